/** Makes every mutation of every kind and checks what lint finds. */
import { readFileSync } from "node:fs";
import { parse } from "@faultline/catalog";
import { pointerOf } from "@faultline/catalog/pure";
import { lintDocument, type Finding } from "@faultline/rules";
import type { Document } from "../diff/document.ts";
import type { Kind, Site } from "./kind.ts";

export const FAMILIES = [
  "app-and-book-management",
  "device-management",
  "disruptive-technologies",
  "t-iot-hub",
] as const;

const texts = new Map(
  FAMILIES.map((id) => [
    id,
    JSON.stringify(parse(readFileSync(new URL(`../../../specs/${id}/openapi.yaml`, import.meta.url), "utf8"))),
  ]),
);

export interface Outcome {
  family: string;
  /** The first place at which a finding was wanted. */
  at: string;
  found: boolean;
  findings: readonly Finding[];
}

/** A parsed spec that nobody else has. */
export function specOf(id: (typeof FAMILIES)[number]): Document {
  return JSON.parse(texts.get(id) ?? "") as Document; // as parsed from the spec
}

/** What lint says of mutations of one kind, at no more than `most` places of each family. */
export function outcomesOf(kind: Kind, most: number): Outcome[] {
  return FAMILIES.flatMap((family) => spread(kind.sites(specOf(family)), most).map((site) => outcomeOf(family, site)));
}

function outcomeOf(family: (typeof FAMILIES)[number], site: Site): Outcome {
  const document = specOf(family);
  site.mutate(document);
  const findings = lintDocument(family, `specs/${family}/openapi.yaml`, document).filter(
    ({ severity }) => severity !== "info",
  );
  const found = findings.some(({ path }) =>
    site.near.some((near) => near.slice(0, 3).every((token, index) => path[index] === token)),
  );
  return { family, at: pointerOf(site.near[0] ?? []), found, findings };
}

/** Items at equal distances, the first and the last among them. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!); // inside the list
}
