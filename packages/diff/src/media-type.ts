/** Media types compared by their grammar (RFC 9110, section 8.3.1): case, spaces, quotes and the order of parameters mean nothing. */
import { MIMEType } from "node:util";

/** Equal for media types of one meaning. A charset is no other format where it is UTF-8, and JSON is UTF-8 whatever it says. */
export function mediaTypeKey(name: string): string {
  const type = parsed(name);
  if (!type) return name.toLowerCase().replaceAll(/\s+/g, "");
  const isJson = /\+json$|\/json$/.test(type.essence);
  const parameters = [...type.params]
    .map(([key, value]) => (key === "charset" ? `${key}=${value.toLowerCase()}` : `${key}=${value}`))
    .filter((parameter) => !parameter.startsWith("charset=") || (!isJson && parameter !== "charset=utf-8"));
  return [type.essence, ...parameters.sort()].join(";");
}

/** Undefined for what is no media type: that is for an OpenAPI linter to say. */
function parsed(name: string): MIMEType | undefined {
  try {
    return new MIMEType(name);
  } catch {
    return undefined;
  }
}
