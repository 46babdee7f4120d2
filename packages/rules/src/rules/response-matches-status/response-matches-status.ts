/** Checks that a response component named by a status is used under that status only. */
import type { Path } from "@faultline/catalog";
import { statusesOfKey, statusesWithout, statusKeyOf } from "@faultline/catalog/pure";
import { listedResponses, type Listed } from "../../response-targets.ts";
import { rule } from "../../rule.ts";

/** A response that is named by a status stands under that status only: under another one, its errors would get two. */
export const responseMatchesStatus = rule("response-matches-status", "error", ({ document }, report) => {
  for (const listed of listedResponses(document)) {
    const { key, path, target } = listed;
    const found = isSchema(target)
      ? "a schema in place of a response"
      : `the response of the status ${target.at(-1) ?? ""} under ${key}`;
    if (!isSchema(target) && !isElsewhere(listed)) continue;
    report([...path, "$ref"], {
      found,
      wanted: isSchema(target)
        ? "a response that has the schema in its content"
        : "the response of this status; or a name of its own for one that several statuses share",
      corrections: [
        isSchema(target)
          ? { from: [...path, "$ref"], to: [...path, "content", "application/json", "schema", "$ref"] }
          : { from: path },
      ],
    });
  }
});

function isSchema(target: Path): boolean {
  return target[0] === "components" && target[1] === "schemas";
}

/** True where a component that has the name of a status or a range stands under another one; `default` stands for any. */
function isElsewhere({ key, target }: Listed): boolean {
  if (target.length !== 3 || target[1] !== "responses") return false;
  const [under, named] = [statusKeyOf(key), statusKeyOf(target[2] ?? "")];
  if (under === undefined || named === undefined || under === "default" || named === "default") return false;
  const [meant, own] = [statusesOfKey(under, []), statusesOfKey(named, [])];
  return statusesWithout(meant, own).length > 0 && statusesWithout(own, meant).length > 0;
}
