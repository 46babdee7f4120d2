/** Checks that an error keeps what its envelope promises. */
import type { Envelope, ErrorEntry, Path, SchemaObject } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { bodyPaths } from "../../member-names.ts";
import { rule } from "../../rule.ts";

/** What holds for every body of an envelope holds for each error of it: no member is forbidden, and whatever can be an object has an envelope. */
export const envelopeKept = rule("envelope-kept", "error", ({ merged, envelopes, errors }, report) => {
  for (const error of errors) {
    const { path, envelope, schema } = error;
    if (!envelope && envelopes[0] && mayBeObject(schema)) {
      report(path, {
        found: "an error object outside of every envelope of the family",
        wanted: `an \`allOf\` with ${envelopes.map(({ name }) => name).join(" or ")}, or an envelope of its own`,
      });
    }
    if (envelope && envelope.name !== error.name && error.source["x-error-envelope"] !== undefined) {
      report([...path, "x-error-envelope"], {
        found: `an error of ${envelope.name} that is an envelope as well`,
        wanted: `the envelope that it extends, and no other: delete this one, or the \`allOf\` with ${envelope.name}`,
      });
    }
    for (const member of envelope ? dropped(envelope, error, merged) : []) {
      report(path, {
        found: `an error that forbids ${member}, a member of ${envelope?.name ?? ""}`,
        wanted: "the member as the envelope has it; or another envelope, if the service leaves it out",
      });
    }
  }
});

/** Without a type, a schema takes objects too. */
function mayBeObject({ type, const: constant, enum: values }: SchemaObject): boolean {
  return type === undefined ? constant === undefined && values === undefined : [type].flat().includes("object");
}

function dropped(envelope: Envelope, { schema }: ErrorEntry, document: unknown): string[] {
  const members = [...bodyPaths(envelope), ...envelope.message, ...envelope.requestId, ...envelope.status];
  return members.flatMap((member) => (forbids(schema, member, document) ? [member.join("/")] : []));
}

function forbids(schema: unknown, [member, ...rest]: Path, document: unknown): boolean {
  if (member === undefined || !isRecord(schema)) return false;
  const { $ref, not, properties, maxProperties } = schema as SchemaObject; // members are looked at as unknown below
  if (typeof $ref === "string") return forbids(valueAt(document, pathOf($ref)), [member, ...rest], document);
  const refused =
    isRecord(not) && Array.isArray(not["required"]) && not["required"].length === 1 && not["required"][0] === member;
  return refused || maxProperties === 0 || forbids(properties?.[member], rest, document);
}
