/** What `explain` reads where nobody knows the answer as it stands. */
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { captured, explainedJson } from "../../fixtures/captured.ts";
import type { Explanation } from "../know/explanation.ts";

const BODY = JSON.stringify({ object: "error", code: 404, type: "not_found", message: "m", request_id: "r" });

/** A frame of trailers. */
const trailers = Buffer.from("\u0080\0\0\0\u000fgrpc-status:5\r\n", "latin1").toString("base64");

/** The answer outside of any project. */
async function explained(input: string): Promise<Explanation> {
  const { stdout } = await captured(["explain", "--format", "json"], { input, cwd: tmpdir() });
  return JSON.parse(stdout) as Explanation; // what the command documents
}

test.each([
  [
    "the address to which a browser was sent",
    "https://app.example/cb?error=access_denied&error_description=The+user+said+no&state=1",
    "oauth2/access_denied",
  ],
  ["its fragment", "https://app.example/cb?state=1#error=server_error", "oauth2/server_error"],
  [
    "the Location of a redirect",
    "HTTP/1.1 302 Found\nLocation: com.example.app:/cb?error=temporarily_unavailable\n\n",
    "oauth2/temporarily_unavailable",
  ],
  ["form data", "error=invalid_scope&error_description=no", "oauth2/invalid_scope"],
  [
    "headers of gRPC under 200",
    "HTTP/2 200\ncontent-type: application/grpc\ngrpc-status: 8\ngrpc-message: too%20much\n\n",
    "google-rpc/resource_exhausted",
  ],
  [
    "trailers of gRPC-Web in a body of base64",
    `HTTP/1.1 200 OK\ncontent-type: application/grpc-web-text\n\n${Buffer.from("\0\0\0\0\u0002hi", "latin1").toString("base64")}${trailers}`,
    "google-rpc/not_found",
  ],
  [
    "trailers of gRPC-Web in bytes",
    JSON.stringify({
      status: 200,
      headers: { "content-type": "application/grpc-web+proto" },
      isBase64Encoded: true,
      body: Buffer.from("\u0080\0\0\0\u0010grpc-status: 14\r\n", "latin1").toString("base64"),
    }),
    "google-rpc/unavailable",
  ],
  [
    "the last message of a stream of Connect",
    'HTTP/1.1 200 OK\nContent-Type: application/connect+json\n\n\0\0\0\0\u000c{"hat":"red"}\u0002\0\0\0:{"error": {"code": "unavailable", "message": "overloaded"}}',
    "connect/unavailable",
  ],
  [
    "that message, with an `error` inside of its details",
    'HTTP/1.1 200 OK\nContent-Type: application/connect+proto\n\n{"error":{"code":"aborted","details":[{"type":"a.B","value":"AA","debug":{"error":"inner"}}]},"metadata":{"a":["b"]}}',
    "connect/aborted",
  ],
  [
    "vnd.error, by its media type",
    'HTTP/1.1 422 U\nContent-Type: application/vnd.error+json; charset=utf-8\n\n{"message":"Validation failed","logref":42}',
    "vnd-error/422",
  ],
  ["a message that is a body", JSON.stringify({ message: BODY }), "device-management/not_found"],
  [
    "the error of a function",
    JSON.stringify({ errorMessage: BODY, errorType: "Error", trace: [] }),
    "device-management/not_found",
  ],
  ["a body in an error object", JSON.stringify({ error: { code: 1, details: BODY } }), "device-management/not_found"],
])("%s", async (_, input, id) => {
  const { outcome, faults } = await explained(input);
  expect({ outcome, id: faults[0]?.id }).toEqual({ outcome: "failure", id });
});

test("gRPC's own words are read", async () => {
  const { faults } = await explained("HTTP/2 200\ngrpc-status: 5\ngrpc-message: no%20lamp\n\n");
  expect(faults[0]).toMatchObject({ code: "NOT_FOUND", message: "no lamp", status: null });
});

test("an answer that is known as it stands is not read in another way", async () => {
  const body = JSON.stringify({ object: "error", code: 409, type: "conflict", message: BODY, request_id: "r" });
  expect((await explained(body)).faults[0]?.id).toBe("device-management/conflict");
});

describe("a success that speaks of a failure is unclear to whoever does not know the service", () => {
  const http = (body: string, type = "application/json", status = 200) =>
    `HTTP/1.1 ${status} OK\nContent-Type: ${type}\n\n${body}`;

  test.each([
    ["an error event", http("event: error\ndata: {}\n\n", "text/event-stream")],
    ["success: false", http('{"success":false}')],
    ["ok: false", http('{"ok":false,"why":"quota"}')],
    ["an error object", http('{"error":{"why":"quota"}}')],
    ["a status in words", http('{"status":"failed"}')],
    ["a part that failed", http('[{"status":200},{"status":404}]', "application/json", 207)],
  ])("%s", async (_, input) => {
    const { outcome, faults, body } = await explained(input);
    expect({ outcome, faults: faults.length, isShown: body !== null }).toEqual({
      outcome: "unclear",
      faults: 0,
      isShown: true,
    });
  });

  test.each([
    ["no errors", http('{"data":{},"errors":[]}')],
    ["no error", http('{"error":null,"ok":true,"success":true,"status":"done"}')],
    ["gRPC that went well", "HTTP/2 200\ngrpc-status: 0\n\n"],
    ["an event of another name", http("event: errors\ndata: {}\n\n", "text/event-stream")],
  ])("not with %s", async (_, input) => {
    expect((await explained(input)).outcome).toBe("success");
  });

  test("nor where the service is named: its family knows", async () => {
    const { explanation } = await explainedJson(["apple", "--status", "200"], '{"error":{"why":"quota"}}');
    expect(explanation.outcome).toBe("success");
  });
});

test.each([
  ["with its status", "HTTP/1.1 403 Forbidden\nContent-Type: application/problem+xml\n\n"],
  ["alone", ""],
])("problem details in XML, %s, are read as those in JSON", async (_, before) => {
  const body =
    '<?xml version="1.0" encoding="UTF-8"?>\n<problem xmlns="urn:ietf:rfc:7807">\n<type>https://a.example/no-credit</type>\n<title>No credit</title>\n<detail>You have 30 &lt; 50.</detail>\n<status>403</status>\n</problem>';
  const { family, faults } = await explained(before + body);
  expect({ family, message: faults[0]?.message, status: faults[0]?.status }).toEqual({
    family: "problem-details",
    message: "You have 30 < 50.",
    status: 403,
  });
});

test("an answer to HEAD has no empty result", async () => {
  const answer = async (...args: string[]) => {
    const { stdout } = await captured(["explain", "t-iot", "--format", "json", "--status", "200", ...args, "-"], {
      input: "",
    });
    return (JSON.parse(stdout) as Explanation).faults.map(({ id }) => id); // as above
  };
  expect(await answer("--method", "head")).toEqual([]);
  expect(await answer("--method", "GET")).toEqual(["t-iot-hub/200"]);
});

test("problem details are known by their media type", async () => {
  const body = '{"type":"https://api.acme.example/no-credit","title":"No credit","status":400}';
  const { family, faults } = await explained(`HTTP/1.1 400 Bad\nContent-Type: application/problem+json\n\n${body}`);
  expect({ family, message: faults[0]?.message }).toEqual({ family: "problem-details", message: "No credit" });
});

test.each([
  [404, '{"error":"no such hat","code":5,"message":"no such hat"}', "google-rpc/bare-status/5"], // of the gRPC gateway, version 1
  [422, '{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}', "google-rpc/permission_denied"],
  [403, '{"error":"invalid_grant"}', "oauth2/invalid_grant"],
])("a standard is known where its form is not quite as documented: %i %s", async (status, body, id) => {
  const { faults } = await explained(`HTTP/1.1 ${status} X\nContent-Type: application/json\n\n${body}`);
  expect(faults.map((fault) => fault.id)).toEqual([id]);
});

test.each([
  ["a message alone is everyone's", '{"message":"Nope"}', []],
  ["a code that Connect does not have", '{"code":"insufficient_funds","message":"no"}', []],
  ["a word of Connect under a status that it does not have", '{"code":"unavailable","message":"later"}', ["connect"]],
  ["a small number and a message", '{"code":3,"message":"oops"}', ["google-rpc"]],
  ["what fits two", '{"code":"internal","msg":"x","message":"x"}', ["connect", "twirp"]],
])("no standard is chosen for %s", async (_, body, mayBe) => {
  expect(await explained(`HTTP/1.1 409 C\nContent-Type: application/json\n\n${body}`)).toMatchObject({
    family: null,
    mayBe,
  });
});
