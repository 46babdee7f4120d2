/** Writes a proposal as a document of its own, with the errors, their envelopes, and whatever these refer to. */
import type { OpenApiDocument } from "@faultline/catalog";
import { bodyMemberOf, EXTENSIONS, isRecord, recordOf, valueAt } from "@faultline/catalog/pure";
import { familyHosts } from "./family-hosts.ts";
import type { Proposal, JsonTree } from "../model.ts";
import { withoutUnfit } from "../read/bare-schema.ts";
import type { FailureMedia } from "../read/failure-bodies.ts";
import { isFailureIn } from "../read/samples.ts";
import { bareResponseMark } from "../propose/bare-responses.ts";
import { unionOf } from "../propose/references.ts";
import { referredComponents } from "./referred-components.ts";

/** The document of a family; `document` is the API's with the edits of the proposal. */
export function familyTree(document: OpenApiDocument, proposal: Proposal, id: string): JsonTree {
  const { title, version, errors } = proposal;
  const listed = errors.flatMap(({ occurrences }) => occurrences.map(({ key }) => key));
  const bare = proposal.responses.filter(({ media }) => media.length === 0).flatMap(({ keys: own }) => [...own.keys()]);
  const keys = [...new Set([...listed, ...bare])].sort(byKey);
  const responses = Object.fromEntries(keys.map((key) => [key, responseFor(document, proposal, key)]));
  const hosts = familyHosts(document);
  return {
    openapi: document.openapi.startsWith("3.2") ? document.openapi : "3.1.1",
    info: {
      title: `${title} errors`,
      version: version || "1.0.0",
      description: `The errors of ${title}, as its description has them.`,
      "x-error-family": {
        id,
        ...(hosts.length > 0 && { hosts }),
        source: { document: title, basis: "documented" },
      },
    },
    paths: {},
    components: {
      ...referredComponents(
        document,
        { responses }, // under its name, so that `default` is a key and no keyword
        errors.map(({ name }) => name),
        ours,
      ),
      responses,
    },
  };
}

function byKey(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** One response for all that operations have under the key: the most frequent description, every header, every error; without errors, what is known. */
function responseFor(document: OpenApiDocument, { title, errors, responses, lists }: Proposal, key: string): JsonTree {
  const own = responses
    .filter(({ keys }) => keys.has(key))
    .sort((a, b) => (b.keys.get(key)?.length ?? 0) - (a.keys.get(key)?.length ?? 0));
  const placed = errors.filter(({ occurrences }) => occurrences.some((occurrence) => occurrence.key === key));
  const types = [
    ...new Set(
      placed.flatMap(({ occurrences }) =>
        occurrences.filter((occurrence) => occurrence.key === key).map(({ media }) => media.type),
      ),
    ),
  ];
  const headers = Object.assign({}, ...own.map(({ response }) => recordOf(response["headers"])).reverse()) as JsonTree; // of objects
  const [first] = own;
  const content = Object.fromEntries(
    types.map((type) => {
      const listed = placed.filter(({ occurrences }) =>
        occurrences.some((occurrence) => occurrence.key === key && occurrence.media.type === type),
      );
      const list = lists.get(`${key} ${type}`);
      const roots = listed.filter(({ occurrences }) =>
        occurrences.some((each) => each.key === key && each.media.type === type && !each.list),
      );
      const names = [...(list === undefined ? [] : [list]), ...roots.map(({ name }) => name)];
      const samples = own.flatMap(({ media }) =>
        media
          .filter((each) => each.type === type)
          .map((each) => failuresShown(each, recordOf(valueAt(document, each.path)))),
      );
      return [type, { schema: unionOf(names), ...examplesOf(samples) }];
    }),
  );
  return {
    description: first?.response["description"] ?? "",
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(types.length > 0 ? { content } : (bareResponseMark(own, key, title) ?? {})),
  };
}

/** The samples of a media type without those of successes. */
function failuresShown({ inSuccess }: FailureMedia, { example, examples }: JsonTree): JsonTree {
  if (!inSuccess) return { example, examples };
  const named = Object.entries(recordOf(examples)).filter(([, entry]) => {
    const example = recordOf(entry);
    const member = bodyMemberOf(example);
    return member !== undefined && isFailureIn(inSuccess, example[member]);
  });
  return { ...(isFailureIn(inSuccess, example) && { example }), examples: Object.fromEntries(named) };
}

/** The samples of every response of the key, each once. */
function examplesOf(media: readonly JsonTree[]): JsonTree {
  const examples = new Map<string, unknown>();
  const known = new Set<string>();
  const add = (name: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (known.has(text)) return;
    known.add(text);
    let free = name;
    for (let number = 2; examples.has(free); number++) free = `${name}-${number}`;
    examples.set(free, value);
  };
  for (const { example, examples: named } of media) {
    if (example !== undefined) add("example", { value: example });
    for (const [name, value] of Object.entries(recordOf(named))) add(name, value);
  }
  return examples.size > 0 ? { examples: Object.fromEntries(examples) } : {};
}

/** Without keywords that a family has no use for. */
function ours(value: unknown): unknown {
  return withoutForeign(withoutUnfit(value));
}

function withoutForeign(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutForeign);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isForeign(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutForeign(item)]));
}

/** An extension of somebody's that looks like a misspelt one of ours. */
function isForeign(key: string): boolean {
  return key.startsWith("x-error") && !EXTENSIONS.includes(key);
}
