/** Counts what a document does not say: of many gaps of one kind, one finding with their number, so that they hide no mistake. */
import { counted } from "@faultline/catalog/words";
import { groupBy, pointerOf } from "@faultline/catalog/pure";
import type { Finding } from "./rule.ts";

const MOST_NAMES = 3;

/** Joins the gaps of each kind into a finding at the first of them; all other findings stay as they are. */
export function withGapsCounted(findings: readonly Finding[]): Finding[] {
  const kinds = groupBy(
    findings.filter(({ gap }) => gap),
    ({ rule, gap }) => JSON.stringify([rule, gap]),
  );
  return [...findings.filter(({ gap }) => !gap), ...[...kinds.values()].map(asOne)];
}

/** The name of the component; of a part of an operation, where it stands. */
function nameOf({ path }: Finding): string {
  return path[0] === "components" ? (path[2] ?? "") : pointerOf(path);
}

function asOne(gaps: readonly [Finding, ...Finding[]]): Finding {
  const [{ gap, ...first }] = gaps;
  if (!gap || gaps.length === 1) return first;
  const names = [...new Set(gaps.map(nameOf))];
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const found = `${gaps.length.toLocaleString("en-US")} of ${counted(gap.of, gap.noun)} that ${gap.says}: ${shown}${names.length > MOST_NAMES ? ", …" : ""}`;
  return {
    ...first,
    found,
    message: `found ${found}; wanted ${first.wanted}`,
    occurrences: gaps.length,
    further: gaps.slice(1).map(({ path }) => path),
  };
}
