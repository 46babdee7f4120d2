/** Groups failure bodies by the envelope that they share: what most have in common. */
import { groupBy, recordOf } from "@faultline/catalog/pure";
import { commonMembers } from "@faultline/catalog/survey";
import { usesOfResponse, type FailureMedia, type FailureResponse, type Tell } from "../read/failure-bodies.ts";
import type { BodyList } from "../model.ts";
import type { Leaf } from "../read/leaf.ts";

/** One alternative of one failure body. */
export interface EnvelopeBody {
  response: FailureResponse;
  media: FailureMedia;
  leaf: Leaf;
  uses: number;
  /** Where the alternative is an item of a list. */
  list?: BodyList;
}

/** Bodies with these members at their roots. */
export interface BodyGroup {
  members: readonly string[];
  /** The member that tells some of them apart by codes, where they stand in lists as well. */
  usualCode?: string;
  /** What tells the bodies from successes, where some stand in responses of success. */
  tell?: Tell;
  bodies: readonly EnvelopeBody[];
}

/** Every alternative of every body. */
export function bodiesOfResponses(responses: readonly FailureResponse[]): EnvelopeBody[] {
  return responses.flatMap((response) =>
    response.media.flatMap((media) =>
      media.leaves.map((leaf) => ({ response, media, leaf, uses: usesOfResponse(response) })),
    ),
  );
}

/** The most frequent group first; bodies without members are in none. `first` is a schema whose members make the first group. */
export function groupBodies(bodies: readonly EnvelopeBody[], first?: Leaf): BodyGroup[] {
  const groups: BodyGroup[] = [];
  let rest = bodies.filter(({ leaf }) => leaf.members.size > 0);
  for (let members = first ? [...first.members] : usual(rest); members; members = usual(rest)) {
    const names = members;
    const having = rest.filter(({ leaf }) => names.every((name) => leaf.members.has(name)));
    if (having.length === 0) break;
    groups.push({ members: names, bodies: having });
    rest = rest.filter((body) => !having.includes(body));
  }
  return groups;
}

/** Groups for each way in which failures among successes are told: what an envelope is must be no success. */
export function groupsInSuccesses(bodies: readonly EnvelopeBody[]): BodyGroup[] {
  const byTell = groupBy(
    bodies.flatMap((body) => {
      const tell = body.media.inSuccess?.tells.get(body.leaf.id);
      return tell ? [{ body, tell }] : [];
    }),
    ({ tell }) => JSON.stringify(tell),
  );
  return [...byTell.values()].flatMap((all) =>
    groupBodies(all.map(({ body }) => body)).map((group) => ({ ...group, tell: all[0].tell })),
  );
}

/** True for an object of whose members something is said whatever they are called, such as a list of texts for each field. */
export function isByField({ members, schema }: Leaf): boolean {
  const said = Object.keys({ ...recordOf(schema["additionalProperties"]), ...recordOf(schema["patternProperties"]) });
  return members.size === 0 && schema["type"] === "object" && said.length > 0;
}

/** A group for each form of such bodies: they have no member in common. */
export function groupsByField(bodies: readonly EnvelopeBody[]): BodyGroup[] {
  const forms = groupBy(
    bodies.filter(({ leaf }) => isByField(leaf)),
    ({ leaf }) => leaf.id,
  );
  return [...forms.values()].map((group) => ({ members: [], bodies: group }));
}

function usual(bodies: readonly EnvelopeBody[]): readonly string[] | undefined {
  const forms = [...groupBy(bodies, ({ leaf }) => [...leaf.members].sort().join("\n")).values()].map((group) => ({
    names: [...group[0].leaf.members].sort(),
    uses: group.reduce((sum, { uses }) => sum + uses, 0),
  }));
  return commonMembers(forms.sort((a, b) => b.uses - a.uses));
}

/** In how many responses these bodies stand; one with several alternatives counts once. */
export function usesOf(bodies: readonly EnvelopeBody[]): number {
  const responses = new Set(bodies.map(({ response }) => response));
  return [...responses].reduce((sum, response) => sum + usesOfResponse(response), 0);
}
