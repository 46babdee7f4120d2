/** What people paste at night: each with the status, the code and the wait that stand in it. */
import { tmpdir } from "node:os";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { waitAskedFor } from "./judge/client-error.ts";
import type { Explanation } from "./know/explanation.ts";
import { errorEndingConnect, trailersOfGrpcWeb } from "./judge/rpc-streams.ts";
import { statusInBody } from "./judge/status-in-body.ts";
import { errorInXml } from "./judge/xml-errors.ts";

interface Wanted {
  status?: number;
  code?: string | number;
  requestId?: string;
  /** Seconds that the paste asks for. */
  wait?: number;
}

const json = (value: unknown): string => JSON.stringify(value);

const FAILED: Readonly<Record<string, readonly [paste: string, wanted: Wanted]>> = {
  "an error with its status alone": ["ApiError(503)", { status: 503 }],
  "an error with its status and a word": ["ApiError(404, 'not_found')", { status: 404 }],
  "a name and a status": ["APIError: 429", { status: 429 }],
  "an error as React Native prints it": ["[AxiosError: Request failed with status code 429]", { status: 429 }],
  "a map of Kotlin": ["{status=429, error={code=slow, message=Slow down}, retryAfter=21}", { status: 429, wait: 21 }],
  "the console of Postman": [
    json({
      "Response Headers": { "retry-after": "33" },
      "Response Body": json({ status: 429, code: "x", message: "y" }),
    }),
    { status: 429, wait: 33 },
  ],
  "an error that asks for a wait inside": [json({ error: { message: "slow", retry_after: 44 } }), { wait: 44 }],
  "an error of GraphQL alone": [
    json({ message: "No", path: ["me"], extensions: { code: "UNAUTHENTICATED" } }),
    { code: "UNAUTHENTICATED" },
  ],
  "errors of GraphQL that Apollo's client holds": [
    json({
      name: "ApolloError",
      graphQLErrors: [{ message: "No", extensions: { code: "UNAUTHENTICATED" } }],
      message: "No",
    }),
    { code: "UNAUTHENTICATED" },
  ],
  "an error of gRPC for Node as JSON": [json({ code: 5, details: "no such hat", metadata: {} }), { code: "NOT_FOUND" }],
  "an error of Connect as JSON": [
    json({ rawMessage: "no such hat", code: 5, metadata: {}, details: [], name: "ConnectError" }),
    { code: "NOT_FOUND" },
  ],
  "a response of Erlang": [
    '{ok,{{"HTTP/1.1",429,"Too Many Requests"},[{"retry-after","17"}],"{}"}}',
    { status: 429, wait: 17 },
  ],
  "an exception of Clojure": [
    'clojure.lang.ExceptionInfo: clj-http: status 503 {:cached nil, :headers {"Retry-After" "9"}, :status 503, :body "{}"}',
    { status: 503, wait: 9 },
  ],
  "a struct of Go with the names of its fields": [
    '&client.APIError{StatusCode:429, Code:"rate_limited", Message:"slow down", RetryAfter:30, RequestID:"abc"}',
    { status: 429, wait: 30 },
  ],
  "an enum of Rust": [
    'Err(Api { status: 429, retry_after: Some(30), message: "slow down" })',
    { status: 429, wait: 30 },
  ],
  "a response that Rust holds as text": [
    String.raw`ResponseError(ResponseContent { status: 409, content: "{\"code\":\"taken\"}", entity: None })`,
    { status: 409 },
  ],
  "an object of PHP": [
    'object(ApiError)#3 (3) {\n  ["status"]=>\n  int(429)\n  ["code"]=>\n  string(4) "slow"\n  ["retry_after"]=>\n  int(40)\n}',
    { status: 429, wait: 40 },
  ],
  "a body in the form of a standard that says more than it": [
    json({ code: "unavailable", message: "down", status: 503, retry_after: 14 }),
    { status: 503, wait: 14 },
  ],
  "an error of a function": [
    json({ errorType: "HttpError", errorMessage: "Request failed with status code 503", stack: [] }),
    { status: 503 },
  ],
  "a record of journald": [
    json({ _SYSTEMD_UNIT: "a.service", PRIORITY: "3", MESSAGE: `upstream returned 503 ${json({ message: "down" })}` }),
    { status: 503 },
  ],
  "Twirp for Go": ["twirp error bad_route: no handler for path", { code: "bad_route" }],
  "Connect for ECMAScript": ["ConnectError: [not_found] no such hat\n    at f (a.js:1:2)", { code: "NOT_FOUND" }],
  grpc_cli: ["Rpc failed with status code 5, error message: no such hat", { code: "NOT_FOUND" }],
  "details of grpcurl": [
    'ERROR:\n  Code: ResourceExhausted\n  Message: slow\n  Details:\n  1)\t{\n    \t  "@type": "type.googleapis.com/google.rpc.RetryInfo",\n    \t  "retryDelay": "22s"\n    \t}',
    { code: "RESOURCE_EXHAUSTED", wait: 22 },
  ],
  "bytes of gRPC-Web": [
    "HTTP/1.1 200 OK\ncontent-type: application/grpc-web+proto\n\n\uFFFD\0\0\0\u001Fgrpc-status:8\r\ngrpc-message:slow\r\n",
    { code: "RESOURCE_EXHAUSTED" },
  ],
  "a GraphQLError": [
    "GraphQLError: Not logged in.\n    at f (a.js:1:1) {\n  path: [ 'me' ],\n  extensions: [Object: null prototype] { code: 'UNAUTHENTICATED' }\n}",
    { code: "UNAUTHENTICATED" },
  ],
  "graphql-request": [
    `ClientError: GraphQL Error (Code: 400): ${json({ response: { errors: [{ message: "Unknown field", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }], status: 400, headers: {} }, request: { query: "{a}" } })}`,
    { code: "GRAPHQL_VALIDATION_FAILED" },
  ],
  "an error of S3": [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>No.</Message><RequestId>R1</RequestId></Error>',
    { code: "NoSuchKey", requestId: "R1" },
  ],
  "an error of S3 under 200": [
    "HTTP/1.1 200 OK\nContent-Type: application/xml\n\n<Error><Code>InternalError</Code><Message>Try again.</Message></Error>",
    { code: "InternalError", status: 200 },
  ],
  "an error of the query protocol of AWS": [
    '<ErrorResponse xmlns="http://a.example/"><Error><Type>Sender</Type><Code>Throttling</Code></Error><RequestId>R2</RequestId></ErrorResponse>',
    { code: "Throttling", requestId: "R2" },
  ],
  "an error of EC2": [
    "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>No.</Message></Error></Errors><RequestID>R3</RequestID></Response>",
    { code: "UnauthorizedOperation", requestId: "R3" },
  ],
  "an error of Azure Storage": [
    '\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>No.\nRequestId:7a-1\nTime:2026</Message></Error>',
    { code: "AuthenticationFailed", requestId: "7a-1" },
  ],
  "a fault of XML-RPC under 200": [
    "HTTP/1.1 200 OK\nContent-Type: text/xml\n\n<methodResponse><fault><value><struct><member><name>faultString</name><value>no</value></member><member><name>faultCode</name><value><i4>-32601</i4></value></member></struct></value></fault></methodResponse>",
    { code: "-32601", status: 200 },
  ],
  "a code that asks for a wait": [json({ error: "rate_limited", retry_after: 37 }), { code: "rate_limited", wait: 37 }],
  "words that ask for a wait": [json({ message: "You are being rate limited.", retry_after: 64.57 }), { wait: 65 }],
  "spaces that do not break": [
    "HTTP/1.1 429 Too Many Requests\nRetry-After: 38\n\n{}".replaceAll(" ", "\u00A0"),
    { status: 429, wait: 38 },
  ],
  "lines that end without a width": [
    "HTTP/1.1 429 Too Many Requests\u200B\nRetry-After: 38\u200B\n\u200B\n{}",
    { status: 429, wait: 38 },
  ],
};

const EXPORTS: Readonly<Record<string, readonly [paste: string, wanted: Wanted]>> = {
  Traefik: [
    json({
      DownstreamStatus: 429,
      OriginStatus: 429,
      RequestMethod: "GET",
      RequestPath: "/a",
      "downstream_Retry-After": "45",
    }),
    { status: 429, wait: 45 },
  ],
  "Traefik, of the service alone": [
    json({ OriginStatus: 502, RequestMethod: "POST", RequestPath: "/a" }),
    { status: 502 },
  ],
  "CloudWatch Insights": [
    json({
      results: [[{ field: "@message", value: json({ status: 429, method: "GET", path: "/a", retry_after: 19 }) }]],
    }),
    { status: 429, wait: 19 },
  ],
  "Bruno without a summary": [
    json([
      {
        results: [
          {
            request: { method: "GET", url: "https://a.example/a", headers: {} },
            response: { status: 429, headers: { "retry-after": "26" }, data: {} },
          },
        ],
      },
    ]),
    { status: 429, wait: 26 },
  ],
  "curl -w": [json({ http_code: 503, url_effective: "https://a.example/a", method: "GET" }), { status: 503 }],
  Hoppscotch: [
    json({
      v: 1,
      request: { method: "GET", endpoint: "https://a.example/a", headers: [] },
      responseMeta: { statusCode: 503 },
    }),
    { status: 503 },
  ],
  "a trace of Playwright": [
    json({
      type: "resource-snapshot",
      snapshot: {
        request: { method: "GET", url: "https://a.example/a", headers: [] },
        response: {
          status: 503,
          headers: [{ name: "Retry-After", value: "14" }],
          content: { mimeType: "application/json" },
        },
      },
    }),
    { status: 503, wait: 14 },
  ],
};

/** The answer outside of any project, and its text on one line. */
async function explained(input: string): Promise<{ answer: Explanation; text: string }> {
  const [text, data] = await Promise.all(
    [[], ["--format", "json"]].map((more) => captured(["explain", ...more], { input, cwd: tmpdir() })),
  );
  const answer = JSON.parse(data?.stdout ?? "") as Explanation & { failed?: Explanation[] }; // what the command documents
  return { answer: answer.failed?.at(-1) ?? answer, text: text?.stdout ?? "" };
}

test.each(Object.entries({ ...FAILED, ...EXPORTS }))("%s", async (_, [paste, { wait, ...wanted }]) => {
  const { answer, text } = await explained(paste);
  expect(answer.outcome).toBe("failure");
  expect(answer.faults[0]).toMatchObject(wanted);
  expect(text.split("\n").length).toBeLessThanOrEqual(26);
  if (wait !== undefined) expect(text.replaceAll(/\s+/g, " ")).toContain(`after ${wait} seconds`);
});

test.each([
  ["a line of Envoy", '[2026-11-27T10:00:00.000Z] "GET /a HTTP/1.1" 0 UF 0 0 12 - "-" "-" "-" "-" "-"', "connection"],
  ["a record of Envoy", json({ response_code: 0, response_flags: "DC", method: "GET", path: "/a" }), "aborted"],
  ["an error of Apple", 'Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."', "timeout"],
])("no response came: %s", async (_, paste, reason) => {
  const { answer } = await explained(paste);
  expect(answer).toMatchObject({ outcome: "failure", noResponse: { reason } });
});

test("a wait in a body that speaks of no failure is shown, and nothing more", async () => {
  const { answer, text } = await explained(json({ jobs: [1], retry_after: 18 }));
  expect(answer).toMatchObject({ outcome: "unclear", faults: [] });
  expect(text).toContain("retry_after: 18");
});

describe("whatever came", () => {
  const READERS: Readonly<Record<string, (body: unknown) => unknown>> = {
    errorInXml,
    errorEndingConnect: (body) => errorEndingConnect({ headers: [["Content-Type", "application/connect+json"]], body }),
    trailersOfGrpcWeb: (body) => trailersOfGrpcWeb({ headers: [["Content-Type", "application/grpc-web+proto"]], body }),
    statusInBody,
    waitAskedFor: (body) => waitAskedFor({ headers: [], body }),
  };
  const words = [
    "<Error>",
    "<Code>",
    "</Code>",
    "<value>",
    "<name>faultCode</name>",
    "<methodResponse>",
    "<fault>",
    '{"error":',
    '"retry_after":',
    "\u0002\0",
    "}",
    "5",
    " ",
    "x",
    "<!--",
    "<?xml ",
    ">",
    "<a:Body ",
    "grpc-status:",
  ];
  const envelope = `<soap:Envelope${' a="http://www.w3.org/2003/05/soap-envelope"'.repeat(700)} `;
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(""));

  test.each(Object.entries(READERS))("%s does not throw", (_, read) => {
    fc.assert(fc.property(fc.oneof(text, fc.json(), fc.jsonValue(), fc.string()), (body) => void read(body)));
  });

  test.each(Object.keys(READERS).flatMap((name) => words.map((word) => [name, word] as const)))(
    "%s reads a megabyte of %j to its end",
    (name, word) => {
      for (const start of ["", "<Error>", "<methodResponse><fault>", envelope, '{"error":'])
        READERS[name]?.(start + word.repeat(2 ** 20 / word.length));
    },
  );
});
