/** Writes what a family says in general: its limits, credentials, advice, support, and its codes. */
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";
import { credentialText, limitText } from "../know/bearing.ts";
import { supportOf } from "../know/explanation.ts";
import { supportTexts } from "./fault-parts.ts";
import { familyTitle, marked, pointed, paragraphs } from "./wording.ts";
import type { Titled } from "./written.ts";

export function familyInGeneral(help: FamilyHelp, errors: readonly ErrorHelp[], brand: string | undefined): Titled {
  const { description, statusClasses = {}, credentials = [], limits = [], guidance = [], commonCauses = [] } = help;
  const support = supportOf(help, brand);
  const causes = commonCauses.flatMap(({ title, remedies }) => remedies.map(({ text }) => `${title}: ${text}`));
  const parts = [
    paragraphs("About", 3, description.trim() === "" ? [] : description.split(/\n\s*\n/)),
    paragraphs(
      "Statuses",
      8,
      Object.entries(statusClasses).map(([name, text]) => `${name}: ${text}`),
    ),
    pointed("Credentials", 6, credentials.map(credentialText)),
    pointed("Limits", 7, limits.map(limitText)),
    pointed("Advice", 7, guidance.map(marked)),
    pointed("Causes", 8, causes),
    paragraphs("Support", 4, supportTexts(support)),
    pointed("Send along", 8, support.include),
    { ...paragraphs("Errors", 5, errors.map(errorText)), least: 4 },
    paragraphs("Source", 6, help.source ? [help.source.url ?? help.source.document] : []),
  ];
  return { title: familyTitle(help, brand), parts };
}

function errorText({ code, title, statuses }: ErrorHelp): string {
  const others = statuses.filter((status) => String(status) !== String(code));
  return `${code}: ${title}${others.length === 0 ? "" : ` (HTTP ${others.join(", ")})`}`;
}
