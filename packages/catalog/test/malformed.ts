/** Documents as they are while somebody types them: what is put anywhere into a document, or into its text. */
import fc from "fast-check";

/** Every place of a document, the root included. */
export function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))
      : [];
  return [path, ...inner];
}

/** The document with this value at the place. */
export function grafted(root: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(root))
    return root.map((item, index) => (String(index) === first ? grafted(item, rest, value) : item));
  const entries = Object.entries(typeof root === "object" && root !== null ? root : {});
  return Object.fromEntries(entries.map(([key, item]) => [key, key === first ? grafted(item, rest, value) : item]));
}

const keyword = fc.constantFrom(
  "$ref",
  "allOf",
  "properties",
  "required",
  "type",
  "const",
  "x-error",
  "x-error-envelope",
  "schema",
  "content",
  "items",
  "oneOf",
  "__proto__",
);
/** Something that may stand anywhere in a half-typed document. */
export const fragment = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      1.5,
      "",
      "object",
      "#/components/schemas/Envelope",
      "#/components/schemas/NotFound",
      "#/info",
      "#/%zz",
      "other.yaml",
      "status/code",
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(keyword, fc.string({ maxLength: 3 })), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** The text with one to three misspellings of the keyboard. */
export function mistyped(original: string): fc.Arbitrary<string> {
  const misspelling = fc.record({
    at: fc.nat(original.length),
    length: fc.nat(12),
    text: fc.constantFrom("", " ", "\n", "\t", ":", "- ", "{", "]", "&a ", "*a", "'", "<<: ", "!!set ", "\u0000", "%"),
  });
  return fc
    .array(misspelling, { minLength: 1, maxLength: 3 })
    .map((misspellings) =>
      misspellings.reduce(
        (before, { at, length, text }) => before.slice(0, at) + text + before.slice(at + length),
        original,
      ),
    );
}
