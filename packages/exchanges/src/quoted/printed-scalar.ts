/** Reads a single value as programs print it. */

/** The value of a text without quotation marks. */
export function scalarOf(printed: string): unknown {
  const text = printed.trim();
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (/^(?:null|NULL|nil|None|undefined|<nil>|<null>|~)$/.test(text)) return null;
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}
