import { readFile } from "node:fs/promises";
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

test("the README names the members of the JSON, in their order", async () => {
  const { explanation, first } = await explainedJson(["dt"], alreadyExists);
  const [names = ""] = /`--format json` prints[^]*?`problem`/.exec(readme) ?? [];
  const named = [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named).toEqual([...Object.keys(explanation), ...Object.keys(first)]);
});
