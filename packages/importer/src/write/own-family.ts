/** Makes a family of its own of errors that no document of an API has: those of tables and of traffic. */
import type { JsonTree, Proposal, ProposedError } from "../model.ts";
import type { FailureMedia } from "../read/failure-bodies.ts";

/** The document around the components. */
export function ownFamily(
  id: string,
  info: { title: string; description: string; source: JsonTree },
  components: JsonTree,
): JsonTree {
  const { title, description, source } = info;
  return {
    openapi: "3.1.1",
    info: { title, version: "1.0.0", description, "x-error-family": { id, source } },
    paths: {},
    components,
  };
}

/** What is proposed; there are no responses of a document, and nothing in one to edit. */
export function ownProposal(found: Pick<Proposal, "title" | "envelopes" | "errors" | "remarks">): Proposal {
  return { ...found, version: "", responses: [], lists: new Map(), edits: [] };
}

/** An answer under a status, of which no document says more. */
export function ownOccurrence(
  key: string,
  type = "application/json",
  response: JsonTree = {},
): ProposedError["occurrences"][number] {
  const media: FailureMedia = { type, path: [], leaves: [], hasSchema: false };
  return { key, media, response: { path: [], response, keys: new Map([[key, []]]), media: [] } };
}
