/** Makes the fault of a documented error of which no response is at hand. */
import type { Code, ErrorHelp, Fault, Strategy } from "@faultline/guards";
import type { ErrorRow, Family, Policy } from "@faultline/guards/runtime";

const TIMED: ReadonlySet<unknown> = new Set(["retry_after", "backoff", "delay"] satisfies Strategy[]);

/** As if the error had arrived exactly as documented; what only a response has is undefined. */
export function faultOfError(family: Family, id: string, help: ErrorHelp): Fault | undefined {
  const { name, code, statuses, canonicalCode = "UNKNOWN" } = help;
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

/** True where a code in the body, or in a header, tells the errors with this code: it is not only their status. */
export function isCoded({ facts }: Family, code: Code | undefined): boolean {
  const has = ([own, , , details]: ErrorRow): boolean => {
    const [first, last] = details?.range ?? [];
    return own === code || (first !== undefined && last !== undefined && Number(code) >= first && Number(code) <= last);
  };
  return Object.values(facts.envelopes).some(({ errors }) => Object.values(errors).some(has));
}
