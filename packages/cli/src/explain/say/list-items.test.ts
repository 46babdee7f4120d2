import { expect, test } from "vitest";
import { decodeAll, type FamilyHelp } from "@faultline/guards";
import { books } from "../../../../guards/test/books-family.ts";
import { NO_ANSWER } from "../judge/answer.ts";
import { explained } from "../know/explained.ts";
import { answerText } from "./answer-text.ts";
import { captured } from "../../fixtures/captured.ts";

const errorHelp = {
  statuses: [422],
  description: "",
  canonicalCode: "INVALID_ARGUMENT",
  retry: { strategy: "never" },
} as const;
const help: FamilyHelp = {
  id: "books",
  title: "Books",
  description: "",
  errors: {
    "books/short": {
      ...errorHelp,
      name: "Short",
      code: "SHORT",
      title: "The title is too short",
      recovery: "fix_request",
    },
    "books/limit": {
      ...errorHelp,
      name: "Limit",
      code: "LIMIT",
      title: "Too many books",
      recovery: "wait",
      remedies: [{ text: "Send fewer." }],
    },
  },
  responses: {},
};

function answered(errors: unknown, beside: object = {}): string {
  const { faults, more } = decodeAll(books, { status: 422, body: JSON.stringify({ ...beside, errors }) });
  const view = { family: books, help, documented: Object.values(help.errors) };
  const all = faults.map((fault) => explained(fault, { view, brand: undefined, method: "GET" }));
  const page = { width: 100, colour: false };
  return answerText({ ...NO_ANSWER, help, explained: all, more }, { page, rows: undefined });
}

test("a list of errors is explained once, with a line for each item and what to do about another one", () => {
  const text = answered([{ code: "SHORT", detail: "Two letters." }, { code: "SHORT" }, { code: "LIMIT" }]);
  expect(text).toMatch(/^3 failures in one body\n/);
  expect(text.match(/^The title is too short: code SHORT, HTTP 422, as documented$/gm)).toHaveLength(1);
  expect(text.match(/Two letters/g)).toHaveLength(1);
  const [, items = ""] = /^Items {7}(.*?)^(?=\S)/ms.exec(text) ?? [];
  expect(
    items
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual([
    '/errors/0: "Two letters."',
    "/errors/1",
    "/errors/2: Too many books, code LIMIT",
    expect.stringMatching(/^- .* Send fewer\.$/),
  ]);
});

test("one item is one failure, and of very many the first 20 are written", () => {
  const one = answered([{ code: "SHORT", detail: "Two letters." }]);
  expect(one).toMatch(/^The title is too short/);
  expect(one).toMatch(/^Answer +\/errors\/0: "Two letters\."$/m);
  expect(one.match(/Two letters/g)).toHaveLength(1);
  const many = answered(Array.from({ length: 300 }, () => ({ code: "NEW" })));
  expect(many).toContain("and 280 more");
  expect(many.split("\n").length).toBeLessThan(40);
});

test("what stands beside the list is named, such as the data of a success in part", () => {
  const items = [{ code: "SHORT" }];
  expect(answered(items, { data: { me: null }, extensions: {} })).toMatch(/^Also there {2}data, extensions$/m);
  expect(answered(items, { data: null })).not.toContain("Also there");
  expect(answered(items)).not.toContain("Also there");
});

test("whom to ask is said once, however many failures one body has", async () => {
  const failures = [-32601, -32600, -32602].map((code, id) => ({ jsonrpc: "2.0", error: { code, message: "m" }, id }));
  const { stdout } = await captured(["explain", "json-rpc", "--long", "--status", "200"], {
    input: JSON.stringify(failures),
  });
  expect(stdout).toContain("3 failures in one body");
  expect(stdout.match(/^Support/gm)).toHaveLength(1);
});
