/** Lists which families there are: those of the project, of the catalogue and of standards. */
import { families as catalogued } from "@faultline/guards/families";
import type { FamilyListing } from "@faultline/guards/runtime";
import { families as standards } from "@faultline/standards/families";
import type { OwnFamilies } from "./own-families.ts";

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

/** The families that come with the command. */
export function shipped(): readonly FamilyListing[] {
  return [...catalogued, ...standards].map(loadingOnce);
}

/** Every family: those of the project, then those of the catalogue that the project does not have. */
export async function allFamilies(own: OwnFamilies, toDecode = false): Promise<readonly FamilyListing[]> {
  const ours = await own.all(toDecode);
  return [...ours, ...shipped().filter(({ id }) => !ours.some((family) => family.id === id))];
}

/** True for a family of the project. */
export function isOwn(listing: FamilyListing): boolean {
  return !shipped().includes(listing);
}

/** True for the family of a standard, which the errors of many services follow: it names no service. */
export function isStandard(listing: FamilyListing): boolean {
  return standards.some((standard) => loadingOnce(standard) === listing);
}
