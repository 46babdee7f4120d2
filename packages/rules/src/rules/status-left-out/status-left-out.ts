/** Finds statuses that an operation should document because others do. */
import { counted } from "@faultline/catalog/words";
import { isRecord, operationsIn } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { auditRule } from "../../rule.ts";
import { suchAs } from "../../repeated-findings.ts";

/** Below this many operations nobody can tell a gap from an API without the status. */
const LEAST = 5;

interface Expected {
  name: string;
  covers: RegExp;
  /** Only operations that ask who is calling can refuse somebody. */
  needsSecurity: boolean;
  /** A status that says the same in APIs that never answer with this one. */
  standsIn?: RegExp;
}

const EXPECTED: readonly Expected[] = [
  { name: "401", covers: /^(401|4XX|default)$/i, needsSecurity: true, standsIn: /^403$/ },
  { name: "403", covers: /^(403|4XX|default)$/i, needsSecurity: true },
  { name: "429", covers: /^(429|4XX|default)$/i, needsSecurity: false },
  { name: "5XX", covers: /^(5..|default)$/i, needsSecurity: false },
];

interface OperationStatuses {
  path: Path;
  statuses: string[];
  isSecured: boolean;
}

/** A failure that any operation can meet is documented by all of them, or by none on purpose. */
export const statusLeftOut = auditRule("status-left-out", "info", (document, report) => {
  const operations = [...statusesIn(document)];
  for (const { name, covers, needsSecurity, standsIn } of EXPECTED) {
    const meant = operations.filter(({ isSecured }) => isSecured || !needsSecurity);
    const without = meant.filter(({ statuses }) => !statuses.some((status) => covers.test(status)));
    const [first] = without;
    const having = meant.length - without.length;
    if (!first || (having === 0 && meant.length < LEAST)) continue;
    if (having === 0 && meant.every(({ statuses }) => statuses.some((status) => standsIn?.test(status)))) continue;
    const paths = without.map(({ path }) => path);
    report(first.path, {
      found: `${counted(without.length, "operation")} without a ${name}, which ${having === 0 ? "none documents" : `${having.toLocaleString("en-US")} of ${counted(meant.length, "operation")} document`}${suchAs(paths)}`,
      wanted: `a ${name} on each operation that can answer so; a response that they share, or \`default\`, says it once`,
      occurrences: without.length,
    });
  }
});

function* statusesIn(document: OpenApiDocument): Generator<OperationStatuses> {
  for (const { operation, path } of operationsIn(document, "paths")) {
    const security: unknown = Reflect.get(operation, "security") ?? document["security"];
    const statuses = isRecord(operation.responses) ? Object.keys(operation.responses) : [];
    const isSecured = Array.isArray(security) && security.some((way) => isRecord(way) && Object.keys(way).length > 0);
    yield { path, statuses, isSecured };
  }
}
