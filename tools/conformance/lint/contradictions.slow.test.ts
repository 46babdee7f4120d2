/** Contradictions that a reviewer stops, put one by one into the four families: lint finds each of them at its place. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pointerOf, valueAt } from "@faultline/catalog/pure";
import { lintDocument } from "@faultline/rules";
import { parse, parseDocument } from "yaml";

const FAMILIES = ["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"] as const;
type FamilyId = (typeof FAMILIES)[number];

/** A value put at a path; undefined removes what is there. The place of the finding is the path unless it is named. */
interface Contradiction {
  family: FamilyId;
  path: string;
  value: unknown;
  rule: string;
  at?: string;
}

const [abm, dm, dt, iot] = FAMILIES;
const of = (
  family: FamilyId,
  schema: string,
  member: string,
  value: unknown,
  rule: string,
  at?: string,
): Contradiction => {
  const root = `/components/schemas/${schema}`;
  return {
    family,
    path: `${root}/${member}`,
    value,
    rule,
    ...(at !== undefined && { at: at.startsWith("/components/") ? at : `${root}/${at}` }),
  };
};
const under = (
  family: FamilyId,
  status: string,
  member: string,
  value: unknown,
  rule: string,
  at?: string,
): Contradiction => {
  const root = `/components/responses/${status}`;
  return {
    family,
    path: member === "" ? root : `${root}/${member}`,
    value,
    rule,
    ...(at !== undefined && { at: at === "" ? root : `${root}/${at}` }),
  };
};
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, more: object = {}): object => ({ "application/json": { schema, ...more } });
const retried = (strategy: string, more: object = {}): object => ({
  strategy,
  minDelaySeconds: 1,
  maxAttempts: 3,
  ...more,
});

const RETRIES: Contradiction[] = [
  of(
    dm,
    "SystemUnavailable",
    "x-error/retry",
    retried("backoff", { minDelaySeconds: 9, maxDelaySeconds: 5 }),
    "retry-adds-up",
    "x-error/retry/maxDelaySeconds",
  ),
  of(dt, "GatewayTimeout", "x-error/retry/maxDelaySeconds", 9, "retry-adds-up"),
  of(iot, "TooManyRequests", "x-error/retry/maxDelaySeconds", 60, "retry-adds-up"),
  of(abm, "TooManyRequests", "x-error/retry/maxAttempts", 1, "retry-adds-up"),
  of(dt, "GatewayTimeout", "x-error/retry/maxAttempts", 1, "retry-adds-up"),
  of(iot, "TooManyRequests", "x-error/retry/maxAttempts", 1, "retry-adds-up"),
  under(iot, "503", "x-error/retry/maxAttempts", 1, "retry-adds-up"),
  under(iot, "503", "x-error/retry/minDelaySeconds", 120, "retry-adds-up", "x-error/retry/maxDelaySeconds"),
  of(dm, "NotFound", "x-error/retry/maxAttempts", 4, "retry-adds-up"),
  of(dm, "BadRequest", "x-error/retry/minDelaySeconds", 4, "retry-adds-up"),
  of(dt, "NotFound", "x-error/causes/2/retry/maxAttempts", 1, "retry-adds-up"),
  ...["backoff", "delay", "retry_after", "after_change"].map((strategy) =>
    of(abm, "ServiceRemoved", "x-error/retry", retried(strategy), "retry-matches-recovery", "x-error/retry/strategy"),
  ),
  of(iot, "TooManyRequests", "x-error/recovery", "none", "retry-matches-recovery", "x-error/retry/strategy"),
  of(dm, "InvalidAuth", "x-error/retry/strategy", "never", "retry-matches-recovery"),
  of(iot, "Unauthorized", "x-error/retry", { strategy: "never" }, "retry-matches-recovery", "x-error/retry/strategy"),
  ...["backoff", "delay", "retry_after"].map((strategy) =>
    of(dm, "AuthMismatch", "x-error/retry", retried(strategy), "retry-matches-recovery", "x-error/retry/strategy"),
  ),
  of(dm, "Conflict", "x-error/retry", retried("backoff"), "retry-matches-recovery", "x-error/retry/strategy"),
  of(dt, "GatewayTimeout", "x-error/retry/strategy", "after_change", "retry-matches-recovery"),
  of(
    iot,
    "TooManyRequests",
    "x-error/retry",
    { strategy: "after_change" },
    "retry-matches-recovery",
    "x-error/retry/strategy",
  ),
  under(dm, "410", "x-error/recovery", "authenticate", "retry-matches-recovery", "x-error/retry/strategy"),
  of(dm, "MethodNotSupported", "x-error/recovery", "wait", "retry-matches-recovery", "x-error/retry/strategy"),
  of(dm, "Conflict", "x-error/recovery", "authenticate", "retry-matches-status"),
  under(dm, "424", "x-error/recovery", "authenticate", "retry-matches-status"),
  under(dm, "423", "x-error/recovery", "authenticate", "retry-matches-status"),
  under(
    abm,
    "401",
    "x-error",
    { recovery: "wait", retry: retried("backoff") },
    "retry-matches-status",
    "x-error/recovery",
  ),
  of(dm, "AsyncNotQueued", "x-error/retry", { strategy: "never" }, "retry-matches-status", "x-error/retry/strategy"),
];

const CODES: Contradiction[] = (
  [
    [dm, "NotFound", "UNAUTHENTICATED"],
    [dm, "NotFound", "ALREADY_EXISTS"],
    [dm, "NotFound", "INVALID_ARGUMENT"],
    [iot, "NotFound", "UNAVAILABLE"],
    [dm, "InvalidAuth", "NOT_FOUND"],
    [iot, "Unauthorized", "INVALID_ARGUMENT"],
    [dm, "AccessDenied", "NOT_FOUND"],
    [dt, "Forbidden", "ALREADY_EXISTS"],
    [dm, "Duplicate", "PERMISSION_DENIED"],
    [dt, "Conflict", "NOT_FOUND"],
    [dm, "Conflict", "UNAUTHENTICATED"],
    [dm, "RateLimitExceeded", "PERMISSION_DENIED"],
    [iot, "TooManyRequests", "INVALID_ARGUMENT"],
    [dm, "MethodNotSupported", "NOT_FOUND"],
    [abm, "ServiceRemoved", "UNAUTHENTICATED"],
    [abm, "ContentTypeNotSupported", "NOT_FOUND"],
    [dm, "InternalServerError", "INVALID_ARGUMENT"],
    [dt, "ServiceUnavailable", "UNIMPLEMENTED"],
    [dt, "GatewayTimeout", "NOT_FOUND"],
    [dm, "BadRequest", "INTERNAL"],
    [abm, "AdamIdInvalid", "DATA_LOSS"],
    [dm, "AsyncPreconditionFailed", "UNAUTHENTICATED"],
    [dm, "AsyncTimeout", "NOT_FOUND"],
  ] as const
).map(([family, schema, code]) => of(family, schema, "x-error/canonicalCode", code, "class-matches-status"));

const MEMBERS: Contradiction[] = [
  of(abm, "StatusResponse", "x-error-carrier/pending/member", "eventState", "named-members-fit"),
  of(abm, "StatusResponse", "x-error-carrier/pending/member", "failures", "named-members-fit"),
  of(abm, "StatusResponse", "x-error-carrier/pending/value", 7, "named-members-fit"),
  of(abm, "NotificationMessage", "x-error-carrier/deliveryId", "deliveryId", "named-members-fit"),
  of(abm, "NotificationMessage", "x-error-carrier/deliveryId", "notification", "named-members-fit"),
  of(dm, "ErrorResponse", "x-error-envelope/message", "fields", "named-members-fit"),
  of(dm, "ErrorResponse", "x-error-envelope/requestId", "fields", "named-members-fit"),
  of(dm, "ErrorResponse", "x-error-envelope/requestId", "type", "named-members-fit"),
  of(abm, "ErrorResponse", "x-error-envelope/message", "errorInfo", "named-members-fit"),
  of(abm, "ErrorResponse", "x-error-envelope/status", "errorInfo", "named-members-fit"),
  of(abm, "ErrorResponse", "properties/errorNumber/type", "object", "readable-family"),
  of(dm, "ErrorResponse", "properties/type/type", "integer", "readable-family"),
  of(dm, "ErrorResponse", "x-error-envelope/message", "code", "named-members-fit"),
  of(dt, "ErrorResponse", "additionalProperties", false, "body-stays-open"),
  of(dm, "ErrorResponse", "unevaluatedProperties", false, "body-stays-open"),
  of(dm, "ErrorField", "additionalProperties", false, "body-stays-open"),
  of(iot, "Problem", "additionalProperties", false, "body-stays-open"),
  of(dt, "BadRequest", "unevaluatedProperties", false, "body-stays-open"),
  of(abm, "StatusResponse", "additionalProperties", false, "body-stays-open"),
];

const RESPONSES: Contradiction[] = [
  under(dm, "404", "content/application~1json/schema/oneOf/3", ref("NotFound"), "listed-once"),
  under(dm, "404", "content/application~1json/schema/oneOf/3", ref("ErrorResponse"), "alternatives-exclude"),
  under(iot, "400", "content/application~1json/schema/oneOf/3", ref("Problem"), "alternatives-exclude"),
  under(
    iot,
    "400",
    "content/application~1json/schema/oneOf/0",
    ref("InvalidAction"),
    "listed-once",
    "content/application~1json/schema/oneOf/2",
  ),
  of(dt, "TransferResult", "properties/transferErrors/items/oneOf/3", ref("DeviceItemError"), "alternatives-exclude"),
  of(dt, "TransferResult", "properties/transferErrors/items/oneOf/3", ref("ItemNotFound"), "listed-once"),
  of(
    dm,
    "NotificationMessage",
    "properties/async-responses/items/oneOf/10",
    ref("AsyncResponse"),
    "alternatives-exclude",
  ),
  under(dm, "418", "", { description: "The counter is a teapot." }, "failure-is-described"),
  under(dt, "405", "x-error", undefined, "failure-is-described", ""),
  under(dm, "413", "x-error", undefined, "failure-is-described", ""),
  under(iot, "503", "x-error", undefined, "failure-is-described", ""),
  under(
    dm,
    "204",
    "",
    { description: "The delivery was taken.", content: json({ type: "object" }) },
    "status-allows-body",
    "content",
  ),
  under(
    dm,
    "304",
    "",
    { description: "Nothing is new.", content: json({ type: "object" }) },
    "status-allows-body",
    "content",
  ),
  {
    family: dm,
    path: "/webhooks/notification/post/responses/204/content",
    value: json({ type: "object" }),
    rule: "status-allows-body",
  },
  {
    family: abm,
    path: "/webhooks/notification/post/responses/204/content",
    value: json({ type: "string" }),
    rule: "status-allows-body",
  },
  {
    family: abm,
    path: "/paths/~1mdm~1v2~1status/head",
    value: { responses: { 200: { description: "There is one.", content: json({ type: "object" }) } } },
    rule: "status-allows-body",
    at: "/paths/~1mdm~1v2~1status/head/responses/200/content",
  },
  ...["boolean", "object", "array", "number"].map((type) =>
    under(dt, "429", "headers/Retry-After/schema/type", type, "header-type"),
  ),
  under(iot, "429", "headers/Retry-After/schema/type", "boolean", "header-type"),
  under(iot, "503", "headers/Retry-After/schema/format", "date-time", "header-type"),
  under(abm, "429", "headers/Retry-After/schema/type", ["integer", "boolean"], "header-type"),
  under(
    dm,
    "401",
    "headers",
    { "WWW-Authenticate": { schema: { type: "integer" } } },
    "header-type",
    "headers/WWW-Authenticate/schema/type",
  ),
];

const problem = { error: "gone", code: 500 };
const SAMPLES: Contradiction[] = [
  under(
    dt,
    "404",
    "content/application~1json/example",
    problem,
    "example-matches-schema",
    "content/application~1json/example/code",
  ),
  under(
    dt,
    "404",
    "content/application~1json/examples",
    { gone: { value: problem } },
    "example-matches-schema",
    "content/application~1json/examples/gone/value/code",
  ),
  under(dm, "405", "content/application~1json/example", "not a body", "example-matches-schema"),
  under(
    iot,
    "401",
    "content/application~1json/example",
    { detail: 5, title: "Gone" },
    "example-matches-schema",
    "content/application~1json/example/detail",
  ),
  of(abm, "StatusResponse", "examples/0/numCompleted", "none", "example-matches-schema"),
  of(abm, "NotificationMessage", "examples/0/notificationId", 5, "example-matches-schema"),
  of(dt, "TransferResult", "examples/1/transferErrors/0/status/code", "GONE", "example-matches-schema"),
  of(dt, "ErrorResponse", "properties/code/examples/0", "409", "example-matches-schema"),
  of(dm, "ErrorResponse", "properties/type/examples/0", 7, "example-matches-schema"),
  {
    family: abm,
    path: "/webhooks/notification/post/requestBody/content/application~1json/example",
    value: { notificationId: 7 },
    rule: "example-matches-schema",
    at: "/webhooks/notification/post/requestBody/content/application~1json/example/notificationId",
  },
  under(dt, "429", "headers/Retry-After/example", "soon", "example-matches-schema"),
  of(dm, "AsyncSuccess", "examples", undefined, "sample-fits-constants", "properties/status/const"),
  of(dm, "AsyncSuccess", "examples/0/status", 504, "example-matches-schema"),
  of(dm, "ErrorResponse", "properties/type/examples/0", "no_such_type", "sample-fits-constants"),
  of(abm, "ErrorResponse", "properties/errorNumber/examples/0", 1, "sample-fits-constants"),
];

const VERSIONS: Contradiction[] = [
  of(dm, "NotFound", "x-error/replacedBy", "report_not_found", "replaced-by-exists"),
  of(abm, "InvalidArgument", "x-error/replacedBy", 9603, "replaced-by-exists"),
  of(iot, "BadRequest", "x-error/replacedBy", "Invalid Action", "replaced-by-exists"),
  ...["1.0.1", "1.1.0", "2.0.0", "v3", "10.0.0"].map((since) =>
    of(dm, "NotFound", "x-error/since", since, "versions-in-order"),
  ),
  {
    family: dt,
    path: "/info/x-error-family/removed",
    value: [{ code: "old", version: "9.0.0" }],
    rule: "versions-in-order",
    at: "/info/x-error-family/removed/0/version",
  },
];

const TEXTS: Contradiction[] = [
  ...[
    "TODO",
    "TBD",
    "FIXME: say more",
    "Lorem ipsum dolor sit amet.",
    "XXX",
    "A description. TODO",
    "...",
    "string",
  ].map((text) => of(dm, "NotFound", "description", text, "no-placeholder")),
  of(dt, "NotFound", "title", "TBD", "no-placeholder"),
  of(dm, "NotFound", "x-error/remedies/0/text", "TODO", "no-placeholder"),
  of(dm, "NotFound", "x-error/causes/0", " ", "no-placeholder"),
  of(iot, "NotFound", "x-error/causes/0/when", "tbd", "no-placeholder"),
  of(dt, "BadRequest", "x-error/remedies/0", "FIXME", "no-placeholder"),
  of(dt, "NotFound", "x-error/source/section", "TBD", "no-placeholder"),
  { family: dt, path: "/info/x-error-family/guidance/0", value: "TODO", rule: "no-placeholder" },
  under(iot, "404", "description", "TODO", "no-placeholder"),
  of(abm, "LoginRequired", "title", "9601", "text-says-more"),
  of(dt, "NotFound", "title", "404", "text-says-more"),
  of(dm, "NotFound", "title", "not_found", "text-says-more"),
  of(dm, "BadRequest", "description", "Bad Request", "text-says-more"),
  of(dm, "AccessDenied", "description", "Forbidden", "text-says-more"),
  of(dm, "InternalServerError", "description", "500 Internal Server Error", "text-says-more"),
  of(iot, "NotFound", "description", "An error.", "text-says-more"),
  under(dm, "400", "description", "Error", "text-says-more"),
  under(dm, "500", "description", "Internal Server Error", "text-says-more"),
  under(dt, "400", "description", "Bad Request", "text-says-more"),
  of(dt, "BadRequest", "x-error/remedies/2", "Read the text in `error` for what is wrong.", "listed-once"),
  of(dt, "BadRequest", "x-error/causes/3", "A part of the path is invalid.", "listed-once"),
  of(iot, "NotFound", "x-error/causes/0/remedies/2", "Check that the id is valid and not empty.", "listed-once"),
];

const SCHEMAS: Contradiction[] = [
  of(dm, "ErrorResponse", "properties/type/pattern", "(", "schema-consistent"),
  of(iot, "Problem", "properties/detail/pattern", "[a-", "schema-consistent"),
  of(
    dm,
    "ErrorField",
    "properties/name",
    { type: "string", description: "A name.", minLength: 9, maxLength: 3 },
    "schema-consistent",
    "properties/name/maxLength",
  ),
  of(
    dm,
    "ErrorResponse",
    "properties/fields/minItems",
    3,
    "example-matches-schema",
    "/components/schemas/ValidationError/examples/0/fields",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/numRequested",
    { description: "How many.", type: "integer", minimum: 9, maximum: 3 },
    "schema-consistent",
    "properties/numRequested/maximum",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/numRequested",
    { description: "How many.", type: "integer", minimum: 9, exclusiveMaximum: 9 },
    "schema-consistent",
    "properties/numRequested/exclusiveMaximum",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/numRequested",
    { description: "How many.", type: "integer", exclusiveMinimum: 9, exclusiveMaximum: 9 },
    "schema-consistent",
    "properties/numRequested/exclusiveMaximum",
  ),
  of(
    abm,
    "ErrorInfo",
    "properties/assets",
    { description: "The assets.", type: "array", minItems: 4, maxItems: 2 },
    "schema-consistent",
    "properties/assets/maxItems",
  ),
  of(
    abm,
    "ErrorInfo",
    "properties/assets",
    { description: "The assets.", type: "array", contains: {}, minContains: 4, maxContains: 2 },
    "schema-consistent",
    "properties/assets/maxContains",
  ),
  of(
    abm,
    "ErrorInfo",
    "properties/more",
    { description: "More.", type: "object", minProperties: 4, maxProperties: 2 },
    "schema-consistent",
    "properties/more/maxProperties",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/eventType",
    { description: "The type.", type: "string", enum: [] },
    "schema-consistent",
    "properties/eventType/enum",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "string", enum: ["A", "B", "A"] },
    "listed-once",
    "properties/more/enum/2",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "string", enum: ["A", 5] },
    "schema-consistent",
    "properties/more/enum/1",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "string", const: 5 },
    "schema-consistent",
    "properties/more/const",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "integer", default: "none" },
    "schema-consistent",
    "properties/more/default",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "integer", examples: ["none"] },
    "example-matches-schema",
    "properties/more/examples/0",
  ),
  of(
    abm,
    "StatusResponse",
    "properties/more",
    { description: "More.", type: "object", properties: {}, required: ["a"], additionalProperties: false },
    "schema-consistent",
    "properties/more/required/0",
  ),
  of(dm, "ErrorResponse", "required/5", "type", "listed-once"),
];

const CASES = {
  retries: RETRIES,
  codes: CODES,
  members: MEMBERS,
  responses: RESPONSES,
  samples: SAMPLES,
  versions: VERSIONS,
  texts: TEXTS,
  schemas: SCHEMAS,
};

const texts = new Map(
  FAMILIES.map((id) => [id, readFileSync(new URL(`../../../specs/${id}/openapi.yaml`, import.meta.url), "utf8")]),
);
const textOf = (family: FamilyId): string => texts.get(family) ?? "";
const tokensOf = (path: string): string[] =>
  path
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The findings in a family with one value changed, as `rule /path`; nothing of another object changes with it. */
function findingsIn({ family, path, value }: Contradiction): string[] {
  const document: unknown = JSON.parse(JSON.stringify(parse(textOf(family), { merge: true })));
  const tokens = tokensOf(path);
  let owner = document;
  for (const token of tokens.slice(0, -1)) {
    if (typeof owner !== "object" || owner === null) throw new Error(`${path}: no such place`);
    if (!Object.hasOwn(owner, token)) Reflect.set(owner, token, {});
    owner = valueAt(owner, [token]);
  }
  if (typeof owner !== "object" || owner === null) throw new Error(`${path}: no such place`);
  if (value === undefined) Reflect.deleteProperty(owner, tokens.at(-1) ?? "");
  else Reflect.set(owner, tokens.at(-1) ?? "", value);
  return lintDocument(family, "openapi.yaml", document).map((finding) => `${finding.rule} ${pointerOf(finding.path)}`);
}

describe.each(Object.entries(CASES))("contradictions of %s", (_, cases) => {
  test.each(cases)("$family $path = $value", (contradiction) => {
    expect(findingsIn(contradiction)).toContain(`${contradiction.rule} ${contradiction.at ?? contradiction.path}`);
  });
});

test.each(CASES.members.filter(({ path, rule }) => rule === "body-stays-open" || path.endsWith("/type")))(
  "$family $path = $value is reported once, not for each error",
  (contradiction) => {
    expect(findingsIn(contradiction)).toEqual([`${contradiction.rule} ${contradiction.path}`]);
  },
);

test.each(FAMILIES)("%s has none, in whatever order its members stand and however it is written", (family) => {
  const plain: unknown = JSON.parse(JSON.stringify(parse(textOf(family))));
  for (const document of [plain, parse(JSON.stringify(plain)), reversed(plain), parseDocument(textOf(family)).toJS()]) {
    expect(lintDocument(family, "openapi.yaml", document).filter(({ severity }) => severity !== "info")).toEqual([]);
  }
});

/** The same document with the members of its objects the other way round, save where the first envelope is the main one. */
function reversed(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, reversed(member, name)] as const);
  return Object.fromEntries(key === "schemas" ? entries : entries.reverse());
}
