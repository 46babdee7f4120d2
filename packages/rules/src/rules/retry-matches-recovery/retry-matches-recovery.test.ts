import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (knowledge: object): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { "x-error": knowledge } } } }, "retry-matches-recovery");
const delay = { strategy: "delay", minDelaySeconds: 1 };

test.each(["fix_request", "authenticate", "request_access"])("no timer brings about what %s asks for", (recovery) => {
  expect(findings({ recovery, retry: delay })).toEqual([
    expect.stringContaining(`found \`delay\` beside the recovery \`${recovery}\``),
  ]);
  expect(findings({ recovery, retry: { strategy: "after_change" } })).toEqual([]);
});

test("who waits may try again", () => {
  expect(findings({ recovery: "wait", retry: { strategy: "never" } })).toEqual([
    expect.stringContaining("found `never` beside the recovery `wait`"),
  ]);
  expect(findings({ recovery: "wait", retry: delay })).toEqual([]);
});

test("a cause inherits what it does not say itself", () => {
  const causes = [{ when: "The address is wrong.", recovery: "fix_request" }, "It rains."];
  expect(findings({ recovery: "wait", retry: delay, causes })).toEqual([
    expect.stringContaining("/x-error/causes/0/retry/strategy: found `delay` beside the recovery `fix_request`"),
  ]);
});
