/** Bodies that are not JSON: forms, and XML by the recipe of docs/xml.md with a parser that nobody here wrote. */
import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, decodeAll, decodeResponse, type Family, type Parsers } from "@faultline/guards";
import { familyOf, loadGuards } from "../load-guards.ts";

const page = readFileSync(new URL("../../../docs/xml.md", import.meta.url), "utf8");
const xml = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true });
const parsers: Parsers = { "application/xml": (text) => xml.parse(text, true) };

test("the recipe shows the very settings that are tested here", () => {
  for (const line of [
    "const xml = new XMLParser({ removeNSPrefix: true, parseTagValue: false, ignoreDeclaration: true });",
    'const parsers: Parsers = { "application/xml": (text) => xml.parse(text, true) };',
  ])
    expect(page).toContain(line);
});

const KNOWLEDGE = { canonicalCode: "NOT_FOUND", recovery: "fix_request", retry: { strategy: "never" } };

interface Made {
  schemas: Record<string, object>;
  status: number;
  type: string;
  within?: number[];
}

/** A family whose last schema is the error, under the status, in bodies of the media type. */
async function familyWith({ schemas, status, type, within }: Made): Promise<{ family: Family; text: string }> {
  const [name = ""] = Object.keys(schemas).reverse();
  const content = { [type]: { schema: { $ref: `#/components/schemas/${name}` } } };
  const { family, problems } = readFamily("made", "made", {
    openapi: "3.1.1",
    info: { title: "Made", version: "1.0.0", ...(within && { "x-error-family": { withinSuccess: within } }) },
    paths: {},
    components: {
      schemas: { ...schemas, [name]: { ...schemas[name], "x-error": KNOWLEDGE } },
      responses: { [status]: { description: "Refused.", content } },
    },
  });
  const emitted = emitGuards(family);
  expect([...problems, ...emitted.problems]).toEqual([]);
  return { family: familyOf(await loadGuards(emitted.text)), text: emitted.text };
}

describe("an error of S3", async () => {
  const schemas = parse(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? "") as Record<string, object>; // as the page has them
  const { family } = await familyWith({ schemas, status: 404, type: "application/xml" });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>NoSuchKey</Code><Message>The key &lt;a&gt; does not exist.</Message><Key>a</Key><RequestId>4442587FB7D0A2F9</RequestId></Error>`;
  const read = (type: string, text = body, given: Parsers | undefined = parsers): unknown =>
    decode(family, { status: 404, headers: { "Content-Type": type }, body: text }, { parsers: given });

  test("is declared where its parser is given", () => {
    expect(read("application/xml")).toMatchObject({
      match: "declared",
      code: "NoSuchKey",
      message: "The key <a> does not exist.",
      requestId: "4442587FB7D0A2F9",
    });
  });

  test.each([
    "text/xml",
    "Application/XML;charset=UTF-8",
    "application/vnd.acme+xml",
    "application/xml, application/xml",
  ])("is declared as %s", (type) => {
    expect(read(type)).toMatchObject({ match: "declared" });
  });

  test.each(["text/plain", "application/xmlish", "application/json", "", "xml"])(
    "is known by its status as %j",
    (type) => {
      expect(read(type)).toMatchObject({ match: "status", raw: body });
    },
  );

  test.each(["application/*", "*/*", "application/*+xml"])("is declared by a parser of the range %s", (range) => {
    expect(read("application/soap+xml", body, { [range]: (text) => xml.parse(text) })).toMatchObject({
      match: "declared",
    });
  });

  test("the nearest of several parsers reads it", () => {
    const wrong = (): unknown => ({});
    const given = { "*/*": wrong, "application/*": wrong, "application/*+xml": wrong, ...parsers };
    expect(read("application/vnd.acme+xml", body, given)).toMatchObject({ match: "declared" });
    expect(read("application/vnd.acme+xml", body, { ...given, "application/vnd.acme+xml": wrong })).toMatchObject({
      match: "status",
    });
  });

  test("without a parser, with one that throws, or from broken text, it is known by its status", () => {
    const broken = {
      "application/xml": () => {
        throw new Error("broken");
      },
    };
    expect(read("application/xml", body, {})).toMatchObject({ match: "status", raw: body });
    expect(read("application/xml", body, broken)).toMatchObject({ match: "status", raw: body });
    expect(read("application/xml", "<Error><Code>NoSuchKey")).toMatchObject({ match: "status" });
    expect(read("application/xml", body, { "application/xml": "no function" } as unknown as Parsers)).toMatchObject({
      match: "status",
    });
  });

  test("JSON is read as JSON, whatever the header says", () => {
    expect(read("application/xml", '{"Error":{"Code":"NoSuchKey","Message":"x"}}')).toMatchObject({
      match: "declared",
    });
  });

  test("decodeAll and decodeResponse take parsers as well", async () => {
    const headers = { "content-type": "application/xml" };
    expect(decodeAll(family, { status: 404, headers, body }, { parsers }).faults).toMatchObject([
      { match: "declared" },
    ]);
    expect(await decodeResponse(family, new Response(body, { status: 404, headers }), { parsers })).toMatchObject({
      match: "declared",
    });
  });

  test("nothing that a parser makes of a text makes decode throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(
          decode(
            family,
            { status: 404, headers: { "content-type": "a/b" }, body: `<${text}` },
            { parsers: { "*/*": () => value } },
          ),
        ).toBeDefined();
      }),
    );
  });
});

test("a fault of SOAP is declared by the path of its code", async () => {
  const fault = {
    type: "object",
    required: ["faultcode", "faultstring"],
    properties: { faultcode: { type: "string" }, faultstring: { type: "string" } },
  };
  const within = (inner: object): object =>
    ["Fault", "Body", "Envelope"].reduce<object>(
      (schema, name) => ({ type: "object", required: [name], properties: { [name]: schema } }),
      inner,
    );
  const schemas = {
    SoapFault: {
      "x-error-envelope": { code: "Envelope/Body/Fault/faultcode", message: "Envelope/Body/Fault/faultstring" },
      ...within(fault),
    },
    NoParcel: {
      allOf: [{ $ref: "#/components/schemas/SoapFault" }],
      ...within({ properties: { faultcode: { const: "soap:Client.NoParcel" } } }),
    },
  };
  const { family } = await familyWith({ schemas, status: 500, type: "text/xml" });
  const body = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Client.NoParcel</faultcode><faultstring>No such parcel.</faultstring></soap:Fault></soap:Body></soap:Envelope>`;
  for (const type of ["text/xml; charset=utf-8", "application/soap+xml"])
    expect(decode(family, { status: 500, headers: { "content-type": type }, body }, { parsers })).toMatchObject({
      match: "declared",
      code: "soap:Client.NoParcel",
      message: "No such parcel.",
    });
});

describe("a form", async () => {
  const schemas = {
    TokenError: {
      "x-error-envelope": { code: "error", message: "error_description" },
      type: "object",
      required: ["error"],
      properties: { error: { type: "string" }, error_description: { type: "string" } },
    },
    BadCode: {
      allOf: [{ $ref: "#/components/schemas/TokenError" }],
      properties: { error: { const: "bad_verification_code" } },
    },
  };
  const FORM = "application/x-www-form-urlencoded";
  const form = await familyWith({ schemas, status: 200, type: FORM, within: [200] });
  const body = "error=bad_verification_code&error_description=The+code+is%20wrong.";
  const headers = { "Content-Type": `${FORM}; charset=utf-8` };

  test("is read without a parser where the family declares the media type, also under 200", () => {
    expect(decode(form.family, { status: 200, headers, body })).toMatchObject({
      match: "declared",
      code: "bad_verification_code",
      message: "The code is wrong.",
    });
    expect(decode(form.family, { status: 200, headers, body: "access_token=a&scope=b" })).toBeUndefined();
  });

  test("is a text where the header does not name the type, or the family does not declare it", async () => {
    expect(decode(form.family, { status: 400, headers: {}, body })).toMatchObject({ match: "none", raw: body });
    const json = await familyWith({ schemas, status: 400, type: "application/json" });
    expect(json.text).not.toMatch(/formData|textReader/);
    expect(decode(json.family, { status: 400, headers, body })).toMatchObject({ match: "status", raw: body });
  });

  test.each(["application/problem+json; charset=utf-8", "application/x-ndjson", "text/plain", "text/event-stream"])(
    "needs no parser as %s: a family of such bodies ships none",
    async (type) => {
      expect((await familyWith({ schemas, status: 400, type })).text).not.toContain("textReader");
    },
  );

  test.each(["text/xml", "application/soap+xml", "application/yaml", "text/html", "*/*"])(
    "may be read by a parser of the caller as %s",
    async (type) => {
      const { family, text } = await familyWith({ schemas, status: 400, type });
      expect(text).toContain("textReader()");
      const given = { "*/*": () => ({ error: "bad_verification_code" }) };
      const exchange = { status: 400, headers: { "content-type": type.replace("*/*", "a/b") }, body: "?" };
      expect(decode(family, exchange, { parsers: given })).toMatchObject({
        match: "declared",
        raw: { error: "bad_verification_code" },
      });
    },
  );

  test("may have members of any name", () => {
    const hostile = "__proto__=x&constructor=y&error=bad_verification_code";
    expect(decode(form.family, { status: 200, headers, body: hostile })).toMatchObject({ match: "declared" });
  });
});
