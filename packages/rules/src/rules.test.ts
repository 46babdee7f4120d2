import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { allRules, auditRules } from "@faultline/rules";
import { pages, sources } from "../sample/sample.ts";

const all = [...allRules, ...auditRules];

test.each(all)("$id has its module, its page and its test", ({ id, page }) => {
  expect(sources).toEqual(expect.arrayContaining([`${id}/${id}.ts`, `${id}/${id}.md`, `${id}/${id}.test.ts`]));
  expect(page).toBe(`packages/rules/src/rules/${id}/${id}.md`);
});

test("every page is a rule's, and every module that makes a rule is in the index", () => {
  const makers = sources.filter((file) =>
    /= (rule|ruleInfo|auditRule)\("/.test(readFileSync(new URL(`rules/${file}`, import.meta.url), "utf8")),
  );
  const ids = all.map(({ id }) => id).sort();
  expect(pages.map(({ id }) => id).sort()).toEqual(ids);
  expect(makers.map((file) => file.replace(/^.*\/|\.ts$/g, "")).sort()).toEqual(ids);
});

test.each(all)("the page of $id has its name and severity, and a list of rules links it", ({ id, severity }) => {
  const text = pages.find((page) => page.id === id)?.text ?? "";
  expect(text).toMatch(new RegExp(`^# ${id}\n\n[^#]*Severity:\\s${severity}\\.\n`));
  const lists = ["../README.md", "../../../docs/lint.md"].map((path) =>
    readFileSync(new URL(path, import.meta.url), "utf8"),
  );
  expect(lists.join("\n")).toContain(`src/rules/${id}/${id}.md)`);
});

test("the program of the README runs", async () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(text).toContain(`\`\`\`ts\n${readFileSync(new URL("../sample/readme.ts", import.meta.url), "utf8")}\`\`\``);
  const log = vi.spyOn(console, "log");
  await import("../sample/readme.ts");
  expect(log).not.toHaveBeenCalled();
});
