/** Errors of the main envelope, and those without one, have the short form, so that an envelope added later renames nothing. */
export function errorId(family: string, envelope: string | undefined, code: string | number): string {
  const further = envelope === undefined ? [] : [envelopeSlug(envelope)];
  return [family, ...further, slug(String(code))].join("/");
}

/** Lower case, whatever is not `[a-z0-9_]` becomes `-`. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9_]/g, "-");
}

/** `AsyncResponse` → `async-response`. */
export function envelopeSlug(name: string): string {
  return slug(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-"));
}
