/** What the rules say of OpenAPI 3.2's media types among the components: the same as of media types that stand in the response. */
import { expect, test } from "vitest";
import { auditDocument, lintDocument, type Finding } from "@faultline/rules";
import { changedSample } from "../sample/sample.ts";

const schema = { $ref: "#/components/schemas/ParcelLost" };

/** Findings of a document with a failure under a path, whose media type stands in the response or among the components. */
function judged(type: string, media: object, isComponent: boolean, judge: (document: unknown) => Finding[]): string[] {
  const content = { [type]: isComponent ? { $ref: "#/components/mediaTypes/First" } : media };
  const mediaTypes = { First: { $ref: "#/components/mediaTypes/Second" }, Second: media };
  const document = changedSample({
    openapi: "3.2.0",
    paths: { "/a": { get: { responses: { 404: { description: "Lost.", content } } } } },
    components: { ...(isComponent && { mediaTypes }) },
  });
  return judge(document).map(({ rule, found }) => `${rule}: ${found}`);
}

const lint = (document: unknown): Finding[] => lintDocument("sample", "openapi.yaml", document);

test.each<[string, string, object]>([
  ["of errors", "application/json", { schema }],
  ["of errors as XML", "application/xml", { schema }],
  ["with an example", "application/problem+json", { schema, example: { status: 404 } }],
  [
    "of a status that is another one",
    "application/problem+json",
    { schema: { properties: { status: { const: 400 } } } },
  ],
  ["of a wrong type", "application/problem+json", { schema: { properties: { status: { type: "string" } } } }],
  ["without a schema", "application/json", {}],
])("a media type %s is judged alike in a response and among the components", (_, type, media) => {
  for (const judge of [lint, auditDocument])
    expect(judged(type, media, true, judge).sort()).toEqual(judged(type, media, false, judge).sort());
});
