/** Collects the samples that a document shows of failure bodies. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { bodyMemberOf, listOf, recordOf, resolved, sampleValue, schemaParts, valueAt } from "@faultline/catalog/pure";
import { tells } from "./tell.ts";
import type { FailureMedia, FailuresInSuccess } from "./failure-bodies.ts";
import { memberPaths } from "@faultline/catalog/survey";

/** A body that the document shows. */
export interface BodySample {
  value: unknown;
  path: Path;
}

/** The samples of failures in one media type. */
export function samplesOfMedia(document: OpenApiDocument, media: FailureMedia): BodySample[] {
  const { inSuccess } = media;
  const all = allSamplesOfMedia(document, media);
  return inSuccess ? all.filter(({ value }) => isFailureIn(inSuccess, value)) : all;
}

/** The samples that are successes, where failures stand among them. */
export function successesShown(document: OpenApiDocument, media: FailureMedia): BodySample[] {
  const { inSuccess } = media;
  return inSuccess ? allSamplesOfMedia(document, media).filter(({ value }) => !isFailureIn(inSuccess, value)) : [];
}

/** True for a body that is one of the failures of a success. */
export function isFailureIn(inSuccess: FailuresInSuccess, value: unknown): boolean {
  return [...inSuccess.tells.values()].some((tell) => tells(tell, sampleValue(value)));
}

/** The samples of one media type: its own, and those of the schemas that its body is. */
export function allSamplesOfMedia(document: OpenApiDocument, { path, leaves }: FailureMedia): BodySample[] {
  const media = recordOf(valueAt(document, path));
  const single = media["example"] === undefined ? [] : [{ value: media["example"], path: [...path, "example"] }];
  const named = Object.keys(recordOf(media["examples"])).flatMap((name) => {
    const at = [...path, "examples", name];
    const entry = recordOf(resolved(document, valueAt(document, at)));
    const member = bodyMemberOf(entry);
    return member === undefined ? [] : [{ value: entry[member], path: at }];
  });
  return [...single, ...named, ...leaves.flatMap((leaf) => samplesOfSchema(document, leaf.path))];
}

function samplesOfSchema(document: OpenApiDocument, path: Path): BodySample[] {
  const schema = recordOf(valueAt(document, path));
  const listed = listOf(schema["examples"]).map((value, index) => ({
    value,
    path: [...path, "examples", String(index)],
  }));
  return schema["example"] === undefined
    ? listed
    : [...listed, { value: schema["example"], path: [...path, "example"] }];
}

/** The values that samples show at a member: in bodies or the items of their list, and as samples of the member's own schema. */
export function shownValues(
  document: OpenApiDocument,
  media: FailureMedia,
  member: Path,
  list?: Path,
): (string | number)[] {
  const bodies = samplesOfMedia(document, media).map(({ value }) => value);
  const values = list ? bodies.flatMap((body) => listOf(valueAt(body, list))) : bodies;
  const inBodies = values.map((value) => valueAt(value, member));
  const own = media.leaves
    .flatMap((leaf) => memberPaths(document, leaf.path, member))
    .flatMap((path) => [...schemaParts(document, path)])
    .flatMap(({ schema }) => [schema["example"], schema["default"], ...listOf(schema["examples"])]);
  const all = [...inBodies, ...own].filter((value) => typeof value === "string" || typeof value === "number");
  return [...new Set(all)];
}
