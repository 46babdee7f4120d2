/** Which response each status leads to, through references and aliases. */
import { derivedOnce, follow, isRecord, operationsOf, pointerOf, statusKeyOf } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

/** A response as it stands under a key, which is a status at best. */
export interface Listed {
  key: string;
  /** Of the entry, from the root of the document. */
  path: Path;
  /** Of the response object in which references end. */
  target: Path;
}

/** Every response of the components and of the operations, those of callbacks and webhooks included. */
export function listedResponses(document: OpenApiDocument): readonly Listed[] {
  return derivedOnce(document, eachListed);
}

function eachListed(document: OpenApiDocument): Listed[] {
  const { components, paths, webhooks } = document;
  const items = [
    ...itemsOf(paths, ["paths"]),
    ...itemsOf(webhooks, ["webhooks"]),
    ...itemsOf(components?.["pathItems"], ["components", "pathItems"]),
  ];
  return [
    ...responsesIn(document, components?.responses, ["components", "responses"]),
    ...items.flatMap(([item, path]) => ofItem(document, item, path)),
  ];
}

function ofItem(document: OpenApiDocument, item: Record<string, unknown>, path: Path): Listed[] {
  return [...operationsOf(item)].flatMap(([, operation, below]) => {
    const callbacks = Object.entries(isRecord(operation.callbacks) ? operation.callbacks : {});
    const inner = callbacks.flatMap(([name, callback]) => itemsOf(callback, [...path, ...below, "callbacks", name]));
    const own = responsesIn(document, operation.responses, [...path, ...below, "responses"]);
    return [...own, ...inner.flatMap(([inside, at]) => ofItem(document, inside, at))];
  });
}

function itemsOf(items: unknown, path: Path): [Record<string, unknown>, Path][] {
  return Object.entries(isRecord(items) ? items : {}).flatMap(([name, item]) =>
    isRecord(item) ? [[item, [...path, name]] as [Record<string, unknown>, Path]] : [],
  );
}

function responsesIn(document: OpenApiDocument, responses: unknown, path: Path): Listed[] {
  return Object.keys(isRecord(responses) ? responses : {})
    .filter((key) => !key.startsWith("x-"))
    .map((key) => ({ key, path: [...path, key], target: follow(document, [...path, key]).path }));
}

/** Lists the pointers of the response objects that a status leads to, or what stands for one in an operation: `status-in-range` speaks of that. */
export function ledToByStatus(listed: readonly Listed[]): ReadonlySet<string> {
  const led = listed.filter(({ key, path }) => statusKeyOf(key) !== undefined || path[1] !== "responses");
  return new Set(led.map(({ target }) => pointerOf(target)));
}
