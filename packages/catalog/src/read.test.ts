import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { CatalogError, readCatalog, readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "faultline-catalog-"));
mkdirSync(join(folder, "lamps"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LAMPS = `openapi: 3.1.1
info: { title: Lamps, version: 1.0.0 }
paths: {}
components:
  schemas:
    Envelope:
      x-error-envelope: { code: type, message: message }
      type: object
      required: [type, message]
      properties: { type: { type: string }, message: { type: string } }
    NotFound:
      title: No such lamp
      allOf: [{ $ref: '#/components/schemas/Envelope' }]
      properties: { type: { const: not_found } }
      x-error:
        canonicalCode: NOT_FOUND
        recovery: fix_request
        retry: { strategy: never }
  responses:
    '404':
      description: Not found.
      content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } }
`;

async function read(text: string): Promise<Family> {
  writeFileSync(join(folder, "lamps/openapi.yaml"), text);
  const { families } = await readCatalog(["lamps/openapi.yaml"], { cwd: folder });
  return families[0] as Family; // one file, one family
}

async function problemsIn(text: string): Promise<string[]> {
  return read(text).then(
    () => [],
    (error: unknown) => (error instanceof CatalogError ? error.message.split("\n") : [String(error)]),
  );
}

describe("the four families", async () => {
  const ids = ["device-management", "t-iot-hub", "disruptive-technologies", "app-and-book-management"];
  const { families } = await readCatalog(ids.map((id) => `specs/${id}/openapi.yaml`), { cwd: ROOT });
  const family = (id: string): Family => families.find((candidate) => candidate.id === id) as Family; // read just now

  test("have all their errors, and nothing that the walk had to leave out", () => {
    const counts = families.map(({ id, errors, warnings }) => [id, errors.filter(({ placements }) => placements.some(({ kind }) => kind === "response")).length, errors.length, warnings.length]);
    expect(counts).toEqual([["device-management", 21, 30, 0], ["t-iot-hub", 9, 9, 0], ["disruptive-technologies", 12, 19, 0], ["app-and-book-management", 48, 53, 0]]);
  });

  test("have the statuses of their errors from the responses that list them", () => {
    const statuses = (id: string): Record<string, number[]> => Object.fromEntries(family(id).errors.map(({ name, statuses: own }) => [name, own]));
    expect(statuses("device-management")).toMatchObject({ ValidationError: [400], InvalidRequest: [403], Duplicate: [409], SystemUnavailable: [503], AsyncTimeout: [] });
    expect(statuses("disruptive-technologies")).toMatchObject({ Conflict: [409], GatewayTimeout: [504], StreamBadRequest: [200], ItemNotFound: [] });
  });

  test("have the placements of their errors from the ways that lead there", () => {
    const at = (id: string, error: string): string[] => (family(id).errors.find((candidate) => candidate.id === error)?.placements ?? []).map(({ kind, path }) => `${kind} ${path.join("/")}`);
    expect(at("app-and-book-management", "app-and-book-management/9603")).toEqual(["response ", "item failures/*", "event notification/error"]);
    expect(at("app-and-book-management", "app-and-book-management/9709")).toEqual(["item failures/*", "event notification/error"]);
    expect(at("device-management", "device-management/async-response/504")).toEqual(["event async-responses/*"]);
    expect(at("disruptive-technologies", "disruptive-technologies/kit-claim-error/not_found")).toEqual(["item claimErrors/kits/*"]);
  });

  test("have errors that their status alone tells", () => {
    const told = family("t-iot-hub").errors.filter(({ toldByStatus }) => toldByStatus);
    expect(told.map(({ code }) => code)).toEqual([200, 401, 403, 404, 429, 500]);
  });
});

describe("a spec that cannot stand is refused with file, line, column, what was found and what was wanted:", () => {
  test.each([
    ["broken YAML", LAMPS.replace("info:", "info: ["), "lamps/openapi.yaml:3:1: found deficient indentation; wanted well-formed YAML or JSON"],
    ["a repeated key", LAMPS.replace("paths: {}", "paths: {}\npaths: {}"), "lamps/openapi.yaml:4:1: found duplicated mapping key; wanted well-formed YAML or JSON"],
    ["another format", "swagger: '2.0'\ninfo: { title: x, version: '1' }\n", "lamps/openapi.yaml:1:1: found a document that is not OpenAPI 3.1; wanted `openapi: 3.1.1` and an `info` object"],
    [
      "a broken reference",
      LAMPS.replace("'#/components/schemas/NotFound'", "'#/components/schemas/Nowhere'"),
      "lamps/openapi.yaml:22:54 /components/responses/404/content/application~1json/schema/$ref: found the reference #/components/schemas/Nowhere; wanted something at /components/schemas/Nowhere",
    ],
    [
      "a member that x-error does not have",
      LAMPS.replace("recovery: fix_request", "recovery: fix_request\n        remedy: [x]"),
      'lamps/openapi.yaml:18:9 /components/schemas/NotFound/x-error/remedy: found the unknown member "remedy"; wanted none; known here are canonicalCode, causes, deprecated, docs, messages, recovery, remedies, replacedBy, retry, since, source',
    ],
    [
      "a value that x-error does not know",
      LAMPS.replace("recovery: fix_request", "recovery: fix"),
      'lamps/openapi.yaml:17:19 /components/schemas/NotFound/x-error/recovery: found "fix"; wanted one of fix_request, authenticate, request_access, wait, reread, contact_support, none',
    ],
    [
      "an envelope member that leads nowhere",
      LAMPS.replace("code: type,", "code: kind,"),
      'lamps/openapi.yaml:7:33 /components/schemas/Envelope/x-error-envelope/code: found the path "kind", which leads to no property of Envelope; wanted the path of a declared property',
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
      LAMPS.replace("const: not_found", "minLength: 1").replace("'404':", "'410': { description: Gone., content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } } }\n    '404':"),
      "lamps/openapi.yaml:11:5 /components/schemas/NotFound: found an error without a code that is listed under the statuses 404, 410; wanted a `const` for type, or exactly one response that lists it, whose status is then its code",
    ],
    ["a name that names no type", LAMPS.replaceAll("NotFound", "not-found"), "lamps/openapi.yaml:11:5 /components/schemas/not-found: found the name not-found; wanted a name such as NotFound, which can also name a type"],
  ])("%s", async (_, text, message) => {
    expect(await problemsIn(text)).toEqual([message]);
  });

  test("a file that does not exist", async () => {
    await expect(readCatalog(["nowhere/openapi.yaml"], { cwd: folder })).rejects.toThrow("nowhere/openapi.yaml:1:1: found a file that cannot be opened; wanted the path of an OpenAPI document");
  });

  test("all problems of a file, not the first alone", async () => {
    expect(await problemsIn(LAMPS.replace("recovery: fix_request", "recovery: fix").replace("code: type,", "code: kind,"))).toHaveLength(2);
  });

  test("codes whose ids are the same", async () => {
    const twin = (name: string, code: string): string =>
      `    ${name}:\n      allOf: [{ $ref: '#/components/schemas/Envelope' }]\n      properties: { type: { const: ${code} } }\n      x-error: { canonicalCode: NOT_FOUND, recovery: none, retry: { strategy: never } }\n`;
    const text = LAMPS.replace("  responses:", `${twin("Upper", "NO-LAMP")}${twin("Lower", "no.lamp")}  responses:`);
    expect(await problemsIn(text)).toEqual([expect.stringContaining('found the code "no.lamp", whose id lamps/no-lamp is also that of Upper; wanted codes that differ')]);
  });
});

describe("the walk to the errors", () => {
  const holder = (schema: string): string =>
    LAMPS.replace("paths: {}", `paths:\n  /lamps:\n    get: { responses: { '200': { description: Some., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } } }`).replace(
      "  responses:\n    '404'",
      `    Page: ${schema}\n  responses:\n    '404'`,
    );

  test("ends where a schema contains itself, and says what it left out", async () => {
    const page = "{ type: object, properties: { next: { $ref: '#/components/schemas/Page' }, failed: { type: array, items: { $ref: '#/components/schemas/NotFound' } } } }";
    const family = await read(holder(page));
    expect(family.places.map(({ kind, carrier, path }) => [kind, carrier, path])).toEqual([["item", "Page", ["failed", "*"]]]);
    expect(family.warnings.map(({ path }) => path.join("/"))).toEqual(["components/schemas/Page/properties/next"]);
  });

  test("tells what may stand beside an error and is none", async () => {
    const page = "{ type: object, properties: { results: { type: array, items: { oneOf: [{ type: string }, { $ref: '#/components/schemas/NotFound' }] } } } }";
    const [place] = (await read(holder(page))).places;
    expect(place?.errors.map(({ name }) => name)).toEqual(["NotFound"]);
    expect(place?.successes.map((path) => path.join("/"))).toEqual(["components/schemas/Page/properties/results/items/oneOf/0"]);
  });
});

test("whatever a document holds, reading it yields a family and problems, and never throws", async () => {
  const { document } = await read(LAMPS);
  const places = [["info", "title"], ["info", "x-error-family"], ["paths"], ["webhooks"], ["components"], ["components", "schemas"], ["components", "schemas", "Envelope"], ["components", "schemas", "NotFound", "x-error"], ["components", "schemas", "NotFound", "allOf"], ["components", "schemas", "NotFound", "properties", "type"], ["components", "responses", "404"], ["components", "responses", "404", "content", "application/json", "schema"]];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
      const broken = structuredClone(document) as unknown as Record<string, unknown>; // to be damaged
      let parent = broken;
      for (const name of place.slice(0, -1)) parent = (parent[name] ??= {}) as Record<string, unknown>; // the fixture's objects
      parent[place.at(-1) ?? ""] = value;
      const { problems } = readFamily("lamps", "lamps", broken as unknown as OpenApiDocument);
      for (const { found, wanted } of problems) expect(`${found}${wanted}`).not.toBe("");
    }),
    { numRuns: 2000 },
  );
});
