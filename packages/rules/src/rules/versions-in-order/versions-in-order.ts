/** Checks that no version in the spec is later than `info.version`. */
import type { Path } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Names that are given to another state tomorrow. */
const MOVING = /^(?:latest|current|next|main|master|head|dev|snapshot|unreleased)$/i;

/** A version that a family names is one that it has reached: nothing came or went after the version of its document. */
export const versionsInOrder = rule("versions-in-order", "error", ({ version, document, errors, info }, report) => {
  const judge = (named: string | undefined, path: Path, what: string): void => {
    if (named === undefined) return;
    if (!/\d/.test(named) && /\d/.test(version))
      report(path, {
        found: `${JSON.stringify(named)}, which is no version`,
        wanted: `the version that first ${what}`,
      });
    if (!isLater(named, version)) return;
    report(path, {
      found: `${JSON.stringify(named)}, which is later than the version ${version} of the family`,
      wanted: `the version that first ${what}; or a raised \`info.version\``,
    });
  };
  if (MOVING.test(version.trim()))
    report(["info", "version"], {
      found: `${JSON.stringify(version)}, which names another state tomorrow`,
      wanted: "a version that stays, so that readers can tell which errors theirs has",
    });
  for (const { x, path } of errors) judge(x.since, [...path, "x-error", "since"], "had this error");
  const own = document.info["x-error-family"] === undefined ? 0 : (info.removed?.length ?? 0);
  for (const [index, { version: named }] of (info.removed ?? []).slice(0, own).entries()) {
    judge(named, ["info", "x-error-family", "removed", String(index), "version"], "lacked this code");
  }
});

/** Whether one version comes after another. Versions of unlike forms, such as a date and a number, cannot be compared. */
function isLater(version: string, other: string): boolean {
  const [numbers, others] = [numbersOf(version), numbersOf(other)];
  if (!numbers || !others || isYear(numbers[0]) !== isYear(others[0])) return false;
  const at = [0, 1, 2, 3].find((index) => (numbers[index] ?? 0) !== (others[index] ?? 0));
  return at !== undefined && (numbers[at] ?? 0) > (others[at] ?? 0);
}

/** `v1.2.3-beta` → 1, 2, 3; `2024-05-01` → 2024, 5, 1. */
function numbersOf(version: string): number[] | undefined {
  const match = /^v?(\d+(?:[.-]\d+){0,3})(?:[-+][A-Za-z].*)?$/.exec(version.trim());
  return match?.[1]?.split(/[.-]/).map(Number);
}

function isYear(number = 0): boolean {
  return number > 1900 && number < 2200;
}
