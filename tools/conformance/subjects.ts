/** Pairs every family with its built module. */
import { subjects as known } from "../../packages/guards/test/subjects.ts";

/** Every family with the module that is built of it: all its guards by name. */
export const subjects = await Promise.all(
  known.map(async (subject) => ({
    ...subject,
    module: (await import(subject.module)) as Readonly<Record<string, unknown>>,
  })), // a module
);

export type Subject = (typeof subjects)[number];
