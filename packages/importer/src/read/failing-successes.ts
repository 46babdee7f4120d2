/** Finds bodies of successes that say of themselves that the call can have failed, such as `ok: false` under 200. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, listOf, schemaParts } from "@faultline/catalog/pure";
import { memberPaths } from "@faultline/catalog/survey";
import { successResponses } from "./failure-bodies.ts";
import { samplesOfMedia } from "./samples.ts";

/** A body of a success that can tell of a failure. */
export interface FailingSuccess {
  /** The member that tells, at the root of the body. */
  member: string;
  /** The status under which the body is documented. */
  status: string;
  /** Of the media type object. */
  path: Path;
}

/** Names without case, `-` and `_`, and what such members are in failures. */
const FLAGS: readonly { name: RegExp; fails: readonly unknown[] }[] = [
  { name: /^(?:is)?(?:ok|success|succeeded|successful)$/, fails: [false] },
  { name: /^(?:(?:is|has)errors?|failed)$/, fails: [true] },
  {
    name: /^(?:status|result|outcome)$/,
    fails: ["error", "ERROR", "fail", "FAIL", "failed", "FAILED", "failure", "FAILURE"],
  },
];
const RESULTS = /^(?:(?:err(?:or)?|ret(?:urn)?|result|res|status|response)?code|err(?:or)?no|ret)$/;
const DONE = /^(?:0+|ok|success)$/i;

/** Lists each body once, by what schemas (a constant) or examples show. */
export function failingSuccesses(document: OpenApiDocument): FailingSuccess[] {
  const results = new Map<string, FailingSuccess[]>();
  const withDone = new Set<string>();
  const found = successResponses(document).flatMap(({ media: all, keys }): FailingSuccess[] => {
    const status = [...keys.keys()].join(", ");
    return all.flatMap((media): FailingSuccess[] => {
      const samples = samplesOfMedia(document, media).map(({ value }) => value);
      const seen = new Map<string, unknown[]>();
      for (const { members, path } of media.leaves)
        for (const member of members)
          seen.set(member, [...(seen.get(member) ?? []), ...constantsAt(document, path, member)]);
      for (const sample of samples.filter(isRecord))
        for (const [member, value] of Object.entries(sample)) seen.set(member, [...(seen.get(member) ?? []), value]);
      for (const [member, values] of seen) {
        const { flag, isResult } = kindOf(member);
        if (values.some((value) => flag?.fails.includes(value))) return [{ member, status, path: media.path }];
        if (!isResult) continue;
        const codes = values.filter((value) => typeof value === "number" || typeof value === "string");
        if (codes.some((value) => DONE.test(String(value)))) withDone.add(member);
        if (codes.some((value) => !DONE.test(String(value))))
          results.set(member, [...(results.get(member) ?? []), { member, status, path: media.path }]);
      }
      return [];
    });
  });
  return [...found, ...[...results].flatMap(([member, all]) => (withDone.has(member) ? all : []))];
}

function kindOf(member: string): { flag: (typeof FLAGS)[number] | undefined; isResult: boolean } {
  const name = member.toLowerCase().replaceAll(/[-_]/g, "");
  return { flag: FLAGS.find((each) => each.name.test(name)), isResult: RESULTS.test(name) };
}

/** The values that the schema of a member allows, where it allows one alone. */
function constantsAt(document: OpenApiDocument, body: Path, member: string): unknown[] {
  return memberPaths(document, body, [member])
    .flatMap((path) => [...schemaParts(document, path)])
    .flatMap(({ schema }) => {
      const values = schema["const"] === undefined ? listOf(schema["enum"]) : [schema["const"]];
      return values.length === 1 ? values : [];
    });
}
