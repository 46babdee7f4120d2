/** Words what several parts of an answer say in one way. */
import type { Basis, FamilyHelp } from "@faultline/guards";
import type { AnswerPart } from "../../output/fit.ts";
import type { Line } from "../../output/layout.ts";
import type { FaultOut } from "../know/explanation.ts";

/** A part of paragraphs. */
export function paragraphs(label: string, rank: number, texts: readonly string[]): AnswerPart {
  return { label, rank, lines: texts.map((text) => ({ text })) };
}

/** The points of a list. */
export function points(texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, depth: 1 }));
}

/** A part of points. */
export function pointed(label: string, rank: number, texts: readonly string[]): AnswerPart {
  return { label, rank, lines: points(texts) };
}

/** What is not documented says so. */
export function marked({ text, basis = "documented" }: { text: string; basis?: Basis }): string {
  return basis === "documented" ? text : `${text} (${basis})`;
}

/** The text as it is; where it stands for a gap of the document, it says whose advice it is. */
export function orByStatus(name: "recovery" | "retry", { gaps }: Pick<FaultOut, "gaps">, text: string): string {
  return gaps.includes(name) ? `Not documented. By the status: ${text}` : text;
}

/** The title of the family, with that of the brand where one was chosen. */
export function familyTitle({ title, brands }: FamilyHelp, brand: string | undefined): string {
  return brand === undefined ? title : `${title}, ${brands?.[brand]?.title ?? brand}`;
}
