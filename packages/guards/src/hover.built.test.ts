/** What an editor shows of a type or a guard is the comment in front of its declaration. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { subjects } from "../test/subjects.ts";

/** The text of the comment that stands right in front of the declaration. */
function commentOf(declaration: string | RegExp, file: string): string {
  const [before = "", after] = readFileSync(file, "utf8").split(declaration);
  if (after === undefined) throw new Error(`There is no ${String(declaration)} in ${file}.`);
  return plain(before.slice(before.lastIndexOf("/**")).replaceAll(/^ *\*|^\/\*\*|\*\/$/gm, ""));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

test.each(subjects)(
  "an editor shows title and description of each error of $id, at its type and at its guard",
  ({ id, spec, home, types: folder }) => {
    const types = `${folder}${id}.d.ts`;
    const guards = `${home}dist/gen/${id}.d.ts`;
    for (const { name, schema } of spec.errors) {
      for (const comment of [
        commentOf(new RegExp(`^export (?:interface|type) ${name} `, "m"), types),
        commentOf(`export declare function is${name}(`, guards),
      ]) {
        expect(comment).toContain(plain(`${schema.title}. ${schema.description}`));
      }
    }
  },
);
