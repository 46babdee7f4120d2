/** Says what a code is that the family does not have, or that several have. */
import type { FamilyHelp } from "@faultline/guards";
import type { FamilyListing } from "@faultline/guards/runtime";
import { errorsAbout } from "../../families/errors-about.ts";
import { nearestCode } from "../../families/find-code.ts";
import { pointed, paragraphs } from "./wording.ts";
import type { Titled } from "./written.ts";

export function unknownCode(code: string, help: FamilyHelp): Titled {
  const nearest = nearestCode(code, help);
  const about = nearest === undefined ? errorsAbout(code, help) : [];
  const parts = [
    paragraphs("Family", 0, [help.title]),
    paragraphs("Near it", 0, nearest === undefined ? [] : [`Did you mean ${nearest}?`]),
    pointed(
      "About it",
      0,
      about.flatMap((id) => aboutError(id, help)),
    ),
    paragraphs("What to do", 0, TO_DO_WITH_UNKNOWN),
  ];
  return { title: "An error that the catalogue does not list", parts };
}

function aboutError(id: string, { errors }: FamilyHelp): string[] {
  const error = errors[id];
  return error ? [`${error.code}: ${error.title}`] : [];
}

const TO_DO_WITH_UNKNOWN = [
  "Compare the code with the one in the body, or pipe the whole response in. A file has a / or a . in its name.",
  "To add it, give it a schema with `x-error` in the document of the family.",
];

export function severalFamilies(code: string, families: readonly FamilyListing[]): Titled {
  const parts = [
    pointed(
      "It may be",
      0,
      families.map(({ id, title }) => `${id}: ${title}`),
    ),
    paragraphs("What to do", 0, [`Name the family: faultline explain ${families[0]?.id ?? "<family>"} ${typed(code)}`]),
  ];
  return { title: `${families.length} families have this code`, parts };
}

/** The code as a shell takes it; what needs more than quotation marks is left to the reader. */
function typed(code: string): string {
  if (/^[\w-]+$/.test(code)) return code;
  return /^[\w ,.'-]+$/.test(code) ? `"${code}"` : "<code>";
}
