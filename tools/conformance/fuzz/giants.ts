/** Makes huge, deep and odd bodies. */
const MEGABYTE = 1_000_000;

/** What is large, deep or odd on purpose. Made when needed: some are 50 MB. */
export const GIANTS: readonly (readonly [title: string, make: () => unknown])[] = [
  ["10,000 levels of objects as text", () => `${'{"error":'.repeat(10_000)}1${"}".repeat(10_000)}`],
  ["10,000 levels of lists as text", () => `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["10,000 levels as data", () => nested(10_000, (inner) => ({ error: inner, failures: [inner] }))],
  [
    "10,000 levels in a member of an error",
    () => ({
      object: "error",
      code: 400,
      type: "bad_request",
      message: "m",
      request_id: "r",
      fields: nested(10_000, (inner) => [inner]),
    }),
  ],
  ["50 MB of text", () => "x".repeat(50 * MEGABYTE)],
  ["50 MB of white space", () => " ".repeat(50 * MEGABYTE)],
  ["a text of 50 MB in an error", () => `{"errorNumber":9602,"errorMessage":"${"x".repeat(50 * MEGABYTE)}"}`],
  ["a number of a million digits", () => `{"errorNumber":${"9".repeat(MEGABYTE)},"errorMessage":"m"}`],
  [
    "200,000 members",
    () => `{${Array.from({ length: MEGABYTE / 5 }, (_, index) => `"m${index}":0`).join(",")},"code":400}`,
  ],
  [
    "200,000 items",
    () => ({ failures: Array.from({ length: MEGABYTE / 5 }, () => ({ errorNumber: 9609, errorMessage: "m" })) }),
  ],
  ["lone surrogates", () => '{"title":"\\uD800","code":"\\uDFFF","errorMessage":"\uD800"}'],
  ["1e308 and beyond", () => '{"code":1e308,"errorNumber":1e309,"status":-1e308}'],
];

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}
