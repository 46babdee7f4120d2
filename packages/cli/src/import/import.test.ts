import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { captured, type Captured } from "../fixtures/captured.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "faultline-import-"));
  put(
    "faultline.config.yaml",
    "families: [errors/*.yaml, { spec: api.json, overlay: api.errors.overlay.yaml, id: shop }]\n",
  ); // loads without an installed package
});
afterEach(() => rmSync(project, { recursive: true }));

const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: project });
const read = (path: string): string => readFileSync(join(project, path), "utf8");
function put(path: string, value: unknown): void {
  writeFileSync(join(project, path), typeof value === "string" ? value : JSON.stringify(value));
}

const body = (schema: object, more: object = {}): object => ({
  description: "It failed.",
  content: { "application/json": { schema, ...more } },
});
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const api = (responses: object, schemas: object, more: object = {}): object => ({
  openapi: "3.1.0",
  info: { title: "Shop", version: "2.1.0" },
  paths: { "/parcels/{id}": { get: { responses: { "200": { description: "A parcel." }, ...responses } } } },
  components: { schemas },
  ...more,
});
const MESSAGE = { type: "object", required: ["message"], properties: { message: { type: "string" } } };
const CODED = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: {
      type: "string",
      enum: ["parcel_lost", "parcel_gone"],
      "x-enumDescriptions": { parcel_lost: "Nobody knows where it is." },
    },
    message: { type: "string" },
  },
};

/** A list of texts for each field. */
const BY_FIELD = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } };
const WAIT = { headers: { "Retry-After": { schema: { type: "integer" } } } };
const response = (name: string): object => ({ $ref: `#/components/responses/${name}` });

/** Imports `api.json`, and lints what came of it. */
async function imported(document: object, ...args: string[]): Promise<{ report: string; lint: Captured }> {
  put("api.json", document);
  if (args.includes("--family")) put("faultline.config.yaml", "families: [errors/*.yaml]\n");
  else put("faultline.config.yaml", "families: [{ spec: api.json, overlay: api.errors.overlay.yaml, id: shop }]\n");
  const { exitCode, stdout, stderr } = await faultline("import", "api.json", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return { report: stdout, lint: await faultline("lint", "--format", "json") };
}

const DOCUMENTS: Record<string, [document: object, evidence: RegExp]> = {
  "one envelope told by status": [
    api({ "404": body(ref("E")), "500": body(ref("E")) }, { E: MESSAGE }),
    /2 of 2 bodies have message; no member tells them apart, so by status/,
  ],
  "an enum of codes": [
    api({ "404": body(ref("E")), "410": body(ref("E")) }, { E: CODED }),
    /`code` tells them apart: it is `parcel_lost` and `parcel_gone`/,
  ],
  "closed schemas that extend the one whose discriminator chooses between them, as NSwag writes": [
    api(
      { "400": body({ oneOf: [ref("Fault")] }), "500": body(ref("Down")) },
      {
        Fault: {
          type: "object",
          discriminator: { propertyName: "$type", mapping: { invalid: "#/components/schemas/Invalid", down: "Down" } },
          additionalProperties: false,
          required: ["$type"],
          properties: { $type: { type: "string" }, message: { type: "string" } },
        },
        Invalid: {
          allOf: [
            ref("Fault"),
            { type: "object", additionalProperties: false, properties: { field: { type: "string" } } },
          ],
        },
        Down: { allOf: [ref("Fault"), { type: "object", additionalProperties: false, properties: {} }] },
      },
    ),
    /`\$type` tells them apart: it is `invalid` and `down` in 2 of 2 bodies[^]*\| Invalid \| code `invalid` \| 400 \|[^]*closes a body[^:]*: [^:]* \(3 times\): `\/components\/schemas\/Fault\/additionalProperties`/,
  ],
  "an inline schema that extends the envelope": [
    api(
      { "404": body(ref("E")), "409": body({ allOf: [ref("E"), { properties: { by: { type: "string" } } }] }) },
      { E: MESSAGE },
    ),
    /2 of 2 bodies have message, in 2 forms/,
  ],
  "a closed list of errors": [
    api(
      { "404": body(ref("All")) },
      {
        All: {
          type: "object",
          required: ["request_id", "errors"],
          additionalProperties: false,
          properties: { request_id: { type: "string" }, errors: { type: "array", items: ref("E") } },
        },
        E: CODED,
      },
    ),
    /the items of `errors`[^]*closes a body[^`]*`\/components\/schemas\/All\/additionalProperties`/,
  ],
  "codes of items that only examples show": [
    api(
      {
        "400": body(ref("All"), { example: { errors: [{ code: "bad_filter" }] } }),
        "403": body(ref("All"), { example: { errors: [{ code: "no_access" }] } }),
      },
      {
        All: {
          type: "object",
          properties: {
            errors: { type: "array", items: { type: "object", properties: { code: { type: "string" } } } },
          },
        },
      },
    ),
    /by status; examples show `errors\/code` as `bad_filter` and `no_access`, which `--code errors\/code` takes/,
  ],
  "members of a body that are called like keywords": [
    api(
      {
        "404": body({
          type: "object",
          required: ["message"],
          properties: { message: { type: "string" }, discriminator: { type: "string" } },
        }),
      },
      {},
    ),
    /have discriminator and message(?![^]*Left out)/,
  ],
  "failures inside of successes": [
    api(
      {
        "200": body({
          oneOf: [
            { type: "object", properties: { ok: { const: true }, id: { type: "string" } } },
            { type: "object", properties: { ok: { const: false }, error: { type: "string" } } },
          ],
        }),
        "201": body(
          { type: "object", properties: { ret_code: { type: "integer" } } },
          { examples: { good: { value: { ret_code: 0 } }, bad: { value: { ret_code: 4001 } } } },
        ),
        "202": body({ type: "object", properties: { ok: { type: "boolean" }, code: { type: "integer" } } }),
        "404": body(ref("E")),
      },
      { E: MESSAGE },
    ),
    /\| Failure \| status 200 \|[^]*status 202[^]*under 201 that can be a failure, as examples of `ret_code` show, and no schema tells/,
  ],
  "an enum of codes in OpenAPI 3.0": [
    { ...api({ "404": body(ref("E")) }, { E: CODED }), openapi: "3.0.3" },
    /`parcel_lost` and `parcel_gone`/,
  ],
  "errors that are components already": [
    api(
      { "404": body({ oneOf: [ref("Lost"), ref("Gone")] }) },
      {
        E: { ...MESSAGE, properties: { ...MESSAGE.properties, code: { type: "string" } } },
        Lost: { allOf: [ref("E"), { properties: { code: { const: "lost" } } }] },
        Gone: { allOf: [ref("E"), { properties: { code: { const: "gone" } } }] },
      },
    ),
    /\*\*E\*\* \(a schema of the document\).*`lost` and `gone`/,
  ],
  "inline bodies of several forms": [
    api(
      {
        "404": body(MESSAGE),
        "500": body({ ...MESSAGE, properties: { ...MESSAGE.properties, trace: { type: "string" } } }),
      },
      {},
    ),
    /\*\*ErrorBody\*\* \(a new schema of what they share\): 2 of 2 bodies have message, in 2 forms/,
  ],
  "ranges and default": [api({ "4XX": body(ref("E")), default: body(ref("E")) }, { E: MESSAGE }), /so by status/],
  "codes listed by extensions": [
    api(
      { "404": { ...body(ref("E")), "x-error-codes": { LOST: "It is lost." } } },
      { E: { ...MESSAGE, properties: { ...MESSAGE.properties, errorCode: { type: "string" } } } },
    ),
    /`errorCode` holds the codes that extensions list/,
  ],
  "problem types of a registry": [
    api(
      { "404": body(ref("E")), "409": body(ref("E")) },
      { E: { type: "object", properties: { type: { type: "string" }, detail: { type: "string" } } } },
      {
        "x-problem-types": [
          { type: "https://x.example/lost", status: 404, title: "Lost" },
          { type: "https://x.example/taken", status: 409 },
        ],
      },
    ),
    /`type` holds the codes that extensions list/,
  ],
  "an extensible enum": [
    api(
      { "404": body(ref("E")) },
      {
        E: {
          ...MESSAGE,
          properties: { ...MESSAGE.properties, code: { type: "string", "x-extensible-enum": ["A", "B"] } },
        },
      },
    ),
    /it is `A` and `B`/,
  ],
  "a list of errors": [
    api(
      {
        "404": body(ref("Errors")),
        "422": body(ref("Errors"), { example: { errors: [{ code: "odd", message: "m" }] } }),
      },
      {
        Errors: { type: "object", required: ["errors"], properties: { errors: { type: "array", items: ref("E") } } },
        E: { ...CODED, properties: { ...CODED.properties, code: { enum: ["odd", "lost"] } } },
      },
    ),
    /\*\*E\*\* \(a schema of the document\): the items of `errors` in 2 of 2 bodies.*`odd` and `lost`/,
  ],
  "a list at the root, beside a body that is none": [
    api({ "400": body({ type: "array", items: CODED }), "500": body(MESSAGE) }, {}),
    /the items of a list at the root of 1 of 2 bodies/,
  ],
  "a list of errors in a success, as GraphQL has it": [
    {
      ...api({}, {}),
      paths: {
        "/graphql": {
          post: {
            responses: {
              "200": body({
                type: "object",
                properties: {
                  data: { type: "object" },
                  errors: {
                    type: "array",
                    items: {
                      type: "object",
                      properties: {
                        message: { type: "string" },
                        extensions: { type: "object", properties: { code: { enum: ["BAD", "WORSE"] } } },
                      },
                    },
                  },
                },
              }),
            },
          },
        },
      },
    },
    /`extensions\/code` tells them apart/,
  ],
  "a list of details, which is no failure of its own": [
    api(
      { "422": body({ ...MESSAGE, properties: { ...MESSAGE.properties, errors: { type: "array", items: CODED } } }) },
      {},
    ),
    /so by status/,
  ],
  "an inline body with members beside its only code": [
    api({ "404": body({ ...CODED, properties: { ...CODED.properties, code: { enum: ["lost"] } } }) }, {}),
    /it is `lost`/,
  ],
  "a status in words beside the code": [
    api(
      { "404": body(ref("E")) },
      { E: { ...CODED, properties: { ...CODED.properties, status: { type: "string", const: "Failure" } } } },
    ),
    /`code` tells them apart/,
  ],
  "codes that are called a status": [
    api(
      {
        "404": body({ ...MESSAGE, properties: { ...MESSAGE.properties, status: { const: "NOT_FOUND" } } }),
        "409": body({ ...MESSAGE, properties: { ...MESSAGE.properties, status: { const: "ABORTED" } } }),
      },
      {},
    ),
    /`status` tells them apart/,
  ],
  "constants that repeat the status": [
    api(
      { "404": body(ref("Gone")), "409": body(ref("Taken")) },
      {
        E: { ...MESSAGE, properties: { ...MESSAGE.properties, code: { type: "integer" } } },
        Gone: { allOf: [ref("E"), { properties: { code: { const: 404 } } }] },
        Taken: { allOf: [ref("E"), { properties: { code: { const: 409 } } }] },
      },
    ),
    /`code` tells them apart: it is `404` and `409`/,
  ],
  "closed bodies": [api({ "404": body(ref("E")) }, { E: { ...MESSAGE, additionalProperties: false } }), /so by status/],
  "a body that contains itself": [
    api({ "404": body(ref("E")) }, { E: { ...MESSAGE, properties: { ...MESSAGE.properties, inner: ref("E") } } }),
    /so by status/,
  ],
  "bodies by field beside others": [
    api(
      { "400": body(BY_FIELD, { example: { name: ["Too long."] } }), "404": body(ref("E")) },
      { E: { type: "object", required: ["detail"], properties: { detail: { type: "string" } } } },
    ),
    /FieldsBody.*: 1 of 2 bodies have members of any name/,
  ],
  "bodies by field under the status of others": [
    api({ "400": body({ oneOf: [BY_FIELD, ref("E")] }), "404": body(ref("E")) }, { E: MESSAGE }),
    /2 of 2 bodies have message/,
  ],
  "discriminators, with and without a mapping": [
    api(
      {
        "402": body({
          oneOf: [ref("Declined"), ref("Empty")],
          discriminator: { propertyName: "kind", mapping: { card_declined: "#/components/schemas/Declined" } },
        }),
        "409": body(ref("Busy")),
      },
      {
        Base: {
          type: "object",
          required: ["kind", "message"],
          properties: { kind: { type: "string" }, message: { type: "string" } },
          discriminator: { propertyName: "kind", mapping: { busy: "Busy" } },
        },
        ...Object.fromEntries(
          ["Declined", "Empty", "Busy"].map((name) => [name, { allOf: [ref("Base"), { properties: { [name]: {} } }] }]),
        ),
      },
    ),
    /`kind` tells them apart: it is `card_declined`, `Empty` and `busy` in 2 of 2 bodies/,
  ],
  "members with a constant that are no codes": [
    api(
      { "404": body(ref("Lost")), "422": body(ref("Bad")), "500": body(ref("Other")) },
      {
        Lost: { ...MESSAGE, properties: { ...MESSAGE.properties, ok: { const: false }, object: { const: "error" } } },
        Bad: {
          ...MESSAGE,
          properties: { message: { const: "It is bad." }, ok: { const: false }, object: { const: "error" } },
        },
        Other: { ...MESSAGE, properties: { ...MESSAGE.properties, ok: { const: false }, object: { const: "error" } } },
      },
    ),
    /so by status/,
  ],
  "one body with constants": [
    api(
      {
        default: body({
          ...MESSAGE,
          properties: { ...MESSAGE.properties, ok: { enum: [false] }, object: { const: "error" } },
        }),
      },
      {},
    ),
    /so by status/,
  ],
  "constants at a member of any name": [
    api(
      { "404": body(ref("Lost")), "410": body(ref("Gone")) },
      {
        Lost: { ...MESSAGE, properties: { ...MESSAGE.properties, fault: { const: "lost" } } },
        Gone: { ...MESSAGE, properties: { ...MESSAGE.properties, fault: { const: "gone" } } },
      },
    ),
    /`fault` tells them apart: it is `lost` and `gone`/,
  ],
  "one response under ranges and a default that they leave nothing": [
    {
      ...api({ "4XX": response("Bad"), "5XX": response("Bad"), default: response("Bad") }, { E: MESSAGE }),
      components: { schemas: { E: MESSAGE }, responses: { Bad: body(ref("E")) } },
    },
    /2 errors in 1 envelope/,
  ],
  "`nullable` in OpenAPI 3.1": [
    api(
      { "404": body(ref("E")), "410": body({ ...MESSAGE, nullable: true }) },
      { E: { ...MESSAGE, properties: { message: { type: "string" }, field: { type: "string", nullable: true } } } },
    ),
    /`nullable`, 1 time, which OpenAPI 3.1 no longer has/,
  ],
  "a text beside errors with codes, which all come with one name": [
    api(
      {
        "400": { description: "Bad.", content: { "text/plain": { schema: { type: "string" } } } },
        "404": body(ref("E")),
      },
      { E: CODED },
    ),
    /\| BadRequest \| status 400 \|/,
  ],
  "a message that is a text or a list of texts": [
    api(
      { "400": body(ref("E"), { example: { message: ["a", "b"], error: "Bad Request" } }), "404": body(ref("E")) },
      {
        E: {
          ...MESSAGE,
          properties: {
            message: { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
            error: { type: "string" },
          },
        },
      },
    ),
    /so by status/,
  ],
  "responses without a body beside others": [
    api(
      { "401": { description: "Log in." }, "404": body(ref("E")), "503": { description: "Later.", ...WAIT } },
      { E: MESSAGE },
    ),
    /503 without a body, of which the status is known and no error: `GET \/parcels\/\{id\}`/,
  ],
};

test.each(Object.entries(DOCUMENTS))(
  "an overlay and a family of %s lint without an error and generate",
  async (_, [document, evidence]) => {
    for (const args of [[], ["--family", "shop"]]) {
      const { report, lint } = await imported(document, ...args);
      expect(report).toMatch(evidence);
      expect(lint.exitCode, lint.stdout).toBe(0);
      expect((await faultline("generate")).exitCode).toBe(0);
      expect((await faultline("import", "api.json", ...args, "--check")).exitCode).toBe(0);
    }
  },
);

test("a list of texts that is called messages is the message", async () => {
  const properties = { code: { enum: ["LOST"] }, messages: { type: "array", items: { type: "string" } } };
  await imported(api({ "404": body(ref("E")) }, { E: { type: "object", required: ["code"], properties } }));
  expect(read("api.errors.overlay.yaml")).toMatch(/^ +message: messages$/m);
});

test("tells what it knows and leaves open what the document does not say", async () => {
  await imported(api({ "404": body(ref("E")) }, { E: CODED }), "--family", "shop");
  const family = read("errors/shop.yaml");
  expect(family).toContain("description: Nobody knows where it is.");
  expect(family).toContain(
    'source: { document: Shop, section: "#/components/schemas/E/properties/code/enum/0", basis: documented }',
  );
  expect(family).not.toMatch(/recovery|retry|remedies|canonicalCode/);
});

describe("an overlay is what people would write", () => {
  const many = (schema: object): object => ({
    ...api({}, { E: MESSAGE }),
    paths: Object.fromEntries(
      ["/a", "/b", "/c"].map((path) => [path, { get: { responses: { "404": body(schema), "409": body(ref("E")) } } }]),
    ),
  });

  test.each([
    [
      "references",
      ref("E"),
      /\$\.paths\.\*\.\*\.responses\['404'\]\.content\['application\/json'\]\.schema\n +update:/,
    ],
    [
      "inline bodies",
      MESSAGE,
      /\$\.paths\.\*\.\*\.responses\['404'\]\.content\['application\/json'\]\.schema\n +remove: true/,
    ],
  ])("what all operations have in common is one action, of %s", async (_, schema, action) => {
    const { lint } = await imported(many(schema));
    expect(lint.exitCode, lint.stdout).toBe(0);
    const overlay = read("api.errors.overlay.yaml");
    expect(overlay).toMatch(action);
    expect(overlay.match(/target:/g)?.length).toBeLessThan(7);
  });

  test("an operation with another body keeps it, because the others are then named one by one", async () => {
    const document = JSON.parse(JSON.stringify(many(ref("E")))) as Record<string, Record<string, object>>;
    Object.assign(document["paths"] ?? {}, {
      "/d": { get: { responses: { "404": body({ type: "object", additionalProperties: true }) } } },
    });
    await imported(document);
    expect(read("api.errors.overlay.yaml")).toContain("$.paths['/a'].get.responses['404']");
    expect(read("api.errors.overlay.yaml")).toContain("$.paths.*.*.responses['409']");
  });

  test("names say whose an error is, and a form that several errors have is written once", async () => {
    const form = { ...MESSAGE, properties: { ...MESSAGE.properties, fields: { type: "array", items: {} } } };
    const other = { type: "object", required: ["hint"], properties: { hint: { type: "string" } } };
    const both = { oneOf: [ref("E"), form] };
    const schemas = { E: MESSAGE, Conflict: { type: "object", properties: { id: { type: "string" } } } };
    const responses = {
      "400": body(both),
      "404": body(both),
      "409": body(ref("E")),
      "422": body({ oneOf: [ref("E"), other] }),
    };
    const document = { ...api(responses, schemas), openapi: "3.0.3" };
    const { report } = await imported(document);
    for (const name of ["ConflictError", "HintUnprocessableEntity"]) expect(report).toContain(`| ${name} |`);
    expect(report).not.toMatch(/\b[A-Z]\w+2\b/);
    const overlay = read("api.errors.overlay.yaml");
    expect(overlay.match(/fields:/g)).toHaveLength(1);
    expect(overlay).toContain("ErrorBodyWithFields:");
    expect(overlay).not.toMatch(/const:|type: \[/); // of OpenAPI 3.0
  });

  test("examples of responses say which codes of a shared schema come with which status", async () => {
    const shown = (code: string): object => body(ref("E"), { example: { code, message: "m" } });
    const E = { ...CODED, properties: { ...CODED.properties, code: { enum: ["lost", "gone", "odd"] } } };
    await imported(
      api({ "404": shown("lost"), "410": shown("gone"), "500": body(ref("E")) }, { E }),
      "--family",
      "shop",
    );
    const responses = read("errors/shop.yaml").split("\n  responses:")[1] ?? "";
    const listed = (key: string): string[] | undefined =>
      responses
        .split(`"${key}":`)[1]
        ?.split(/\n {4}"/)[0]
        ?.match(/(?<=schemas\/)\w+/g) ?? undefined;
    expect([listed("404"), listed("410"), listed("500")]).toEqual([["Lost", "Odd"], ["Gone", "Odd"], ["Odd"]]);
  });
});

test("the items of a list are declared, and so is an inline body whole", async () => {
  const listed = { type: "object", properties: { errors: { type: "array", items: CODED } } };
  const example = {
    errors: [
      { code: "parcel_lost", message: "m" },
      { code: "parcel_gone", message: "m" },
    ],
  };
  const { report } = await imported(api({ "422": body(listed, { example }) }, {}), "--family", "shop");
  expect(report).toContain("1 of 1 examples of the source decode as `declared`");
  expect(read("errors/shop.yaml")).toMatch(/x-error-envelope:\n +list: errors/);
  const only = { ...CODED, properties: { ...CODED.properties, code: { enum: ["lost"] } } };
  put("api.json", api({ "404": body(only) }, {}));
  await faultline("import", "api.json", "--family", "other");
  expect(read("errors/other.yaml").split("Lost:")[1]).toMatch(/message:[^]*const: lost|const: lost[^]*message:/);
});

test("a documented Retry-After is a retry that the response times", async () => {
  const headers = { "Retry-After": { schema: { type: "integer" } } };
  await imported(
    api({ "429": { ...body(ref("E")), headers }, "500": body(ref("E")) }, { E: MESSAGE }),
    "--family",
    "shop",
  );
  expect(read("errors/shop.yaml").match(/strategy: retry_after/g)).toHaveLength(1);
});

test("the envelope leaves open what a member is where its schema says a text or an object", async () => {
  const text = { type: "string" };
  const either = { oneOf: [text, { type: "object", additionalProperties: { type: "array", items: text } }] };
  const orNull = { anyOf: [text, { type: "null" }] };
  const E = { type: "object", properties: { message: either, hint: orNull } };
  const examples = {
    a: { value: { message: "No." } },
    b: { value: { message: { name: ["It is taken."] }, hint: null } },
  };
  const { report } = await imported(api({ "404": body(E, { examples }) }, {}));
  expect(report).toContain("2 of 2 examples of the source decode as `declared`");
});

test("decodes every example, and lists those that are not declared", async () => {
  const right = { example: { code: "parcel_lost", message: "m" } };
  const wrong = { example: { code: 7 } };
  const { report } = await imported(api({ "404": body(ref("E"), right), "410": body(ref("E"), wrong) }, { E: CODED }));
  expect(report).toContain("1 of 2 examples of the source decode as `declared`");
  expect(report).toMatch(/responses\/410\/content\/application~1json\/example` decodes as `(?!declared)/);
});

test("--code overrides the choice, and takes codes of examples, marked as inferred", async () => {
  const E = { ...MESSAGE, properties: { ...MESSAGE.properties, code: { type: "integer" } } };
  const shown = (code: number): object => body(ref("E"), { example: { code, message: "m" } });
  const document = api({ "404": shown(4040), "409": shown(4090) }, { E });
  expect((await imported(document)).report).toContain(
    "examples show `code` as `4040` and `4090`, which `--code code` takes for codes",
  );
  await imported(document, "--family", "shop", "--code", "code");
  expect(read("errors/shop.yaml")).toMatch(/const: 4040[^]*basis: inferred/);
  put("api.json", api({ "404": body(ref("E")) }, { E: CODED }));
  expect((await faultline("import", "api.json", "--family", "other", "--code", "none")).stdout).toContain(
    "| NotFound | status 404 |",
  );
});

test("a second import keeps edits and comments, adds what is new, shows what changed, and marks what went", async () => {
  const before = api({ "404": body(ref("E")), "410": body(ref("E")) }, { E: MESSAGE });
  for (const [file, args] of [
    ["api.errors.overlay.yaml", []],
    ["errors/shop.yaml", ["--family", "shop"]],
  ] as const) {
    await imported(before, ...args);
    put(file, read(file).replace(/( +)x-error:\n/, "$1x-error:\n$1  # seen on Monday\n$1  recovery: fix_request\n"));
    const after = api(
      { "404": { ...body(ref("E")), description: "No such parcel." }, "409": body(ref("E")) },
      { E: MESSAGE },
    );
    put("api.json", after);
    const drift = await faultline("import", "api.json", ...args, "--check");
    expect(drift.exitCode).toBe(1);
    expect(drift.stdout).toMatch(/gone: Gone/);
    const old = read(file);
    const { report, lint } = await imported(after, ...args);
    expect(old).not.toBe(read(file));
    expect(read(file)).toContain("# seen on Monday");
    expect(read(file)).toContain("recovery: fix_request");
    expect(read(file)).toContain("description: No such parcel.");
    expect(read(file)).toContain("Conflict:");
    expect(read(file)).toContain("deprecated: No longer in Shop.");
    expect(report).toContain('description: "It failed." → "No such parcel."');
    expect(lint.exitCode, lint.stdout).toBe(0);
    expect((await faultline("import", "api.json", ...args, "--check")).stdout).toContain("up to date");
  }
});

test.each<[kind: string, document: (codes: readonly string[]) => object]>([
  [
    "a code",
    (codes) => {
      const coded = (code: string): object => ({
        ...CODED,
        properties: { ...CODED.properties, code: { const: code } },
      });
      return api({ "404": body({ oneOf: codes.map(coded) }) }, {});
    },
  ],
  [
    "a status",
    (codes) =>
      api(Object.fromEntries(codes.map((code) => [{ kept: "404", busy: "409" }[code] ?? "410", body(ref("E"))])), {
        E: MESSAGE,
      }),
  ],
])("an error of %s that goes and comes back is as it was, with what people wrote", async (_, document) => {
  for (const [file, args] of [
    ["api.errors.overlay.yaml", []],
    ["errors/shop.yaml", ["--family", "shop"]],
  ] as const) {
    await imported(document(["kept", "busy", "fickle"]), ...args);
    put(file, read(file).replaceAll(/( +)x-error:\n/g, "$1x-error:\n$1  recovery: fix_request\n"));
    const first = read(file);
    await imported(document(["kept", "busy"]), ...args);
    expect(read(file)).toContain("deprecated: No longer in Shop.");
    for (const time of [1, 2]) {
      const again = await faultline("import", "api.json", ...args, "--check");
      expect(again.stdout, `check ${time}`).toContain("up to date");
      await imported(document(["kept", "busy"]), ...args);
    }
    put("api.json", document(["kept", "busy", "fickle"]));
    expect((await faultline("import", "api.json", ...args, "--check")).stdout).toMatch(
      /back: \w+, which the source has again/,
    );
    const { lint } = await imported(document(["kept", "busy", "fickle"]), ...args);
    expect(lint.exitCode, lint.stdout).toBe(0);
    expect(read(file)).not.toContain("No longer");
    expect(read(file).match(/recovery: fix_request/g)).toHaveLength(first.match(/recovery: fix_request/g)?.length ?? 0);
    expect(sorted(read(file))).toEqual(sorted(first));
  }
});

const sorted = (text: string): string[] => (text.match(/[^\s{}]+/g) ?? []).sort();

const errorOf = (code: string): object => ({ allOf: [ref("E"), { properties: { code: { const: code } } }] });
const CODE = (code: string): object => ({
  E: { ...MESSAGE, properties: { ...MESSAGE.properties, code: { type: "string" } }, required: ["code", "message"] },
  Gone: errorOf(code),
  Busy: errorOf("busy"),
});
/** Two errors, of which a discriminator calls one by the name. */
const CHOSEN = (name: string): object =>
  api(
    {
      "503": body({
        oneOf: [ref("Busy"), ref("Down")],
        discriminator: { propertyName: "kind", mapping: { [name]: "#/components/schemas/Busy", down: "Down" } },
      }),
    },
    {
      Busy: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
      Down: { type: "object", required: ["kind"], properties: { kind: { type: "string" }, until: { type: "string" } } },
    },
  );
const DRIFTS: Record<string, [before: object, after: object, said: RegExp]> = {
  "a code that is a component of the document": [
    api({ "404": body(ref("Gone")), "503": body(ref("Busy")) }, CODE("gone")),
    api({ "404": body(ref("Gone")), "503": body(ref("Busy")) }, CODE("lost")),
    /Gone.*"lost"/,
  ],
  "a member of the envelope": [
    api({ "404": body(ref("E")) }, { E: MESSAGE }),
    api({ "404": body(ref("E")) }, { E: { ...MESSAGE, properties: { message: { type: ["string", "null"] } } } }),
    /properties message type/,
  ],
  "the status of a response that is a component": [
    api(
      { "404": { $ref: "#/components/responses/No" } },
      {},
      { components: { schemas: CODE("gone"), responses: { No: body(ref("Gone")) } } },
    ),
    api(
      { "410": { $ref: "#/components/responses/No" } },
      {},
      { components: { schemas: CODE("gone"), responses: { No: body(ref("Gone")) } } },
    ),
    /404|410/,
  ],
  "a header of a response": [
    api({ "404": body(ref("Gone"), {}) }, CODE("gone")),
    api({ "404": { ...body(ref("Gone")), headers: { "X-Request-Id": { schema: { type: "string" } } } } }, CODE("gone")),
    /X-Request-Id/,
  ],
  "what a discriminator calls a schema": [CHOSEN("busy"), CHOSEN("too_busy"), /^(?!.*mapping).*"too_busy"/m],
  "a response without a body": [
    api({ "404": body(ref("Gone")) }, CODE("gone")),
    api({ "404": body(ref("Gone")), "403": { description: "Not for you." } }, CODE("gone")),
    /403/,
  ],
};

test.each(Object.entries(DRIFTS))(
  "--check sees %s change, in an overlay and in a family",
  async (_, [before, after, said]) => {
    for (const args of [[], ["--family", "shop"]]) {
      await imported(before, ...args);
      put("api.json", after);
      const { exitCode, stdout } = await faultline("import", "api.json", ...args, "--check");
      expect(stdout).toMatch(said);
      expect(exitCode).toBe(1);
      await imported(after, ...args);
      expect((await faultline("import", "api.json", ...args, "--check")).stdout).toContain("up to date");
    }
  },
);

const withCode = (code: object): object => ({ ...CODED, properties: { ...CODED.properties, code } });
const listed = (extension: object, where: "response" | "operation" | "components" | "info" | "root"): object => {
  const P = { type: "object", properties: { type: { type: "string" }, title: { type: "string" } } };
  const failure = { ...body(ref("P")), ...(where === "response" && extension) };
  const document = api({ "404": failure }, { P }, where === "root" ? extension : {}) as Record<
    string,
    Record<string, object>
  >;
  if (where === "operation")
    Object.assign(Reflect.get(document["paths"]?.["/parcels/{id}"] ?? {}, "get") as object, extension);
  if (where === "components" || where === "info") Object.assign(document[where] ?? {}, extension);
  return document;
};

test.each([
  [
    "x-enumDescriptions",
    api({ "404": body(ref("E")) }, { E: withCode({ enum: ["a_b"], "x-enumDescriptions": { a_b: "Mine." } }) }),
    "AB",
    "description: Mine.",
  ],
  [
    "x-enum-descriptions",
    api({ "404": body(ref("E")) }, { E: withCode({ enum: ["a_b", "c_d"], "x-enum-descriptions": ["No.", "Mine."] }) }),
    "CD",
    "description: Mine.",
  ],
  [
    "x-enum-varnames",
    api({ "404": body(ref("E")) }, { E: withCode({ enum: [7001, 7002], "x-enum-varnames": ["LOST", "TAKEN"] }) }),
    "Taken",
    "const: 7002",
  ],
  [
    "x-extensible-enum",
    api({ "404": body(ref("E")) }, { E: withCode({ type: "string", "x-extensible-enum": ["a_b", "c_d"] }) }),
    "CD",
    "const: c_d",
  ],
  [
    "x-extensible-enum of objects",
    api(
      { "404": body(ref("E")) },
      { E: withCode({ type: "string", "x-extensible-enum": [{ value: "a_b", description: "Mine." }] }) },
    ),
    "AB",
    "description: Mine.",
  ],
  [
    "x-ms-enum",
    api(
      { "404": body(ref("E")) },
      { E: withCode({ enum: ["a_b"], "x-ms-enum": { values: [{ value: "a_b", description: "Mine." }] } }) },
    ),
    "AB",
    "description: Mine.",
  ],
  [
    "described constants",
    api({ "404": body(ref("E")) }, { E: withCode({ oneOf: [{ const: "a_b", title: "Mine" }, { const: "c_d" }] }) }),
    "AB",
    "title: Mine",
  ],
  ["x-ms-error-code", listed({ "x-ms-error-code": "ResourceLost" }, "response"), "ResourceLost", "const: ResourceLost"],
  [
    "x-error-codes by status on an operation",
    listed({ "x-error-codes": { 404: ["a_b"] } }, "operation"),
    "AB",
    "const: a_b",
  ],
  ["x-error-codes with texts", listed({ "x-error-codes": { a_b: "Mine." } }, "response"), "AB", "description: Mine."],
  [
    "x-error-codes of the document",
    listed({ "x-error-codes": [{ code: "a_b", http_status: 404 }] }, "root"),
    "AB",
    "const: a_b",
  ],
  [
    "x-problem-types",
    listed({ "x-problem-types": [{ type: "https://x.example/lost", title: "Mine" }] }, "response"),
    "Lost",
    "title: Mine",
  ],
  [
    "a registry of problem types",
    listed({ "x-problem-types": { "https://x.example/lost": { status: 404, title: "Mine" } } }, "components"),
    "Lost",
    "title: Mine",
  ],
  [
    "a registry in info",
    listed({ "x-problem-types": [{ uri: "https://x.example/lost", status: "404" }] }, "info"),
    "Lost",
    "const: https://x.example/lost",
  ],
])("%s tells codes and what they mean, and lint finds no fault in it", async (_, document, name, text) => {
  for (const args of [[], ["--family", "shop"]]) {
    const { report, lint } = await imported(document, ...args);
    expect(report).toContain(`| ${name} | code`);
    expect(report).not.toContain("Silenced");
    expect(lint.exitCode, lint.stdout).toBe(0);
  }
  expect(read("errors/shop.yaml")).toContain(text);
});

test("codes that are listed where no body can hold them are reported", async () => {
  const { report } = await imported(api({ "404": { ...body(ref("E")), "x-error-codes": ["a_b"] } }, { E: MESSAGE }));
  expect(report).toContain("1 code that extensions list, which no body of their status has a member for: `a_b`");
});

const coded = (...codes: string[]): object => ({
  ...CODED,
  properties: { ...CODED.properties, code: { type: "string", enum: codes } },
});
const inPlain = (schema: object, more: object = {}, description = "Broken."): object =>
  api({ "404": body(ref("E"), more), "500": { ...body(MESSAGE), description } }, { E: schema });
const SAME: Record<string, [before: object, after: object]> = {
  "another example": [
    inPlain(CODED, { example: { code: "parcel_lost", message: "m" } }),
    inPlain(CODED, { example: { code: "parcel_lost", message: "another" } }),
  ],
  "one more example": [inPlain(CODED), inPlain({ ...CODED, examples: [{ code: "parcel_lost", message: "m" }] })],
  "another order of the codes": [inPlain(coded("lost", "gone")), inPlain(coded("gone", "lost"))],
  "another version": [inPlain(CODED), { ...inPlain(CODED), info: { title: "Shop", version: "2.1.1" } }],
};

test.each(Object.entries(SAME))("%s is no drift", async (_, [before, after]) => {
  for (const args of [[], ["--family", "shop"]]) {
    await imported(before, ...args);
    put("api.json", after);
    const { exitCode, stdout } = await faultline("import", "api.json", ...args, "--check");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("up to date") });
  }
});

test.each([
  ["a description", inPlain(CODED), inPlain(CODED, {}, "Bust."), /^changed: .*InternalServerError description/],
  ["a code that came", inPlain(coded("a_b", "c_d")), inPlain(coded("a_b", "c_d", "e_f")), /^new: EF/],
  ["a code that went", inPlain(coded("lost", "gone")), inPlain(coded("lost")), /^gone: Gone/],
])("%s is told once", async (_, before, after, line) => {
  for (const args of [[], ["--family", "shop"]]) {
    await imported(before, ...args);
    put("api.json", after);
    const { exitCode, stdout } = await faultline("import", "api.json", ...args, "--check");
    const lines = stdout.trim().split("\n").slice(0, -1);
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: [expect.stringMatching(line)] });
  }
});

test("the next import goes by the options and the names of the last", async () => {
  const E = { ...MESSAGE, properties: { ...MESSAGE.properties, code: { type: "integer" } } };
  const shown = (code: number): object => body(ref("E"), { example: { code, message: "m" } });
  await imported(api({ "404": shown(4040), "409": shown(4090) }, { E }), "--family", "shop", "--code", "code");
  expect((await faultline("import", "api.json", "--family", "shop", "--check")).stdout).toContain("up to date");
  await imported(inPlain(CODED));
  put("api.json", api({ "404": body(ref("E")) }, { E: CODED, ParcelLost2: MESSAGE, OtherBody: MESSAGE }));
  await faultline("import", "api.json");
  expect(read("api.errors.overlay.yaml")).toContain("ParcelLost:");
});

test("what people changed stays where the source changes it too, and that is said", async () => {
  const described = (description: string): object => api({ "404": { ...body(ref("E")), description } }, { E: MESSAGE });
  await imported(described("One."), "--family", "shop");
  put("errors/shop.yaml", read("errors/shop.yaml").replaceAll("description: One.", "description: Mine."));
  const { report } = await imported(described("Two."), "--family", "shop");
  expect(report).toContain(
    'kept as it is edited: components schemas NotFound description; the source now has "Two." in place of "One."',
  );
  expect(read("errors/shop.yaml")).toContain("description: Mine.");
});

test("a file that no import wrote is never replaced, and --check writes nothing", async () => {
  put("api.errors.overlay.yaml", "mine: true\n");
  put("api.json", api({ "404": body(ref("E")) }, { E: MESSAGE }));
  const { exitCode, stderr } = await faultline("import", "api.json");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining("found a file that no import wrote"),
  });
  expect(read("api.errors.overlay.yaml")).toBe("mine: true\n");
  expect((await faultline("import", "api.json", "--family", "shop", "--check")).exitCode).toBe(1);
  expect(() => read("errors/shop.yaml")).toThrow();
});

test("writes a config where there is none, and says what to add to one", async () => {
  put("api.json", api({ "404": body(ref("E")) }, { E: MESSAGE }));
  put("faultline.config.yaml", "families: [errors/*.yaml]\n");
  expect((await faultline("import", "api.json")).stdout).toContain(
    'faultline.config.yaml: left as it is; add { spec: "api.json", overlay: "api.errors.overlay.yaml", id: "shop" } to its `families`',
  );
  rmSync(join(project, "faultline.config.yaml"));
  expect((await faultline("import", "api.json")).stdout).toContain("faultline.config.ts: written");
  expect(read("faultline.config.ts")).toContain('{ spec: "api.json", overlay: "api.errors.overlay.yaml", id: "shop" }');
});

const TABLE = `# Parcels

## Codes

\`\`\`json
{ "error": { "code": "parcel_lost", "message": "m" } }
\`\`\`

| Status | Code | Description | Troubleshooting |
|---|---|---|---|
| 404 | \`parcel_lost\` | Nobody knows \\| where it is. | - Ask. - Wait. |
| 400, 422 | parcel_odd | It has an odd size. | |
`;

test("a table of codes becomes a family with its texts and remedies", async () => {
  put("codes.md", TABLE);
  put("faultline.config.yaml", "families: [errors/*.yaml]\n");
  expect((await faultline("import", "codes.md", "--family", "parcels")).stdout).toContain(
    "`error/code` tells them apart",
  );
  const family = read("errors/parcels.yaml");
  expect(family).toContain("description: Nobody knows | where it is.");
  expect(family).toMatch(/remedies:\s+- Ask\.\s+- Wait\.|remedies: \[ ?Ask\., Wait\. ?\]/);
  expect(family).toContain("section: Codes");
  expect((await faultline("lint")).exitCode).toBe(0);
  put("codes.md", `${TABLE}| 409 | parcel_taken | Somebody has it. | |\n`);
  expect((await faultline("import", "codes.md", "--family", "parcels", "--check")).exitCode).toBe(1);
});

test.each([
  [
    "codes.csv",
    'errorNumber,errorMessage,HTTP status\r\n9600,"Said ""no"", twice",400\r\n9601,Late,503\r\n',
    ["--code", "errorNumber"],
    'description: Said "no", twice',
  ],
  [
    "seed.md",
    "| Code | Type | Description |\n|--|--|--|\n| 400 | bad_request | Something is wrong. |\n",
    ["--code", "type"],
    "const: bad_request",
  ],
  [
    "types.csv",
    "Type URI,Title,Recommended HTTP Status Code,Reference\nhttps://x.example/date,Date Not Acceptable,400,RFC 9110\n",
    ["--code", "type"],
    "const: https://x.example/date",
  ],
  ["odd.csv", "a;b\n404;lost\n", ["--code", "code", "--columns", "status,code"], "const: lost"],
  ["codes.json", '[{ "code": "lost", "status": 404, "message": "It is lost." }]', ["--code", "code"], "const: lost"],
  ["statuses.md", "| Status | Meaning |\n|--|--|\n| 404 Not Found | It is not there. |\n", [], "NotFound:"],
])("reads %s by the headers of its columns or as it is told", async (file, text, args, wanted) => {
  put(file, text);
  put("faultline.config.yaml", "families: [errors/*.yaml]\n");
  const { exitCode, stderr } = await faultline("import", file, "--family", "parcels", ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(read("errors/parcels.yaml")).toContain(wanted);
  expect((await faultline("lint")).exitCode).toBe(0);
});

test("a table in UTF-16, as Excel saves it, is read; one in another encoding is refused with what to do", async () => {
  const text = "Status\tCode\tDescription\r\n404\tlost\tVerloren – größer\r\n";
  const ofExcel = Buffer.from(`\uFEFF${text}`, "utf16le");
  for (const bytes of [ofExcel, Buffer.from(ofExcel).swap16()]) {
    writeFileSync(join(project, "codes.csv"), bytes);
    rmSync(join(project, "errors"), { recursive: true, force: true });
    expect((await faultline("import", "codes.csv", "--family", "x", "--code", "code")).exitCode).toBe(0);
    expect(read("errors/x.yaml")).toContain("Verloren – größer");
  }
  writeFileSync(join(project, "codes.csv"), Buffer.from("Status;Code\n404;größer\n", "latin1"));
  expect((await faultline("import", "codes.csv", "--family", "x", "--code", "code")).stderr).toContain(
    "codes.csv: found bytes that are no UTF-8 text; wanted a table of codes in UTF-8",
  );
});

test.each([
  ["that is empty yet", "families: []\n", "found an empty list"],
  ["that cannot be read", "families: [\n", "found text that cannot be read"],
])("beside a config %s nothing is written, and what to add to it is said", async (_, config, found) => {
  put("faultline.config.yaml", config);
  put("api.json", api({ "404": body(ref("E")) }, { E: CODED }));
  const { exitCode, stderr } = await faultline("import", "api.json");
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(found) as string });
  expect(stderr).toContain('{ spec: "api.json", overlay: "api.errors.overlay.yaml", id: "shop" }');
  expect(readdirSync(project).sort()).toEqual(["api.json", "faultline.config.yaml"]);
});

test("what stands in another file is refused, where an overlay on the document could not change it", async () => {
  const failing = api({ "404": body(ref("E")) }, { E: CODED }) as { paths: Record<string, object>; components: object };
  const [path = ""] = Object.keys(failing.paths);
  put("item.json", { get: { responses: { "404": body({ $ref: "schemas.json#/schemas/E" }) } } });
  put("schemas.json", failing.components);
  put("api.json", { ...failing, paths: { [path]: { $ref: "item.json" } } });
  const refused = await faultline("import", "api.json");
  expect({ exitCode: refused.exitCode, stderr: refused.stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringMatching(
      /api\.json \/paths\/~1parcels~1\{id\}: found what stands in another file.*--family shop/,
    ) as string,
  });
  expect((await faultline("import", "api.json", "--family", "shop")).exitCode).toBe(0);
  put("api.json", { ...failing, components: { schemas: { E: { $ref: "schemas.json#/schemas/E" } } } });
  expect((await faultline("import", "api.json")).stderr).toContain("api.json /components/schemas/E: found");
});

test("a config names no table and no traffic as the document of an API", async () => {
  rmSync(join(project, "faultline.config.yaml"));
  put("codes.json", [{ code: "lost", status: 404 }]);
  await faultline("import", "codes.json", "--family", "x", "--code", "code", "--output", "x.yaml");
  expect(read("faultline.config.ts")).toContain('{ spec: "x.yaml", id: "x" }');
});

test.each([
  ["Swagger 2", "api.json", { swagger: "2.0", info: {}, paths: {} }, [], "found Swagger 2.0"],
  ["no OpenAPI", "api.json", { a: 1 }, [], "not OpenAPI 3.0, 3.1 or 3.2"],
  ["a missing file", "none.json", undefined, [], "none.json"],
  [
    "a family",
    "api.json",
    api({ "404": body(ref("E")) }, { E: { ...MESSAGE, "x-error": {} } }),
    [],
    "which is a family already",
  ],
  [
    "an envelope that is not there",
    "api.json",
    api({ "404": body(ref("E")) }, { E: MESSAGE }),
    ["--envelope", "Nobody"],
    "--envelope: found no component schema",
  ],
  [
    "a family's name that is none",
    "api.json",
    api({ "404": body(ref("E")) }, { E: MESSAGE }),
    ["--family", "A b"],
    "--family: found a name",
  ],
  ["a table without a family", "codes.md", TABLE, [], "found a table without --family"],
  ["an empty file", "api.json", "", [], "api.json"],
  ["a list", "api.json", "[1]", [], "not OpenAPI 3.0, 3.1 or 3.2"],
  ["binary data", "api.json", "\u0000\u0001\u0002\uFFFD", [], "api.json"],
  ["broken JSON", "api.json", '{ "openapi": "3.1.0", ', [], "api.json"],
  ["keys that stand twice", "api.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n", [], "api.yaml"],
  ["an empty table", "codes.csv", "", ["--family", "x"], "found no table"],
  ["a table with headers alone", "codes.csv", "status,code\n", ["--family", "x"], "found no table"],
  ["a table without codes and statuses", "codes.csv", "a,b\n1,2\n", ["--family", "x"], "found no table"],
  ["binary data as a table", "codes.md", "\u0000\u0001|\u0002", ["--family", "x"], "found no table"],
  [
    "a table that is missing",
    "none.csv",
    undefined,
    ["--family", "x"],
    "none.csv: found no such file; wanted a table of codes",
  ],
  [
    "a reference out of the project",
    "api.json",
    { ...api({ "404": { $ref: "../../../../../etc/passwd" } }, {}) },
    [],
    "api.json",
  ],
  ["codes without a body", "codes.csv", "status,code\n404,lost\n", ["--family", "x"], "--code error/code"],
  ["a table in HTML", "codes.md", "<table><tr><td>404</table>", ["--family", "x"], "found a table in HTML"],
  ["a text without a table", "codes.md", "# Nothing\n", ["--family", "x"], "found no table"],
  [
    "unknown columns",
    "codes.csv",
    "a,b\n404,lost\n",
    ["--family", "x", "--columns", "status,colour"],
    "--columns: found an unknown name",
  ],
])("refuses %s and says what to do", async (_, file, value, args, message) => {
  if (value !== undefined) put(file, value);
  const { exitCode, stdout, stderr } = await faultline("import", file, ...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^ +at /m);
});

test("an import that was stopped between its two files is completed by the next one, edits and all", async () => {
  const [file, state] = ["errors/shop.yaml", "errors/.shop.import.json"];
  const importShop = (): Promise<Captured> => faultline("import", "api.json", "--family", "shop");
  const both = (): string[] => [read(file), read(state)];
  const coded = (code: string): object => ({
    type: "object",
    required: ["code"],
    properties: { code: { const: code } },
  });
  put("api.json", api({ "404": body(ref("A")), "409": body(ref("B")) }, { A: coded("a"), B: coded("b") }));
  await importShop();
  const first = both();
  rmSync(join(project, file)); // what it was imported from is written first where there is no file
  expect((await importShop()).exitCode).toBe(0);
  expect(both()).toEqual(first);
  const edited = read(file).replace("      x-error:", "      title: Mine\n      x-error:");
  put(file, edited);
  put("api.json", api({ "404": body(ref("A")), "410": body(ref("C")) }, { A: coded("a"), C: coded("c") }));
  await importShop();
  const second = both();
  expect(second[0]).toContain("title: Mine");
  put(state, first[1]); // the file is written first where there is one
  expect((await importShop()).exitCode).toBe(0);
  expect(both()).toEqual(second);
});

test("folders, and places that cannot be written to, are refused with nothing lost", async () => {
  mkdirSync(join(project, "folder.json"));
  mkdirSync(join(project, "codes.md"));
  mkdirSync(join(project, "blocked"));
  for (const file of ["huge.csv", "huge.json"]) {
    put(file, "");
    truncateSync(join(project, file), 100 * 2 ** 20);
  }
  put("api.json", api({ "404": body(ref("E")) }, { E: MESSAGE }));
  for (const args of [
    ["folder.json"],
    ["codes.md", "--family", "x"],
    ["huge.csv", "--family", "x"],
    ["huge.json"],
    ["api.json", "-o", "blocked"],
    ["api.json", "-o", "api.json/x.yaml"],
    ["api.json", "--report", "blocked"],
  ]) {
    const { exitCode, stderr } = await faultline("import", ...args);
    expect(exitCode, args.join(" ")).toBe(2);
    expect(stderr).toMatch(/found .*; wanted /);
    expect(stderr).not.toMatch(/^ +at /m);
  }
  expect(read("api.json")).toContain("3.1.0");
});

test("schemas that lead back to themselves, and a table of many rows, end in time", async () => {
  const Node = {
    type: "object",
    properties: { code: { enum: ["a_b", "c_d"] }, next: ref("Node"), all: { type: "array", items: ref("Node") } },
  };
  const { lint } = await imported(
    api({ "404": body(ref("Node")), "500": body({ allOf: [ref("Node")] }) }, { Node, Loop: ref("Loop") }),
  );
  expect(lint.exitCode, lint.stdout).toBe(0);
  const rows = Array.from({ length: 5000 }, (_, index) => `404,code_${index},Text ${index}`);
  put("codes.csv", `status,code,description\n${rows.join("\n")}\n`);
  const { exitCode } = await faultline("import", "codes.csv", "--family", "many", "--code", "code");
  expect(exitCode).toBe(0);
}, 30_000);

test("a document without a failure's body is said to have none, and nothing is written", async () => {
  put("api.json", api({ "404": { description: "No body." } }, {}));
  const { exitCode, stdout, stderr } = await faultline("import", "api.json");
  expect(exitCode).toBe(1);
  expect(stdout).toContain("404 without a body, of which the status is known and no error: `GET /parcels/{id}`");
  expect(stderr).toContain("found no failure with a body");
  expect(() => read("api.errors.overlay.yaml")).toThrow();
});

test("examples without a schema are not passed over in silence", async () => {
  const shown = { content: { "application/json": { example: { code: "lost" } } } };
  put("api.json", api({ "404": { description: "Lost.", ...shown }, "409": body({}, { example: {} }) }, {}));
  const { exitCode, stdout, stderr } = await faultline("import", "api.json");
  expect(exitCode).toBe(1);
  expect(stdout).toContain("a body of application/json without a schema, though an example shows it");
  expect(stderr).toContain("found failures, and no schema that says what their bodies have");
});

const OPEN = (code: object, more: object = {}): object => ({
  type: "object",
  required: ["message"],
  properties: { message: { type: "string" }, ...more, code },
});

test.each<[string, object, RegExp]>([
  [
    "a status in words",
    OPEN({}, { status: { type: "string", enum: ["NOT_FOUND", "UNAVAILABLE"] } }),
    /schemas have `status` as `NOT_FOUND` and `UNAVAILABLE`, which `--code status` takes/,
  ],
  [
    "codes in a description",
    OPEN({ type: "string", description: "Either `E1001` (bad name) or `E1002`." }),
    /the description of `code` names `E1001` and `E1002`, which an `enum` in its schema would make codes/,
  ],
  [
    "a code in another language",
    OPEN({}, { Fehlercode: { enum: ["weg", "kaputt"] } }),
    /which `--code Fehlercode` takes/,
  ],
])("the report names the member that could tell errors apart: %s", async (_, schema, said) => {
  const { report } = await imported(api({ "404": body(ref("E")), "500": body(ref("E")) }, { E: schema }));
  expect(report).toMatch(said);
});

test("descriptions of responses say which codes of a shared schema come with which status, and the report names the others", async () => {
  const E = { ...CODED, properties: { ...CODED.properties, code: { enum: ["parcel_lost", "parcel_gone", "busy"] } } };
  const described = (description: string): object => ({ ...body(ref("E")), description });
  const { report } = await imported(
    api({ "404": described("`parcel_lost`, or parcel_gone."), "503": described("Too busy.") }, { E }),
  );
  expect(report).toContain("| ParcelLost | code `parcel_lost` | 404 |");
  expect(report).toContain("| ParcelGone | code `parcel_gone` | 404 |");
  expect(report).toContain("| Busy | code `busy` | 404, 503 |");
  expect(report).toContain("with which of several statuses `busy` comes: its schema is shared");
});

test("the sample of a member, which bodies have from the schema that they extend, tells no code that a constant tells", async () => {
  const code = { type: "string", example: "parcel_lost" };
  const base = { ...MESSAGE, required: ["code"], properties: { code, message: { type: "string" } } };
  const lost = { allOf: [ref("Base"), { properties: { code: { enum: ["parcel_lost"] } } }] };
  const gone = { allOf: [ref("Base"), { properties: { code: { enum: ["parcel_gone"] } } }] };
  const responses = { "404": body(ref("Lost")), "410": body(ref("Gone")), default: body(ref("Base")) };
  const { report } = await imported(api(responses, { Base: base, Lost: lost, Gone: gone }));
  const [, errors = ""] = /## Errors\n\n.*\n.*\n([^]*?)\n\n/.exec(report) ?? [];
  expect(errors.split("\n").map((row) => row.split(" | ").slice(0, 3).join(" | "))).toEqual([
    "| Lost | code `parcel_lost` | 404",
    "| Gone | code `parcel_gone` | 410",
    "| OtherError | status default | default",
  ]);
});

test("what a list holds in one body and another answers as a whole is one error", async () => {
  const list = { type: "object", properties: { errors: { type: "array", items: ref("E") } } };
  const { report, lint } = await imported(api({ "400": body(list), "404": body(ref("E")) }, { E: CODED }));
  expect([report.match(/code `parcel_lost`/g)?.length, lint.exitCode]).toEqual([1, 0]);
});

test("codes whose addresses end alike are told apart in ids", async () => {
  const problem = (type: string): object => ({
    type: "object",
    properties: { type: { const: type }, detail: { type: "string" } },
  });
  const schemas = {
    Card: problem("https://pay.example/card/expired"),
    Login: problem("https://pay.example/login/expired"),
  };
  const { lint } = await imported(api({ "402": body(ref("Card")), "403": body(ref("Login")) }, schemas));
  expect(lint.exitCode, lint.stdout).toBe(0);
  expect(await faultline("generate")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read("api.errors.overlay.yaml")).toContain("slug: login");
});
