/** Finds constants of a status in bodies that contradict the status of their response. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, schemaParts } from "@faultline/catalog/pure";
import { type Failure, bodiesOf, documentedFailures, memberPaths, valuesAt } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";

/** A member of a failure's body that repeats the status has the status of its response as its constant. */
export const statusConstantFits = auditRule("status-constant-fits", "error", (document, report) => {
  const reported = new Set<string>();
  for (const failure of documentedFailures(document)) {
    for (const { path, member } of statusMembers(document, failure)) {
      const { values, at } = valuesAt(document, path, member);
      if (!at || values.length === 0 || !values.every(isStatus)) continue;
      const refused = [...failure.statuses].filter((status) => !values.some((value) => isUnder(status, value)));
      const said = JSON.stringify([at, refused]);
      if (refused.length === 0 || reported.has(said)) continue;
      reported.add(said);
      report(at, {
        found: `${member.join(".")} ${values.join(" or ")} in the body of a ${refused.join(" and of a ")}`,
        wanted: `${refused.join(" or ")} there; or the body under the status that it names`,
      });
    }
  }
});

const STATUS_NAME = /^((http|response)[-_]?)?(status|code|(status|error)[-_]?code)$/i;

interface PlacedMember {
  /** Of the body's schema. */
  path: Path;
  member: Path;
}

function statusMembers(document: OpenApiDocument, failure: Failure): PlacedMember[] {
  return bodiesOf(document, failure).flatMap(({ path }) =>
    statusMembersOf(document, path).map((member) => ({ path, member })),
  );
}

/** The members that may repeat the status: at the root, or in the one object that holds the error. */
function statusMembersOf(document: OpenApiDocument, body: Path): Path[] {
  const roots = namesAt(document, body);
  const inside = (name: string): Path[] =>
    memberPaths(document, body, [name]).flatMap((at) => namesAt(document, at).map((below) => [name, below]));
  const inner = roots.filter((name) => /^(error|fault|status)$/i.test(name)).flatMap(inside);
  const paths = [...roots.map((name) => [name]), ...inner].filter((path) => STATUS_NAME.test(path.at(-1) ?? ""));
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

function namesAt(document: OpenApiDocument, path: Path): string[] {
  return [...schemaParts(document, path)].flatMap(({ schema }) =>
    isRecord(schema["properties"]) ? Object.keys(schema["properties"]) : [],
  );
}

function isStatus(value: string | number): boolean {
  return /^[45]\d\d$/.test(String(value));
}

/** A code such as 404 fits under 404 and 4XX; `default` can be any. */
function isUnder(status: string, value: string | number): boolean {
  return status === "default" || new RegExp(`^${status.replaceAll(/x/gi, "\\d")}$`).test(String(value));
}
