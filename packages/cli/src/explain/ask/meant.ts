/** Tells what a question means, once it is known which families, codes and files there are. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { FamilyListing } from "@faultline/guards/runtime";
import { allFamilies } from "../../families/all-families.ts";
import { familyAskedFor, isFamilyName } from "../../families/choose-family.ts";
import type { OwnFamilies } from "../../families/own-families.ts";
import type { Chosen } from "../judge/answer.ts";
import { familiesWith } from "../../families/find-code.ts";
import { questionIn, questionOf, type Question } from "./question.ts";
import type { ReadCapture } from "./read-capture.ts";
import { captureOfWords } from "./words.ts";

/** What is asked about, in the family that was named. */
export type Meant = { chosen: Chosen | undefined } & (
  | {
      about: "code";
      code: string;
      /** The families that have the code: of the one that was named, else of all. */
      having: readonly FamilyListing[];
    }
  /** Words that are no code and tell a status, or why no response came: as good as if they had been captured. */
  | { about: "words"; capture: ReadCapture }
  /** What is in a file, or on standard input; perhaps nothing but options. */
  | { about: "capture"; file: string | undefined }
);

export interface AskSetting {
  own: OwnFamilies;
  /** The brand that was named. */
  brand?: string | undefined;
  cwd: string;
}

/**
 * Reads the arguments.
 * @throws {WrongUse} where a body stands in the place of a name, or there is no such family or brand.
 */
export async function whatIsMeant(
  first: string | undefined,
  second: string | undefined,
  setting: AskSetting,
): Promise<Meant> {
  return meantWith(await questionOf(first, second, (name) => isFamilyName(name, setting.own)), setting);
}

/** The same of a capture of one short line that is no body: a code that a family has, a status, or words of a client. */
export async function whatIsMeantIn(
  { source, form }: ReadCapture,
  chosen: Chosen | undefined,
  setting: AskSetting,
): Promise<Meant | undefined> {
  const text = source.trim();
  const isShort = text.length > 0 && text.length <= LONGEST && !/[\n{}[\]<>]/.test(text);
  if (!isShort || (form !== "text body" && form !== "JSON body")) return undefined;
  const meant = await meantWith(questionIn(text), setting, chosen);
  return meant.about === "words" || (meant.about === "code" && meant.having.length > 0) ? meant : undefined;
}

const LONGEST = 200;

async function meantWith(
  { family, file, code, words }: Question,
  setting: AskSetting,
  before?: Chosen,
): Promise<Meant> {
  const { own, brand, cwd } = setting;
  if (words !== undefined) {
    const word = await wordMeant(words, undefined, own);
    if (word) return word;
  }
  const chosen = before ?? (await familyAskedFor(family, own, brand));
  if (code !== undefined) {
    const word = await wordMeant(code, chosen, own);
    if (word) return word;
    const [, first, rest] = (!chosen && /^(\S+)\s+(.+)$/.exec(code)) || []; // both in one argument
    if (first !== undefined && rest !== undefined && (await isFamilyName(first, own)))
      return meantWith({ family: first, code: rest }, setting);
    return { about: "code", chosen, code, having: [] };
  }
  if (file === undefined || file === "-" || existsSync(resolve(cwd, file))) return { about: "capture", chosen, file };
  // ids and some codes have a `/` or a `.` as well
  const having = await familiesHaving(file, undefined, own);
  if (having.length > 0) return { about: "code", chosen, code: file, having };
  const [, named, rest] = /^([^/\s]+)\/([\w.-]+)$/.exec(file) ?? [];
  if (chosen || named === undefined || rest === undefined || !(await isFamilyName(named, own)))
    return { about: "capture", chosen, file };
  const ofId = await familyAskedFor(named, own, brand);
  return { about: "code", chosen: ofId, code: rest, having: await familiesHaving(rest, ofId, own) };
}

/** A code that a family has, else words that tell as much as a capture. */
async function wordMeant(word: string, chosen: Chosen | undefined, own: OwnFamilies): Promise<Meant | undefined> {
  const having = await familiesHaving(word, chosen, own);
  if (having.length > 0) return { about: "code", chosen, code: word, having };
  const capture = captureOfWords(word);
  return capture && { about: "words", chosen, capture };
}

async function familiesHaving(code: string, chosen: Chosen | undefined, own: OwnFamilies): Promise<FamilyListing[]> {
  return familiesWith(code, chosen ? [chosen.listing] : await allFamilies(own));
}
