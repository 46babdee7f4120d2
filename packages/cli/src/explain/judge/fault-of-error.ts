/** Makes the fault of a documented error of which no response is at hand. */
import type { CauseHelp, Fault, Strategy } from "@faultline/guards";
import type { ErrorRow, Family, Policy } from "@faultline/guards/runtime";
import type { FamilyView } from "../../families/family-view.ts";

const TIMED: ReadonlySet<unknown> = new Set(["retry_after", "backoff", "delay"] satisfies Strategy[]);

/** As if the error had arrived exactly as documented, perhaps with a text that tells its cause; what only a response has is undefined. */
export function faultOfError({ family, help }: FamilyView, id: string, text?: string): Fault | undefined {
  const { name = "", code, statuses = [], canonicalCode = "UNKNOWN", causes } = help.errors[id] ?? {};
  const row = rowOf(family, name);
  if (!row) return undefined;
  const [, , , details] = row;
  const [status, ...others] = statuses;
  const { waitOf: _, ...policy } = withCause(policyOf(family, row), text, causes); // a wait that the response would name
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
    cause: policy.cause,
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

/** The policy of the cause that the text tells, in capitals where these are meant, wherever a cause looks for one; else as it is. */
function withCause(policy: Policy, text = "", causes: readonly CauseHelp[] = []): Policy {
  const pointers = causes.flatMap(({ where = [] }) => where.flatMap(({ pointer }) => pointer ?? []));
  const bodies = pointers.flatMap((pointer) =>
    [text, text.toUpperCase()].map((said) =>
      pointer
        .split("/")
        .slice(1)
        .reduceRight<unknown>((value, step) => ({ [step]: value }), said),
    ),
  );
  const policies = bodies.map((body) => policy.byCause?.settle(policy, body, undefined));
  return policies.find((settled) => settled?.cause !== undefined) ?? policy;
}

function rowOf({ facts }: Family, name: string): ErrorRow | undefined {
  const groups = Object.values(facts.envelopes).flatMap(({ errors, statusOnly }) => [errors, statusOnly]);
  return [...groups, facts.withoutEnvelope].find((errors) => errors !== undefined && Object.hasOwn(errors, name))?.[
    name
  ];
}
