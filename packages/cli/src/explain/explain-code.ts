/** Explains an error by its code alone, without a response. */
import type { Audience } from "@faultline/catalog/words";
import { decode, type Fault, type FamilyHelp, type RetryHelp } from "@faultline/guards";
import type { Family, FamilyListing } from "@faultline/guards/runtime";
import type { AnsweredExchange, Chosen } from "./judge/answer.ts";
import { explainFault, statedRetry } from "./know/explanation.ts";
import { familyFor, helpFor } from "../families/family-for.ts";
import { faultOfError } from "./judge/fault-of-error.ts";
import { errorsWith, nearestCode, statusesShownBy } from "./ask/find-code.ts";
import { errorsAbout } from "./ask/errors-about.ts";
import { heading, section, type Line, type Page } from "../output/layout.ts";
import { retryText } from "./know/retry-text.ts";

export interface CodeSetting {
  method: string;
  audience: Audience;
}

/** The answer for every error of a family that has the code, or for the status of which it tells a cause; undefined where none has. */
export async function answerToCode(
  code: string,
  chosen: Chosen,
  { method, audience }: CodeSetting,
): Promise<AnsweredExchange | undefined> {
  const { listing, brand } = chosen;
  const [whole, help] = await Promise.all([listing.load(), listing.loadHelp().then((all) => helpFor(all, audience))]);
  const family = familyFor(whole, help, audience);
  const named = errorsWith(code, help).flatMap(({ id, error }) => {
    const fault = faultOfError(family, id, error);
    return fault ? [{ fault, retry: error.retry }] : [];
  });
  const known = named.length > 0 ? named : faultsOfText(code, family, help);
  const explained = known.map(({ fault, retry }) => ({
    fault,
    out: explainFault(fault, help, { brand, method }),
    retry: retryText(fault, method, retry),
  }));
  const exchange = { response: { headers: [] }, position: { index: 0 } };
  return explained.length === 0 ? undefined : { ...WITHOUT_RESPONSE, exchange, chosen, help, explained };
}

/** As if the code were the whole body. */
function faultsOfText(
  code: string,
  family: Family,
  help: FamilyHelp,
): { fault: Fault; retry: RetryHelp | undefined }[] {
  return statusesShownBy(code, help).flatMap((response) => {
    const fault = decode(family, response);
    return fault ? [{ fault, retry: statedRetry(fault, help) }] : [];
  });
}

const WITHOUT_RESPONSE = {
  isByCode: true,
  candidates: [],
  documented: [],
  more: false,
  outcome: "failure",
  pending: undefined,
  around: [],
  body: undefined,
} as const;

/** What a person reads where the family has no such code. */
export function unknownCodeText(code: string, help: FamilyHelp, page: Page): string {
  const nearest = nearestCode(code, help);
  const about = errorsAbout(code, help).flatMap((id) => pointTo(id, help));
  const near = nearest === undefined ? [] : [{ text: `Did you mean ${nearest}?` }];
  const sections = [
    section("Family", [{ text: help.title }], page),
    section("Near it", near, page),
    section("About it", near.length > 0 ? [] : about, page),
    section("What to do", TO_DO_WITH_UNKNOWN, page),
  ];
  return `${heading("An error that the catalogue does not list", page)}\n${sections.join("")}`;
}

function pointTo(id: string, { errors }: FamilyHelp): Line[] {
  const error = errors[id];
  return error ? [{ text: `${error.code}: ${error.title}`, depth: 1 }] : [];
}

const TO_DO_WITH_UNKNOWN: readonly Line[] = [
  {
    text: "Compare the code with the one in the body, or pipe the whole response in. A file has a / or a . in its name.",
  },
  { text: "To add it, give it a schema with `x-error` in the document of the family." },
];

/** What a person reads where several families have the code. */
export function severalFamiliesText(code: string, families: readonly FamilyListing[], page: Page): string {
  const lines = families.map(({ id, title }) => ({ text: `${id}: ${title}`, depth: 1 as const }));
  return `${heading(`${families.length} families have this code`, page)}\n${section("It may be", lines, page)}${section(
    "What to do",
    [
      {
        text: `Name the family: faultline explain ${families[0]?.id ?? "<family>"} ${typed(code)}`,
      },
    ],
    page,
  )}`;
}

/** The code as a shell takes it; what needs more than quotation marks is left to the reader. */
function typed(code: string): string {
  if (/^[\w-]+$/.test(code)) return code;
  return /^[\w ,.'-]+$/.test(code) ? `"${code}"` : "<code>";
}
