/** Statuses that a standard prescribes contradict nothing. */
import { expect, test } from "vitest";
import { lintDocument } from "@faultline/rules";

const RULES = ["class-matches-status", "recovery-matches-code", "retry-matches-status", "retry-matches-recovery"];

/** The object with the value below these members, as a schema. */
function below(path: readonly string[], value: object): object {
  return [...path]
    .reverse()
    .reduce((schema, name) => ({ type: "object", required: [name], properties: { [name]: schema } }), value);
}

interface Said {
  code?: string | number;
  canonicalCode: string;
  recovery: string;
  strategy?: string;
}

/** What the rules say of an error with the code at this path, under this status. */
function found(
  path: readonly string[],
  status: number,
  { code = "a", canonicalCode, recovery, strategy = "never" }: Said,
  members: object = {},
): string[] {
  const shape = below(path, { type: typeof code === "string" ? "string" : "integer" }) as { properties: object };
  const Body = {
    "x-error-envelope": { code: path.join("/") },
    ...shape,
    properties: { ...shape.properties, ...members },
  };
  const Refused = {
    allOf: [{ $ref: "#/components/schemas/Body" }],
    properties: (below(path, { const: code }) as { properties: object }).properties,
    "x-error": { canonicalCode, recovery, retry: { strategy } },
  };
  const schema = { $ref: "#/components/schemas/Refused" };
  const responses = { [status]: { description: "Refused.", content: { "application/json": { schema } } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "A", version: "1.0.0" },
    paths: {},
    components: { schemas: { Body, Refused }, responses },
  };
  const findings = lintDocument("a", "openapi.yaml", document);
  expect(findings.filter(({ rule }) => rule === "readable-family")).toEqual([]);
  return findings.filter(({ rule }) => RULES.includes(rule)).map(({ rule }) => rule);
}

const FIX = { canonicalCode: "NOT_FOUND", recovery: "fix_request" };
const LOGIN = { canonicalCode: "UNAUTHENTICATED", recovery: "authenticate", strategy: "after_change" };
const SERVER = { canonicalCode: "INTERNAL", recovery: "wait", strategy: "backoff" };
const DESCRIPTION = { error_description: { type: "string" } };
const JSON_RPC = { jsonrpc: { const: "2.0" } };

test.each([
  ["SOAP 1.1", ["Envelope", "Body", "Fault", "faultcode"]],
  ["SOAP 1.1 with prefixes", ["soap:Envelope", "soap:Body", "soap:Fault", "faultcode"]],
  ["SOAP 1.1 by its detail", ["Envelope", "Body", "Fault", "detail", "code"]],
  ["SOAP 1.2", ["env:Envelope", "env:Body", "env:Fault", "env:Code", "env:Value"]],
])("%s has 500 for the client's faults", (_, path) => {
  for (const said of [FIX, LOGIN, SERVER]) expect(found(path, 500, said)).toEqual([]);
  expect(found(path, 404, SERVER)).toEqual(["class-matches-status"]);
});

test("JSON-RPC has 500 for bad parameters", () => {
  for (const said of [FIX, LOGIN])
    expect(found(["error", "code"], 500, { ...said, code: -32602 }, JSON_RPC)).toEqual([]);
  expect(found(["error", "code"], 500, { ...FIX, code: -32602 })).toEqual(["class-matches-status"]);
});

test.each(["invalid_grant", "invalid_client", "mfa_required", "server_error"])("OAuth 2.0 has 400 for %s", (code) => {
  for (const said of [LOGIN, SERVER, { ...FIX, canonicalCode: "INVALID_ARGUMENT" }])
    expect(found(["error"], 400, { ...said, code }, DESCRIPTION)).toEqual([]);
});

test("OAuth 2.0 waits under 400 for the user to decide", () => {
  const pending = {
    code: "authorization_pending",
    canonicalCode: "FAILED_PRECONDITION",
    recovery: "wait",
    strategy: "delay",
  };
  expect(found(["error"], 400, { ...pending, strategy: "backoff" }, DESCRIPTION)).toEqual([]);
});

test("GraphQL has 400 and 200 whatever has happened", () => {
  for (const status of [200, 400, 500]) expect(found(["extensions", "code"], status, LOGIN)).toEqual([]);
});

test("a body that only looks like one of them is judged by its status", () => {
  expect(found(["error"], 400, { ...LOGIN, canonicalCode: "FAILED_PRECONDITION", code: "mfa_required" })).toEqual([
    "retry-matches-status",
  ]);
  expect(found(["Fault", "faultcode"], 500, FIX)).toEqual(["class-matches-status"]);
  expect(found(["error", "code"], 500, FIX, { jsonrpc: { type: "string" } })).toEqual(["class-matches-status"]);
});
