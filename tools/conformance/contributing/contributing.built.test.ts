/** CONTRIBUTING.md is followed to the letter, on a copy of the repository: whoever does what it says finds everything green. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, follow } from "./blocks.ts";
import { copyRepository, ROOT } from "./copy.ts";

const guide = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
let copy: string;

/** Runs a program of the copy to its end; rejects with what it wrote where it fails. */
async function run(command: string, ...args: string[]): Promise<string> {
  const { npm_config_local_prefix: _, ...inherited } = process.env; // npm of a script would work on the original
  const PATH = [join(copy, "node_modules/.bin"), inherited["PATH"]].join(delimiter);
  const env = { ...inherited, PATH, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", CI: "" };
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, {
      cwd: copy,
      env,
      timeout: 150_000,
      maxBuffer: 2 ** 24,
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }; // what execFile rejects with
    throw new Error(`${command} ${args.join(" ")}:\n${stdout ?? ""}${stderr ?? ""}`, { cause: error });
  }
}

beforeAll(() => (copy = copyRepository()));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("Whoever follows CONTRIBUTING to add an error and a family", () => {
  test("finds a sample of each in it, writes them, and lint finds nothing", async () => {
    const [error, ...errors] = blocksOf(guide, "Add an error");
    const [family, ...families] = blocksOf(guide, "Add a family");
    expect([error?.file, errors, family?.file, families]).toEqual([
      "specs/device-management/openapi.yaml",
      [],
      "specs/parcel/openapi.yaml",
      [],
    ]);
    const before = readFileSync(join(copy, error!.file), "utf8");
    for (const block of [error!, family!]) follow(copy, block);
    const added = readFileSync(join(copy, error!.file), "utf8").length - before.length;
    expect(added).toBe(error!.yaml.length - "components:\n  schemas:\n  responses:\n".length);
    expect(await run("faultline", "lint")).toMatch(/^Nothing found in \d+ files\.$/m);
  });

  test("gets everything else from `npm run generate`, and the build takes it", { timeout: 180_000 }, async () => {
    expect(guide).toContain("`npm run generate`");
    await run("npm", "run", "generate");
    const emitted = [
      "guards/src/gen/parcel.ts",
      "guards/src/gen/parcel.help.ts",
      "types/src/gen/parcel.d.ts",
      "types/src/gen/parcel.openapi.d.ts",
      "guards/vectors/parcel.json",
    ];
    expect(emitted.filter((file) => !existsSync(join(copy, "packages", file)))).toEqual([]);
    for (const [family, id] of Object.entries({ parcel: "parcel_lost", "device-management": "teapot_refusal" }))
      expect(readFileSync(join(copy, `packages/guards/vectors/${family}.json`), "utf8")).toContain(`"${family}/${id}"`);
    await run("faultline-codegen", "--check");
    await run(
      "turbo",
      "run",
      "build",
      "--filter=@faultline/site",
      "--filter=@faultline/cli",
      "--output-logs=errors-only",
    );
  });

  test("has types and guards of their names", async () => {
    const program = [
      'import { decode } from "@faultline/guards";',
      'import { deviceManagement, isTeapotRefusal } from "@faultline/guards/device-management";',
      'import { isParcelLost, parcel } from "@faultline/guards/parcel";',
      'import type { ParcelLost } from "@faultline/types/parcel";',
      'const lost: ParcelLost = { code: "parcel_lost" };',
      "console.log(isParcelLost(lost), isTeapotRefusal(lost), decode(parcel, { status: 404, body: lost })?.id, decode(deviceManagement, { status: 418 })?.match);",
    ];
    writeFileSync(join(copy, "program.ts"), program.join("\n"));
    await run(
      "tsc",
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "node",
      "--ignoreConfig",
      "program.ts",
    );
    expect((await run("node", "program.ts")).trim()).toBe("true false parcel/parcel_lost status");
  });

  test("sees them explained, and on a page", async () => {
    writeFileSync(join(copy, "body.json"), JSON.stringify({ code: "parcel_lost", message: "m" }));
    expect(await run("faultline", "explain", "parcel", "body.json", "--status", "404")).toContain(
      "Ask Parcel support to search for it.",
    );
    const page = (id: string): string => readFileSync(join(copy, "packages/site/dist/redoc", id, "index.html"), "utf8");
    expect(page("parcel")).toContain("parcel_lost: The parcel is lost");
    expect(page("device-management")).toContain("teapot_refusal: A teapot brews no coffee");
  });

  test("finds the tests that go through every family and every error green", { timeout: 120_000 }, async () => {
    const files = [
      "packages/guards/src/guards.test.ts",
      "packages/guards/src/vectors.test.ts",
      "packages/guards/src/create-body.test.ts",
      "packages/catalog/src/read.test.ts",
    ];
    const output = await run("vitest", "run", "--no-color", ...files);
    expect(output).toContain(`Test Files  ${files.length} passed (${files.length})`);
  });
});
