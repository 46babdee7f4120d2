/** Refuses words that are no file, no code and no family. */
import type { Audience } from "@faultline/catalog/words";
import { allFamilies } from "../../families/all-families.ts";
import { unknownFamily } from "../../families/choose-family.ts";
import { helpFor } from "../../families/family-view.ts";
import type { OwnFamilies } from "../../families/own-families.ts";
import { WrongUse } from "../../wrong-use.ts";
import { errorsAbout } from "../../families/errors-about.ts";
import { nearestCode } from "../../families/find-code.ts";

/** What words are wrong use for that are no file, no code and no family. */
export async function noSuchWords(words: string, own: OwnFamilies, audience: Audience): Promise<WrongUse> {
  const helps = await Promise.all(
    (await allFamilies(own)).map(async ({ id, loadHelp }) => ({ id, help: helpFor(await loadHelp(), audience) })),
  );
  const near = helps.flatMap(({ id, help }) => {
    const nearest = nearestCode(words, help);
    return nearest === undefined || !/^[\w.-]+$/.test(nearest) || /^\d*$/.test(nearest)
      ? []
      : [`Did you mean ${id} ${nearest}?`];
  });
  const about = helps.flatMap(({ help }) => errorsAbout(words, help).map((id) => `  ${id}: ${help.errors[id]?.title}`));
  if (near.length === 0 && about.length > 0 && /\s/.test(words.trim())) {
    const more = about.length > MOST_ABOUT ? ["  …"] : [];
    return new WrongUse("explain: found words that no family has as a code; wanted a code. These errors speak of it:", [
      ...about.slice(0, MOST_ABOUT),
      ...more,
    ]);
  }
  const found = "neither a code of any family nor the name of one; wanted a code, or one of";
  const { message, details } = await unknownFamily(words.toLowerCase(), own, found);
  const isMeant = details.some((line) => line.startsWith("Did you mean"));
  return new WrongUse(message, [...details, ...(isMeant ? [] : near.slice(0, 1))]);
}

/** A screen holds no more, with what was typed above. */
const MOST_ABOUT = 12;
