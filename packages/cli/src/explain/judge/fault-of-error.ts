/** Makes the fault of a documented error of which no response is at hand. */
import type { Fault, Strategy } from "@faultline/guards";
import type { ErrorRow, Family, Policy } from "@faultline/guards/runtime";
import type { FamilyView } from "../../families/family-view.ts";

const TIMED: ReadonlySet<unknown> = new Set(["retry_after", "backoff", "delay"] satisfies Strategy[]);

/** As if the error had arrived exactly as documented; what only a response has is undefined. */
export function faultOfError({ family, help }: FamilyView, id: string): Fault | undefined {
  const { name = "", code, statuses = [], canonicalCode = "UNKNOWN" } = help.errors[id] ?? {};
  const row = rowOf(family, name);
  if (!row) return undefined;
  const [, , , details] = row;
  const [status, ...others] = statuses;
  const { waitOf: _, ...policy } = policyOf(family, row); // a wait that the response would name
  const arrival = family.facts["places"]?.[details?.["places"]?.[0] ?? ""];
  const fault = {
    match: "declared",
    family: family.id,
    id,
    code,
    placement: statuses.length === 0 ? (arrival?.kind ?? "response") : "response",
    pointer: "",
    status: typeof status === "number" && others.length === 0 ? status : undefined,
    message: undefined,
    requestId: undefined,
    headers: {},
    body: undefined,
    raw: undefined,
    issues: [],
    candidates: [],
    faults: [],
    docsUrl: details?.docsUrl ?? family.facts.docsUrl,
    canonicalCode,
    throttling: canonicalCode === "RESOURCE_EXHAUSTED" && TIMED.has(policy.strategy),
    policy,
  };
  return fault as unknown as Fault; // an error of the family in the form of any other; nothing here reads its body
}

/** What the document leaves open is as for its statuses. */
function policyOf(family: Family, [, stated, statuses]: ErrorRow): Policy {
  return "here" in stated
    ? stated.here({ statuses, envelope: undefined }, undefined, { family, status: undefined })
    : stated;
}

function rowOf({ facts }: Family, name: string): ErrorRow | undefined {
  const groups = Object.values(facts.envelopes).flatMap(({ errors, statusOnly }) => [errors, statusOnly]);
  return [...groups, facts.withoutEnvelope].find((errors) => errors !== undefined && Object.hasOwn(errors, name))?.[
    name
  ];
}
