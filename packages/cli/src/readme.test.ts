import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { captured, explainedJson, ROOT } from "./fixtures/captured.ts";
import { alreadyExists } from "./fixtures/seed-bodies.ts";

const readme = await readFile(join(ROOT, "packages/cli/README.md"), "utf8");

test("the README shows what the command prints", async () => {
  const [, input = "", args = "", shown = ""] =
    /^\$ echo '(.*?)' \| npx faultline (.*)\n([^]*?)^```/m.exec(readme) ?? [];
  const argv = [...args.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
  expect(await captured(argv, { input })).toEqual({ exitCode: 0, stdout: shown, stderr: "" });
});

test("the page about failed calls has the members of the JSON, in their order", async () => {
  const { explanation, first } = await explainedJson(["dt"], alreadyExists);
  const page = await readFile(join(ROOT, "docs/explain.md"), "utf8");
  const [, tables = ""] = /^## For programs$([^]*?)^## /m.exec(page) ?? [];
  const cells = [...tables.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = ""]) => cell);
  const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named).toEqual([...Object.keys(explanation), ...Object.keys(first)]);
});

test("the words of the page about failed calls can be typed as they stand there", async () => {
  const page = await readFile(join(ROOT, "docs/explain.md"), "utf8");
  const [, table = ""] = /^\| typed after `faultline explain` .*\n(.*\n(?:\|.*\n)+)/m.exec(page) ?? [];
  const typed = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
  expect(typed.length).toBeGreaterThan(5);
  for (const words of typed) {
    const { exitCode, stderr } = await captured(["explain", ...words.replaceAll("`", "").split(" ")], {
      cwd: tmpdir(),
    });
    expect({ words, stderr }).toEqual({ words, stderr: "" });
    expect(exitCode, words).toBeLessThan(2);
  }
});
