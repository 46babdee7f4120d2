/** Texts that lead a careless search astray: each would take minutes, or for ever, if any search began again at each of its places. */
import { expect, test } from "vitest";
import { captured } from "../fixtures/captured.ts";

const LIMIT_MS = 15_000;
const HEAD = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\n";

const many = (count: number, text: (index: number) => string, between = ""): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const TEXTS: Readonly<Record<string, string>> = {
  "a form that ends as none": `${HEAD}a=${"&a=".repeat(2000)}<`,
  "a form with an empty name in each member": `${HEAD}a=&${"a=&".repeat(2000)}<`,
  "empty lines": `-${"\n ".repeat(8000)}`,
  "heads of the parts of a form": `${HEAD}${"content-disposition:name=co".repeat(8000)}\n`,
  "secrets that begin alike": `${HEAD}{${many(12_000, (index) => `"password${index}":"hunter2secret${index}"`, ",")}}`,
  "equals signs": `${HEAD}${"=".repeat(150_000)}x`,
  "null characters": `${"\0".repeat(150_000)}x`,
  "a long name": `${HEAD}{"a${"tokenexpir".repeat(15_000)}-":"x"}`,
  responses: `${HEAD}{}\r\n`.repeat(2500),
};

for (const command of ["explain", "report"])
  test.each(Object.entries(TEXTS))(`${command} gets through %s`, { timeout: LIMIT_MS }, async (_, input) => {
    expect((await captured([command, "-"], { input })).exitCode).toBeOneOf([0, 1]);
  });

test("a secret of one exchange is hidden in the answers to the others", async () => {
  const token = "hunter2-abcdef";
  const input = `${HEAD}{"error":"x","password":"${token}"}\n${HEAD}{"error":"y","detail":"no ${token}"}\n`;
  const { stdout } = await captured(["explain", "-", "--format", "json"], { input });
  expect(stdout).toContain("no [hidden");
  expect(stdout).not.toContain(token);
});
