/** Finds the family and brand that a user names. */
import type { FamilyListing } from "@faultline/guards/runtime";
import { allFamilies, shipped } from "./all-families.ts";
import type { OwnFamilies } from "./own-families.ts";
import { suggestion } from "../suggestion.ts";
import { WrongUse } from "../wrong-use.ts";

export interface ChosenFamily {
  listing: FamilyListing;
  /** Undefined where none was chosen. */
  brand: string | undefined;
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
    brand: brand === undefined ? listing.brands.find((candidate) => candidate === as) : chooseBrand(brand, listing),
  };
}

/**
 * The family that was named; where a brand alone was, the only one that has it.
 * @throws {WrongUse} where there is no such family or brand.
 */
export async function familyAskedFor(
  name: string | undefined,
  own: OwnFamilies,
  brand: string | undefined,
): Promise<(ChosenFamily & { by: "name" }) | undefined> {
  if (name !== undefined) return { ...(await chooseFamily(name, own, brand)), by: "name" };
  if (brand === undefined) return undefined;
  const wanted = brand.toLowerCase();
  const [listing, ...others] = (await allFamilies(own)).filter(({ brands }) => brands.includes(wanted));
  return listing && others.length === 0 ? { listing, brand: wanted, by: "name" } : undefined;
}

/** What a name is wrong use for that no family has, with a list of those that there are. */
export async function unknownFamily(
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
export function chooseBrand(name: string, { id, brands }: FamilyListing): string {
  const wanted = name.toLowerCase();
  if (brands.includes(wanted)) return wanted;
  if (brands.length === 0) throw new WrongUse(`--brand: ${id} has no brands; leave the option out`);
  throw new WrongUse(
    `--brand: found a name that no brand of ${id} has; wanted one of ${brands.join(", ")}`,
    suggestion(wanted, brands),
  );
}
