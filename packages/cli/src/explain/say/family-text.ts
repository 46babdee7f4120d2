/** Writes what a family says in general: its limits, credentials, advice, support, and its codes. */
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";
import type { AnswerSize } from "./answer-text.ts";
import { credentialText, limitText } from "../know/bearing.ts";
import { supportOf } from "../know/explanation.ts";
import { longNote } from "./explanation-text.ts";
import { supportLines } from "./fault-parts.ts";
import { fitted, unfitted, type AnswerPart } from "../../output/fit.ts";
import { heading, type Line } from "../../output/layout.ts";

const ROWS = 25;

export function familyText(
  help: FamilyHelp,
  errors: readonly ErrorHelp[],
  brand: string | undefined,
  { page, isLong }: AnswerSize,
): string {
  const title = brand === undefined ? help.title : `${help.title}, ${help.brands?.[brand]?.title ?? brand}`;
  const first = `${heading(title, page)}\n`;
  const parts = partsOf(help, errors, brand);
  if (isLong) return first + unfitted(parts, page);
  const { text, left } = fitted(parts, ROWS - 4, page);
  return `${first}${text}${longNote(left, page)}`;
}

function partsOf(help: FamilyHelp, errors: readonly ErrorHelp[], brand: string | undefined): AnswerPart[] {
  const {
    description,
    statusClasses = {},
    credentials = [],
    limits = [],
    guidance = [],
    commonCauses = [],
    source,
  } = help;
  const support = supportOf(help, brand);
  const points = (texts: readonly string[]): Line[] => texts.map((text) => ({ text, depth: 1 }));
  return [
    {
      label: "About",
      rank: 3,
      lines: description.trim() === "" ? [] : description.split(/\n\s*\n/).map((text) => ({ text })),
    },
    {
      label: "Statuses",
      rank: 8,
      lines: Object.entries(statusClasses).map(([name, text]) => ({ text: `${name}: ${text}` })),
    },
    { label: "Credentials", rank: 6, lines: points(credentials.map(credentialText)) },
    { label: "Limits", rank: 7, lines: points(limits.map(limitText)) },
    { label: "Advice", rank: 7, lines: points(guidance.map(({ text, basis }) => marked(text, basis))) },
    {
      label: "Causes",
      rank: 8,
      lines: commonCauses.flatMap(({ title, remedies }) => points(remedies.map(({ text }) => `${title}: ${text}`))),
    },
    { label: "Support", rank: 4, lines: supportLines({ support }) },
    { label: "Send along", rank: 8, lines: points(support.include) },
    {
      label: "Errors",
      rank: 5,
      least: 4,
      lines: errors.map(({ code, title: text, statuses }) => ({ text: errorText(code, text, statuses) })),
    },
    { label: "Source", rank: 6, lines: source ? [{ text: source.url ?? source.document }] : [] },
  ];
}

function errorText(code: string | number, title: string, statuses: readonly (number | string)[]): string {
  const others = statuses.filter((status) => String(status) !== String(code));
  return `${code}: ${title}${others.length === 0 ? "" : ` (HTTP ${others.join(", ")})`}`;
}

function marked(text: string, basis = "documented"): string {
  return basis === "documented" ? text : `${text} (${basis})`;
}
