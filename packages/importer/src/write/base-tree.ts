/** Copies what an overlay leaves in its document, so that the next import sees what changed there. */
import type { OpenApiDocument } from "@faultline/catalog";
import { pointerOf } from "@faultline/catalog/pure";
import type { JsonTree, Proposal } from "../model.ts";
import { referredComponents } from "./referred-components.ts";

/** The responses of the document that report failures, by their pointers, and the components to which they lead. */
export function baseTree(document: OpenApiDocument, { responses }: Pick<Proposal, "responses">): JsonTree {
  const listed = Object.fromEntries(
    responses.map(({ path, keys, response }) => [pointerOf(path), { under: [...keys.keys()].sort(), ...response }]),
  );
  return JSON.parse(
    JSON.stringify({ responses: listed, components: referredComponents(document, listed, [], (value) => value) }),
  ) as JsonTree; // as a state gives it back
}
