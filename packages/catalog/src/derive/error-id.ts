/** Makes the id of an error; only errors of further envelopes name theirs, so that a later envelope renames nothing. */
export function errorId(family: string, envelope: string | undefined, code: string | number): string {
  const further = envelope === undefined ? [] : [envelopeSlug(envelope)];
  return [family, ...further, slug(String(code))].join("/");
}

/** Makes a text safe for ids: lower case, and `-` for whatever is not `[a-z0-9_]`. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9_]/g, "-");
}

/** `AsyncResponse` → `async-response`. */
export function envelopeSlug(name: string): string {
  return slug(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-"));
}
