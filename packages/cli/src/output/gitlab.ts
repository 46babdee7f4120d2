/** Prints a Code Quality report, which GitLab shows in a merge request. */
import { pathInCheckout, type Annotated, type Where } from "./annotated.ts";
import { fingerprintsOf } from "./sarif.ts";
import { printable, printableJson } from "./printable.ts";

const SEVERITIES = { error: "major", warn: "minor", info: "info" } as const;

/** One issue for each that stands in a file, since GitLab refuses one without. */
export function gitlab(all: readonly Annotated[], where: Where): string {
  const fingerprints = fingerprintsOf(all);
  const issues = all.flatMap(({ rule, severity, file, line, message, help }, index) =>
    file === ""
      ? []
      : {
          description: `${printable(message)} (${help})`,
          check_name: rule,
          fingerprint: fingerprints[index],
          severity: SEVERITIES[severity],
          location: { path: pathInCheckout(file, where) ?? file, lines: { begin: line } },
        },
  );
  return `${printableJson(issues)}\n`;
}
