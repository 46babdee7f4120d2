/** The status that a body names itself, where none came with it. */
import { describe, expect, test } from "vitest";
import { explainedText } from "../../fixtures/captured.ts";
import { statusInBody } from "./status-in-body.ts";

describe("the status of a body", () => {
  test.each([
    [
      "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
      502,
    ],
    ["<!DOCTYPE html><title>HTTP Status 404 – Not Found</title>", 404],
    ["<title>Error 404 (Not Found)!!1</title>", 404],
    ["<!doctype html><title>a.example | 522: Connection timed out</title>", 522],
    ["<html><title>Oops</title><h1>Page not found (404)</h1>", 404],
    ["<!DOCTYPE html><html><title>Error</title><body><pre>Cannot GET /v3/x</pre></body></html>", 404],
    ["<html><title>Our 500 best recipes</title></html>", undefined],
    ["<html><title>5000 things</title></html>", undefined],
    ["<title>500.000 Euro</title>", undefined],
    ["no healthy upstream", 503],
    ["upstream request timeout\n", 504],
    ["default backend - 404", 404],
    ["error code: 1015", 429],
    ["error code: 521", 521],
    ["error code: 1234", undefined],
    ["no healthy upstream was found in the docs", undefined],
    ["404 page not found\n", 404],
    ["Bad Gateway", 502],
    ['{"message":"Internal server error"}', 500],
    ['{"error":"Not Found"}', 404],
    ['{"message":"Found"}', undefined],
    ['{"message":"Not Found","id":7}', undefined],
    ['{"statusCode":404,"message":"Cannot GET /x","error":"Not Found"}', 404],
  ])("%j is %j", (body, status) => {
    expect(statusInBody(body)).toBe(status);
  });

  test("wins over nothing that came with it", async () => {
    const page = "<html><title>502 Bad Gateway</title></html>";
    expect((await explainedText(["pelion"], page)).text).toContain("HTTP 502");
    const { text } = await explainedText([], `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${page}`);
    expect(text).toContain("Unclear: HTTP 200");
  });
});
