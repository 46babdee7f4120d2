/** Names that stand in more than one file of the packages, so that "go to symbol" would ask which is meant. */
import { declaredIn, type Source } from "./sources.ts";

/** Public names of two packages that mean the same thing to their readers, each with the reason. At most five. */
export const DELIBERATE: Readonly<Record<string, string>> = {
  Family: "the catalogue reads it and the guards decode with it: both READMEs and every emitted module say family",
  Envelope: "a schema in the catalogue and its facts in emitted modules, in the word of the glossary",
  PlacementKind: "the same three words; the guards depend on no package, and the catalogue on no guard",
};

/** The files by each name that two of them declare, where both export it or both have a type of that name. */
export function sharedNames(sources: readonly Source[]): Map<string, string[]> {
  const exporting = new Map<string, string[]>();
  const typing = new Map<string, string[]>();
  for (const source of sources) {
    const { exported, types } = declaredIn(source);
    for (const name of exported) exporting.set(name, [...(exporting.get(name) ?? []), source.file]);
    for (const name of types) typing.set(name, [...(typing.get(name) ?? []), source.file]);
  }
  return new Map([...typing, ...exporting].filter(([, files]) => files.length > 1));
}
