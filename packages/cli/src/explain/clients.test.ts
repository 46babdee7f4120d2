/** What `explain` says of words of clients: those that stand for a known error, those of services, and those where no response came. */
import { describe, expect, test } from "vitest";
import { captured, explainedJson, explainedText } from "../fixtures/captured.ts";

describe("a client that does not show the response", () => {
  test.each([
    ["rpc error: code = NotFound desc = device 7 not found", "google-rpc/not_found", "device 7 not found"],
    ["Error: 14 UNAVAILABLE: No connection established", "google-rpc/unavailable", "No connection established"],
    ['Error from server (NotFound): pods "x" not found', "kubernetes/not-found", 'pods "x" not found'],
  ])("is explained by the family of %j", async (input, id, message) => {
    const { exitCode, first } = await explainedJson([], input);
    expect(first).toMatchObject({ match: "declared", id, message, issues: [], data: [] });
    expect(exitCode).toBe(0);
  });

  /** The kind of the code decides, not the status under which a service sends it. */
  test.each([
    ["ThrottlingException: Rate exceeded (Service: DynamoDb, Status Code: 400, Request ID: 4P3J7)", true, "wait"],
    ["An error occurred (SlowDown) when calling the PutObject operation: Reduce your request rate.", true, "wait"],
    ["googleapi: Error 403: Rate Limit Exceeded, rateLimitExceeded", true, "wait"],
    [
      "An error occurred (ExpiredToken) when calling the GetObject operation: The token has expired.",
      false,
      "authenticate",
    ],
    ["An error occurred (AccessDenied) when calling the GetObject operation: Access Denied", false, "request_access"],
    ["An error occurred (NoSuchKey) when calling the GetObject operation: No such key.", false, "fix_request"],
    ["An error occurred (ValidationException) when calling the PutItem operation: No key.", false, "fix_request"],
  ])("of a service is explained by the kind of its code: %j", async (input, retry, recovery) => {
    const { exitCode, explanation, first } = await explainedJson([], input);
    expect(explanation).toMatchObject({ outcome: "failure", family: null, noResponse: null });
    expect(first.advice).toMatchObject({ retry, recovery });
    expect(exitCode).toBe(1);
  });

  test("with a code that nobody knows gets no advice that is bold", async () => {
    const input = "An error occurred (Xyz) when calling the Foo operation: Bar.";
    const { text } = await explainedText([], input);
    expect(text).toMatch(/^A failure: code Xyz, its family is not known/);
    expect(text).toContain("Retry Not known. Repeat the request only if repeating it does no harm.");
  });

  test("is answered by the family that was named, where it documents the code", async () => {
    const input = "ThrottlingException: x\n\tstatus code: 400, request id: ab-12".replace(
      "ThrottlingException",
      "Conflict",
    );
    const { first } = await explainedJson(["kubernetes"], input);
    expect(first).toMatchObject({ id: "kubernetes/conflict", message: "x", requestId: "ab-12", status: 400 });
  });
});

describe("a fault of SOAP", () => {
  const fault = (code: string): string =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:${code}</faultcode><faultstring>No &amp; no.</faultstring></s:Fault></s:Body></s:Envelope>`;

  test.each([
    ["Client", "fix_request"],
    ["Server", "wait"],
    ["Client.Authentication", "authenticate"],
  ])("with the code %s is a failure under any status", async (code, recovery) => {
    for (const status of [[], ["--status", "200"], ["--status", "500"]]) {
      const { explanation, first } = await explainedJson([...status, "-H", "Content-Type: text/xml"], fault(code));
      expect(explanation.outcome).toBe("failure");
      expect(first).toMatchObject({ code, message: "No & no.", advice: { recovery } });
    }
  });

  test("of version 1.2 is one as well", async () => {
    const body =
      '<?xml version="1.0"?>\n<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body><env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code><env:Reason><env:Text xml:lang="en">Bad.</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>';
    const { first } = await explainedJson([], body);
    expect(first).toMatchObject({ code: "Sender", message: "Bad.", advice: { recovery: "fix_request" } });
  });

  test("is none where an answer only speaks of one", async () => {
    const body =
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><R><Fault>0</Fault></R></s:Body></s:Envelope>';
    const { explanation } = await explainedJson(["--status", "200", "-H", "Content-Type: text/xml"], body);
    expect(explanation).toMatchObject({ outcome: "success", faults: [] });
  });
});

describe("a body that names its status as servers do", () => {
  test.each([
    ['{"timestamp":"2026-11-26T10:00:00.000+00:00","status":404,"error":"Not Found","path":"/v1/x"}', 404],
    ['{"statusCode":429,"message":"ThrottlerException: Too Many Requests"}', 429],
    ['{"statusCode":422,"error":"Unprocessable Entity","message":["name must be a string"]}', 422],
    ['{"error":{"status":401,"message":"The access token expired"}}', 401],
    ['{"errors":[{"status":"422","code":"blank","title":"x"}]}', 422],
    ['{"success":false,"error":{"code":503,"message":"no"}}', 503],
    ['{"fault":{"code":500,"message":"x"}}', 500],
    ['{"ok":false,"error_code":429,"description":"slow down"}', 429],
    ['{"status":{"code":404,"message":"no such thing"}}', 404],
    ['{"meta":{"status":404,"msg":"no such thing"},"response":[]}', 404],
    ['{"http_code":404,"error":"x"}', 404],
    ['{"code":404,"message":"no such thing","data":null}', 404],
  ])("is a failure with it: %s", async (body, status) => {
    const { exitCode, explanation, first } = await explainedJson([], body);
    expect(explanation).toMatchObject({ outcome: "failure", family: null, mayBe: [] });
    expect(first.status).toBe(status);
    expect(exitCode).toBe(1);
  });

  test.each([
    '{"id":7,"status":404,"name":"Room 404"}',
    '{"status":500,"error":null}',
    '{"statusCode":200,"message":"OK"}',
    '{"id":1,"code":450,"message":"x","a":1,"b":2,"c":3,"d":4}',
    '{"id":3,"status":404,"title":"Room","description":"Large"}',
    '{"data":{"code":404,"message":"x"}}',
  ])("is none in %s", async (body) => {
    const { explanation } = await explainedJson([], body);
    expect(explanation).toMatchObject({ outcome: "unclear", faults: [] });
  });

  test.each([
    ['{"code":429,"message":"slow","retry_after":64.57}', "Yes, after 65 seconds, as the body says"],
    ['{"error":{"code":429,"message":"slow","retryAfterMs":9000}}', "Yes, after 9 seconds"],
    ['{"ok":false,"error_code":429,"description":"slow","parameters":{"retry_after":5}}', "Yes, after 5 seconds"],
  ])("is not repeated before it says, where no family knows it: %s", async (body, words) => {
    expect((await explainedText([], body)).text).toContain(words);
    expect((await captured(["report"], { input: body })).stdout).not.toMatch(/^retry-after/im); // nobody sent it
  });

  test("is not repeated before it says either, where the family that was named knows its status alone", async () => {
    const { text } = await explainedText(["apple", "--status", "503"], '{"message":"slow","retry_after":64}');
    expect(text).toContain("Yes, after 64 seconds, as the body says");
  });

  test("yields to the status that was given", async () => {
    const { first } = await explainedJson(["--status", "502"], '{"status":404,"error":"Not Found"}');
    expect(first.status).toBe(502);
  });
});

describe("bodies of several families", () => {
  const BODIES = [
    '{"object":"error","code":404,"type":"not_found","message":"No such device.","request_id":"1"}',
    '{"error":"not found","code":404,"help":"https://x"}',
  ];

  test.each([
    ["in a list", `[${BODIES.join()}]`],
    ["line by line", BODIES.join("\n")],
  ])("%s are explained one by one", async (_, input) => {
    const { exitCode, text } = await explainedText([], input);
    expect(text).toMatch(/^2 of 2 bodies failed/);
    expect(text).toContain("Family Device Management errors");
    expect(text).toContain("Family Disruptive Technologies errors");
    expect(exitCode).toBe(0);
  });

  test("stay unclear where one of them is no error that is known", async () => {
    const { text } = await explainedText([], `[${BODIES[0]},{"id":1}]`);
    expect(text).not.toContain("bodies failed");
  });
});

describe("where no response came", () => {
  const answers = (input: string, ...args: string[]) => captured(["explain", ...args], { input, cwd: "/" });

  test.each([
    ["curl: (6) Could not resolve host: x.example", "name", false],
    ["Error: connect ECONNREFUSED 127.0.0.1:3000", "refused", false],
    ["curl: (60) SSL certificate problem: certificate has expired", "certificate", false],
    ["curl: (28) Operation timed out after 5000 milliseconds with 0 bytes received", "timeout", true],
    ["Error: socket hang up", "broken", true],
    ["TypeError: fetch failed", null, true],
  ])("of %j the answer says whether it was sent", async (input, reason, maybeSent) => {
    const { exitCode, explanation } = await explainedJson([], input);
    expect(explanation).toMatchObject({ outcome: "failure", faults: [], noResponse: { reason, maybeSent } });
    expect(exitCode).toBe(1);
  });

  test("it says plainly that this is no error of the API, what the words mean, and what to do", async () => {
    const { stdout } = await answers("curl: (6) Could not resolve host: x.example");
    expect(stdout).toMatch(/^No response came, so this is no error of the API\n/);
    expect([...stdout.matchAll(/^(Client says|Which means|What to do|Retry) /gm)].map(([, label]) => label)).toEqual([
      "Client says",
      "Which means",
      "What to do",
      "Retry",
    ]);
  });

  test("a retry is safe before the request was sent, else for what may be done twice", async () => {
    const retryOf = async (input: string, ...args: string[]): Promise<string> =>
      /^Retry +([^]*)$/m.exec((await answers(input, ...args)).stdout)?.[1]?.replaceAll(/\s+/g, " ") ?? "";
    expect(await retryOf("curl: (6) Could not resolve host: x", "--method", "POST")).toMatch(/^Safe for every method/);
    expect(await retryOf("curl: (52) Empty reply from server", "--method", "POST")).toMatch(/^Not a POST by itself/);
    expect(await retryOf("curl: (52) Empty reply from server", "--method", "PUT")).toMatch(
      /^Yes, after growing pauses/,
    );
    expect(await retryOf("curl: (52) Empty reply from server")).toMatch(/^Nobody knows whether/);
  });

  test("the words of the client repeat no secret", async () => {
    const { stdout } = await answers(
      'Get "https://bob:swordfish7@x.example/?token=hunter2hunter2": dial tcp: lookup x.example: no such host',
    );
    expect(stdout).not.toMatch(/swordfish7|hunter2/);
    expect(stdout).toContain("no such host");
  });
});

test("of a code that nobody knows, the answer does not say that nothing helps", async () => {
  const { text } = await explainedText([], "An error occurred (WeirdThing) when calling the ListThings operation: Hm");
  expect(text).toContain("What to do Ask support. - Look the code up in the documentation of the service.");
});
