import { describe, expect, test } from "vitest";
import { readCatalog, type Family } from "@faultline/catalog";
import { LAMPS, problemsIn, ROOT } from "../test/lamps.ts";

describe("the four families", async () => {
  const ids = ["device-management", "t-iot-hub", "disruptive-technologies", "app-and-book-management"];
  const { families } = await readCatalog(
    ids.map((id) => `specs/${id}/openapi.yaml`),
    { cwd: ROOT },
  );
  const family = (id: string): Family => families.find((candidate) => candidate.id === id) as Family; // read just now

  test("have all their errors, envelopes, places and statuses, and nothing that the walk had to leave out", () => {
    const atRoot = (errors: Family["errors"]): number =>
      errors.filter(({ placements }) => placements.some(({ kind }) => kind === "response")).length;
    const table = families.map(({ errors, envelopes, placementGroups, responses, warnings }) => [
      atRoot(errors),
      errors.length,
      envelopes.length,
      placementGroups.length,
      responses.length,
      warnings.length,
    ]);
    // What each had once; one more is none lost.
    const least = {
      "device-management": [21, 30, 2, 1, 16],
      "t-iot-hub": [9, 9, 1, 0, 8],
      "disruptive-technologies": [12, 19, 6, 4, 11],
      "app-and-book-management": [48, 53, 1, 2, 9],
    };
    for (const [index, [id, counts]] of Object.entries(least).entries()) {
      counts.forEach((count, column) =>
        expect(table[index]?.[column], `${id}, column ${column}`).toBeGreaterThanOrEqual(count),
      );
      expect(table[index]?.at(-1), id).toBe(0);
    }
  });

  test("have ids that no two errors share, with the envelope in those of further envelopes alone", () => {
    for (const { id, errors, envelopes } of families) {
      expect(new Set(errors.map((error) => error.id)).size).toBe(errors.length);
      for (const error of errors)
        expect(error.id.split("/").length, error.id).toBe(!error.envelope || error.envelope === envelopes[0] ? 2 : 3);
      expect(errors.every((error) => error.id.startsWith(`${id}/`))).toBe(true);
    }
  });

  test("have the statuses of their errors from the responses that list them", () => {
    const statuses = (id: string): Record<string, number[]> =>
      Object.fromEntries(family(id).errors.map(({ name, statuses: own }) => [name, own]));
    expect(statuses("device-management")).toMatchObject({
      ValidationError: [400],
      InvalidRequest: [403],
      Duplicate: [409],
      SystemUnavailable: [503],
      AsyncTimeout: [],
    });
    expect(statuses("disruptive-technologies")).toMatchObject({
      Conflict: [409],
      GatewayTimeout: [504],
      StreamBadRequest: [200],
      ItemNotFound: [],
    });
  });

  test("have the placements of their errors from the ways that lead there", () => {
    const at = (id: string, error: string): string[] =>
      (family(id).errors.find((candidate) => candidate.id === error)?.placements ?? []).map(
        ({ kind, path }) => `${kind} ${path.join("/")}`,
      );
    expect(at("app-and-book-management", "app-and-book-management/9603")).toEqual([
      "response ",
      "item failures/*",
      "event notification/error",
    ]);
    expect(at("app-and-book-management", "app-and-book-management/9709")).toEqual([
      "item failures/*",
      "event notification/error",
    ]);
    expect(at("device-management", "device-management/async-response/504")).toEqual(["event async-responses/*"]);
    expect(at("disruptive-technologies", "disruptive-technologies/kit-claim-error/not_found")).toEqual([
      "item claimErrors/kits/*",
    ]);
  });

  test("have errors that their status alone tells", () => {
    const statusOnlyErrors = family("t-iot-hub").errors.filter(({ statusOnly }) => statusOnly);
    expect(statusOnlyErrors.map(({ code }) => code)).toEqual([200, 401, 403, 404, 429, 500]);
  });
});

describe("a spec that cannot stand is refused with file, line, column, what was found and what was wanted:", () => {
  test.each([
    [
      "broken YAML",
      LAMPS.replace("info:", "info: ["),
      "lamps/openapi.yaml:3:1: found a bracket, a brace or a quotation mark that nothing closes, or deficient indentation; wanted well-formed YAML or JSON",
    ],
    [
      "a repeated key",
      LAMPS.replace("paths: {}", "paths: {}\npaths: {}"),
      "lamps/openapi.yaml:4:1: found duplicated mapping key paths; wanted well-formed YAML or JSON",
    ],
    ["an empty file", "", "lamps/openapi.yaml:1:1: found nothing; wanted an object"],
    ["a list", "- openapi\n", 'lamps/openapi.yaml:1:1: found ["openapi"]; wanted an object'],
    [
      "a document that contains itself",
      LAMPS.replace("properties: { type: { type: string }", "properties: &all { type: *all"),
      "lamps/openapi.yaml:10:32 /components/schemas/Envelope/properties/type/type/type/type/type/type: found more than 200 levels; wanted a document that does not contain itself",
    ],
    [
      "OpenAPI 4.0",
      LAMPS.replace("3.1.1", "4.0.0"),
      'lamps/openapi.yaml:1:10 /openapi: found "4.0.0"; wanted a version that is read here, which is 3.0, 3.1 or 3.2, such as 3.1.1',
    ],
    [
      "a version that is a number",
      LAMPS.replace("3.1.1", "3.1"),
      "lamps/openapi.yaml:1:10 /openapi: found 3.1; wanted a version that is read here, which is 3.0, 3.1 or 3.2, such as 3.1.1",
    ],
    [
      "another format",
      "swagger: '2.0'\ninfo: { title: x, version: '1' }\n",
      'lamps/openapi.yaml:1:10 /swagger: found Swagger "2.0"; wanted OpenAPI 3; `npx swagger2openapi <file>` converts it',
    ],
    [
      "a broken reference",
      LAMPS.replace("'#/components/schemas/NotFound'", "'#/components/schemas/Nowhere'"),
      "lamps/openapi.yaml:22:54 /components/responses/404/content/application~1json/schema/$ref: found the reference #/components/schemas/Nowhere; wanted something at /components/schemas/Nowhere; write it, or fix the reference",
    ],
    [
      "a member that x-error does not have",
      LAMPS.replace("recovery: fix_request", "recovery: fix_request\n        colour: [x]"),
      'lamps/openapi.yaml:18:9 /components/schemas/NotFound/x-error/colour: found the unknown member "colour"; wanted none but aliases, audience, canonicalCode, causes, code, deprecated, docs, formerSlugs, messages, recovery, remedies, replacedBy, retry, since, slug, source',
    ],
    [
      "a slip of the fingers",
      LAMPS.replace("recovery: fix_request", "recovry: fix_request"),
      'lamps/openapi.yaml:17:18 /components/schemas/NotFound/x-error/recovry: found the unknown member "recovry"; wanted "recovery", which is the nearest known one',
    ],
    [
      "a member of another type",
      LAMPS.replace("strategy: never", "strategy: backoff, maxAttempts: 1.5, minDelaySeconds: -1"),
      "lamps/openapi.yaml:18:50 /components/schemas/NotFound/x-error/retry/maxAttempts: found 1.5; wanted an integer (tries in all, the first one included)",
      "lamps/openapi.yaml:18:72 /components/schemas/NotFound/x-error/retry/minDelaySeconds: found -1; wanted at least 0 (no retry before this many seconds)",
    ],
    [
      "what is neither of two forms",
      LAMPS.replace(
        "strategy: never }",
        "strategy: never }\n        remedies: [7, { text: Look. }]\n        deprecated: 1",
      ),
      'lamps/openapi.yaml:19:20 /components/schemas/NotFound/x-error/remedies/0: found 7; wanted a string or an object with "text" and "basis"',
      'lamps/openapi.yaml:19:23 /components/schemas/NotFound/x-error/remedies/1: found no member "basis"; wanted this member',
      "lamps/openapi.yaml:20:21 /components/schemas/NotFound/x-error/deprecated: found 1; wanted true or a string",
    ],
    [
      "an address that is none",
      LAMPS.replace(
        "title: Lamps,",
        "title: Lamps, x-error-family: { source: { document: A, basis: documented, url: here } },",
      ),
      'lamps/openapi.yaml:2:88 /info/x-error-family/source/url: found "here"; wanted a whole address, such as https://example.com/errors (an address that begins with https:// or http://)',
    ],
    [
      "a keyword of another kind",
      LAMPS.replace("type: object\n", "type: objekt\n").replace(
        "{ type: string } }",
        "{ type: string, maxLength: many } }",
      ),
      'lamps/openapi.yaml:8:13 /components/schemas/Envelope/type: found "objekt"; wanted one of object, array, string, integer, number, boolean, "null", or a list of those',
      'lamps/openapi.yaml:10:81 /components/schemas/Envelope/properties/message/maxLength: found "many"; wanted a whole number, 0 or more',
    ],
    [
      "a reference from a schema to something else",
      LAMPS.replace(
        "allOf: [{ $ref: '#/components/schemas/Envelope' }]",
        "allOf: [{ $ref: '#/components/schemas/Envelope' }, { $ref: '#/info' }]",
      ),
      "lamps/openapi.yaml:13:66 /components/schemas/NotFound/allOf/1/$ref: found the reference #/info; wanted one to a schema, such as #/components/schemas/Name",
    ],
    [
      "a schema that leads back to itself",
      LAMPS.replace(
        "    Envelope:\n",
        "    Envelope:\n      anyOf: [{ $ref: '#/components/schemas/Other' }]\n",
      ).replace("  responses:", "    Other: { not: { $ref: '#/components/schemas/Envelope' } }\n  responses:"),
      "lamps/openapi.yaml:7:23 /components/schemas/Envelope/anyOf/0/$ref: found the reference #/components/schemas/Other, which leads back to itself; wanted none, or one from a member or an item",
    ],
    [
      "a code that is neither text nor integer",
      LAMPS.replace("{ type: { type: string }", "{ type: { type: boolean }").replace("const: not_found", "const: true"),
      "lamps/openapi.yaml:14:36 /components/schemas/NotFound/properties/type/const: found the code true; wanted a string or an integer",
    ],
    [
      "a value that x-error does not know",
      LAMPS.replace("recovery: fix_request", "recovery: fix"),
      'lamps/openapi.yaml:17:19 /components/schemas/NotFound/x-error/recovery: found "fix"; wanted "fix_request", which is the nearest of fix_request, authenticate, request_access, wait, reread, contact_support, none',
    ],
    [
      "an envelope member that leads nowhere",
      LAMPS.replace("code: type,", "code: kind,"),
      'lamps/openapi.yaml:7:33 /components/schemas/Envelope/x-error-envelope/code: found the path "kind", which leads to no property of Envelope; wanted the path of a property that the envelope declares',
    ],
    [
      "a conflict with the envelope",
      LAMPS.replace("type: { const: not_found }", "type: { const: not_found }, message: { type: integer }"),
      'lamps/openapi.yaml:14:66 /components/schemas/NotFound/properties/message/type: found type "integer", where the schema that it extends has "string"; wanted the same value, or a `const` that narrows it',
    ],
    [
      "a constant of another type",
      LAMPS.replace("const: not_found", "const: 7"),
      "lamps/openapi.yaml:14:36 /components/schemas/NotFound/properties/type/const: found the constant 7; wanted a constant of the declared type string",
    ],
    [
      "an error that nothing tells",
      LAMPS.replace("const: not_found", "minLength: 1").replace(
        "'404':",
        "'410': { description: Gone., content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } } }\n    '404':",
      ),
      "lamps/openapi.yaml:11:5 /components/schemas/NotFound: found an error without a code that is listed under the statuses 404, 410; wanted a `const` for type, or exactly one response that lists it, whose status is then its code",
    ],
    [
      "an error that nothing tells, in an envelope without a code",
      LAMPS.replace("code: type, ", "")
        .replace("type: { const: not_found }", "hint: { type: string }")
        .replace(
          "'404':",
          "'410': { description: Gone., content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } } }\n    '404':",
        ),
      "lamps/openapi.yaml:11:5 /components/schemas/NotFound: found an error without a code that is listed under the statuses 404, 410; wanted `code` in the `x-error-envelope` of Envelope, and a `const` for the member that it names, or exactly one response that lists it, whose status is then its code",
    ],
  ])("%s", async (_, text, ...messages) => {
    expect(await problemsIn(text)).toEqual(messages);
  });

  test("all problems of a file, in the order of its lines", async () => {
    const text = LAMPS.replace("recovery: fix_request", "recovery: fix")
      .replace("code: type,", "code: kind,")
      .replace("required: [type, message]", "required: type");
    expect((await problemsIn(text)).map((problem) => problem.split(" found ")[0])).toEqual([
      "lamps/openapi.yaml:7:33 /components/schemas/Envelope/x-error-envelope/code:",
      "lamps/openapi.yaml:9:17 /components/schemas/Envelope/required:",
      "lamps/openapi.yaml:17:19 /components/schemas/NotFound/x-error/recovery:",
    ]);
  });
});
