/** Exports of proxies, clients for APIs, mocks and load generators. */
import { readExchanges } from "@faultline/exchanges";
import { expect, test } from "vitest";
import { BODY } from "../test/servers.ts";

const NOT_FOUND = JSON.parse(BODY) as unknown;
const HOST = "a.example";
const URL = `https://${HOST}/x`;
const TYPE = { "content-type": "application/json" };

const WITH_BODY: Record<string, unknown> = {
  Charles: [
    {
      status: "COMPLETE",
      method: "GET",
      scheme: "https",
      host: HOST,
      path: "/x",
      times: { start: "2026-11-20T12:00:00.000+00:00" },
      request: { header: { firstLine: "GET /x HTTP/1.1", headers: [{ name: "Host", value: HOST }] } },
      response: {
        status: 404,
        header: { firstLine: "HTTP/1.1 404 Not Found", headers: [{ name: "content-type", value: "application/json" }] },
        body: { text: BODY, charset: "utf-8" },
      },
    },
  ],
  Bruno: [
    {
      summary: { totalRequests: 1 },
      results: [
        {
          request: { method: "GET", url: URL, headers: {} },
          response: { status: 404, headers: TYPE, data: NOT_FOUND },
        },
      ],
    },
  ],
  WireMock: {
    requests: [
      {
        request: { url: "/x", absoluteUrl: URL, method: "GET", headers: {} },
        response: { status: 404, headers: TYPE, body: BODY },
      },
    ],
    meta: { total: 1 },
  },
  nock: [
    {
      scope: `https://${HOST}`,
      method: "GET",
      path: "/x",
      body: "",
      status: 404,
      response: NOT_FOUND,
      rawHeaders: ["content-type", "application/json"],
    },
  ],
};

test.each(Object.entries(WITH_BODY))("an exchange of %s has address, headers and body", (_, value) => {
  const { exchanges } = readExchanges(JSON.stringify(value));
  expect(exchanges).toHaveLength(1);
  const { request, response } = exchanges[0] ?? { response: { headers: [] } };
  const body = typeof response.body === "string" ? JSON.parse(response.body) : response.body;
  expect([request?.method, request?.url, response.status, response.headers, body]).toEqual([
    "GET",
    URL,
    404,
    [["content-type", "application/json"]],
    NOT_FOUND,
  ]);
});

const entry = {
  request: { method: "GET", url: URL, headers: [] },
  response: { status: 404, headers: [], content: { size: 9 } },
};
const WITHOUT_BODY: Record<string, string> = {
  "a trace of Playwright": `${JSON.stringify({ type: "resource-snapshot", snapshot: entry })}\n`.repeat(2),
  Insomnia: JSON.stringify({
    resources: [
      { _type: "request" },
      { _type: "response", statusCode: 404, url: URL, headers: [{ name: "a", value: "b" }] },
    ],
  }),
  Sentry: JSON.stringify({
    breadcrumbs: { values: [{ type: "http", data: { method: "GET", url: URL, status_code: 404 } }] },
  }),
  JMeter: `timeStamp,elapsed,label,responseCode,success,URL\n1795176000000,120,GET x,404,false,${URL}\n`,
  k6: `${JSON.stringify({ type: "Point", data: { tags: { method: "GET", url: URL, status: "404" } } })}\n`.repeat(2),
};

test.each(Object.entries(WITHOUT_BODY))("what %s has without a body is read", (_, text) => {
  const [first] = readExchanges(text).exchanges;
  expect([first?.request?.url, first?.response.status, first?.response.body]).toEqual([URL, 404, undefined]);
});

test("records of a log that have results of their own are all read", () => {
  const record = { method: "GET", url: "/x", status: 404, results: [{ a: 1 }] };
  expect(readExchanges(JSON.stringify([record, record])).exchanges).toHaveLength(2);
});
