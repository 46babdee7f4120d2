/** Settings of error objects below the root of a body: items and events. */
import type { EnvelopeIndex } from "./family.ts";
import type { PlacementKind } from "./fault.ts";
import { entriesOf } from "./index-of.ts";
import { judgeStray } from "./judge.ts";
import type { Root, Setting } from "./setting.ts";

/** The setting of an error object at a placement, which has the name `place`. Whether an error of another place has gone astray is asked by default. */
export function settingBelow(
  { family, sent, headers, isParsed }: Root,
  placement: PlacementKind,
  place: string,
  pointer: string,
  mayStray = true,
): Setting {
  const rules: Setting["below"] = {
    canStandHere: (index) => placesOf(index).has(place),
    displacement: ({ places }) =>
      places?.includes(place)
        ? undefined
        : { pointer: "", found: `an ${placement}`, wanted: "a place where this error is documented" },
    stray: mayStray ? judgeStray : () => undefined,
  };
  return { family, placement, pointer, sent, status: undefined, headers, isParsed, below: rules };
}

/** Names of the places at which one of the errors of an envelope stands. */
function placesOf(index: EnvelopeIndex): ReadonlySet<string> {
  return (index.places ??= new Set(entriesOf(index.envelope).flatMap(([, [, , , details]]) => details?.places ?? [])));
}
