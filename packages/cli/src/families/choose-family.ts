/** Finds the family and brand that a user names. */
import { families as catalogued } from "@faultline/guards/families";
import type { FamilyListing } from "@faultline/guards/runtime";
import { families as standards } from "@faultline/standards/families";
import type { OwnFamilies } from "./own-families.ts";
import type { FamilyOrigins } from "./recognise-family.ts";
import type { Audience } from "@faultline/catalog/words";
import { errorsAbout } from "../explain/ask/errors-about.ts";
import { helpFor } from "./family-for.ts";
import { nearestCode } from "../explain/ask/find-code.ts";
import { suggestion } from "../suggestion.ts";
import { WrongUse } from "../wrong-use.ts";

const LOADING_ONCE = new WeakMap<FamilyListing, FamilyListing>();

/** The listing that loads once: asking for a module takes longer than to decode with it, and traffic has a million exchanges. */
function loadingOnce(listing: FamilyListing): FamilyListing {
  let [family, help]: [ReturnType<FamilyListing["load"]>?, ReturnType<FamilyListing["loadHelp"]>?] = [];
  const once = LOADING_ONCE.get(listing) ?? {
    ...listing,
    load: () => (family ??= listing.load()),
    loadHelp: () => (help ??= listing.loadHelp()),
  };
  LOADING_ONCE.set(listing, once);
  return once;
}

function shipped(): readonly FamilyListing[] {
  return [...catalogued, ...standards].map(loadingOnce);
}

export interface ChosenFamily {
  listing: FamilyListing;
  /** Undefined where none was chosen. */
  brand: string | undefined;
}

/** Every family: those of the project, then those of the catalogue that the project does not have. */
export async function allFamilies(own: OwnFamilies, toDecode = false): Promise<readonly FamilyListing[]> {
  const ours = await own.all(toDecode);
  return [...ours, ...shipped().filter(({ id }) => !ours.some((family) => family.id === id))];
}

/** True for a family that is shipped, not one of the project. */
function isShipped(listing: FamilyListing): boolean {
  return shipped().includes(listing);
}

/** Which families are the project's, and which those of standards. */
export const ORIGINS: FamilyOrigins = {
  isOwn: (listing) => !isShipped(listing),
  isStandard: (listing) => standards.some((standard) => loadingOnce(standard) === listing),
};

/** The only family that has a brand of this name. */
export async function familyOfBrand(brand: string, own: OwnFamilies): Promise<FamilyListing | undefined> {
  const [first, ...others] = (await allFamilies(own)).filter(({ brands }) => brands.includes(brand.toLowerCase()));
  return others.length === 0 ? first : undefined;
}

/** True for the name of a family. */
export async function isFamilyName(name: string, own: OwnFamilies): Promise<boolean> {
  return (await called(name, own)) !== undefined;
}

/** The family with this id or alias, and the one of these that was typed. The words of its title are its id, and nobody has to remember hyphens: `tiot`. */
async function called(name: string, own: OwnFamilies): Promise<{ listing: FamilyListing; as: string } | undefined> {
  const as = name.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const named = async (wanted: string): Promise<FamilyListing | undefined> =>
    (await own.find(wanted)) ?? shipped().find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  const listing = await named(as);
  if (listing) return { listing, as };
  const spellings = [...(await own.names()), ...shipped()].flatMap(({ id, aliases }) => [id, ...aliases]);
  const meant = spellings.find((spelling) => joined(spelling) === joined(as));
  const other = meant === undefined ? undefined : await named(meant);
  return other && meant !== undefined ? { listing: other, as: meant } : undefined;
}

/** A name without what stands between its words. */
function joined(name: string): string {
  return name.replaceAll(/[-_.: ]/g, "");
}

/**
 * The family of this name; those of the project come before those of the catalogue. An alias that is also a brand chooses that brand, unless `brand` says otherwise.
 * @throws {WrongUse} listing what there is, where there is no such family or brand.
 */
export async function chooseFamily(name: string, own: OwnFamilies, brand?: string): Promise<ChosenFamily> {
  const found = await called(name, own);
  if (!found) throw await unknownFamily(name.toLowerCase(), own);
  const { listing, as } = found;
  return {
    listing,
    brand:
      brand === undefined
        ? listing.brands.find((candidate) => candidate === as)
        : chooseBrand(brand.toLowerCase(), listing),
  };
}

/** What words are wrong use for that are no file, no code and no family. */
export async function neitherCodeNorFamily(words: string, own: OwnFamilies, audience: Audience): Promise<WrongUse> {
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

async function unknownFamily(
  wanted: string,
  own: OwnFamilies,
  found = "a name that no family has; wanted one of",
): Promise<WrongUse> {
  const ours = await own.names();
  const all = [...ours, ...shipped().filter(({ id }) => !ours.some((family) => family.id === id))];
  const known = all.map(({ id, aliases }) => `  ${id}${aliases.length > 0 ? ` (or ${aliases.join(", ")})` : ""}`);
  const names = all.flatMap(({ id, aliases }) => [id, ...aliases]);
  return new WrongUse(`<family>: found ${found}`, [...known, ...suggestion(wanted, names)]);
}

/** @throws {WrongUse} where the family has no such brand. */
export function chooseBrand(wanted: string, { id, brands }: FamilyListing): string {
  if (brands.includes(wanted)) return wanted;
  if (brands.length === 0) throw new WrongUse(`--brand: ${id} has no brands; leave the option out`);
  throw new WrongUse(
    `--brand: found a name that no brand of ${id} has; wanted one of ${brands.join(", ")}`,
    suggestion(wanted, brands),
  );
}
