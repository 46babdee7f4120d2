/** Files in memory for tests; their addresses are their paths. */
import { posix } from "node:path";
import { EXISTING_FILE, Refused, refusedReference, type Files } from "@faultline/catalog";

/** The files with these texts; a reference that leads out of them is refused. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  return {
    async resolve(reference, from) {
      const address = posix.join(posix.dirname(from), reference);
      if (texts[address] === undefined) throw refusedReference(reference, EXISTING_FILE);
      return address;
    },
    async read(address) {
      const text = texts[address];
      if (text === undefined) throw new Refused("no such file", "the path of an OpenAPI document");
      return text;
    },
    nameOf: (address) => address,
  };
}
