import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lintProject, type LintProject } from "../fixtures/lint-project.ts";

let project: LintProject;
beforeEach(async () => (project = await lintProject()));
afterEach(() => project.remove());

/** What --fix makes of the sample once it is changed, and the exit code. */
async function fixed(change: (text: string) => string): Promise<{ text: string; exitCode: number; stderr: string }> {
  await project.edit(change);
  const { exitCode, stderr } = await project.lint("--fix", "--fail-on", "warn");
  return { text: await project.read(), exitCode, stderr };
}

test("renames a misspelled extension and a misspelled member, and touches nothing else", async () => {
  const original = await project.read();
  const { text, exitCode, stderr } = await fixed((before) =>
    before
      .replace("x-error-envelope:", "'x-eror-envelope':")
      .replace("recovery:", "recovry:   # who acts\n         ")
      .replace("remedies:", "remedeis:"),
  );
  expect(text).toContain("        recovery:   # who acts\n          contact_support\n");
  expect(
    text
      .replace("'x-error-envelope':", "x-error-envelope:")
      .replace("recovery:   # who acts\n          contact", "recovery: contact"),
  ).toBe(original);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringContaining("specs/parcels/openapi.yaml: "),
  });
});

test("takes a discriminator away, written as lines or in braces", async () => {
  const original = await project.read();
  const withBoth = (text: string): string =>
    text
      .replace(
        "    ErrorBody:\n",
        "    ErrorBody:\n      discriminator: # for a generator\n        propertyName: type\n        mapping: { a: '#/a' }\n",
      )
      .replace(
        "properties: { status: { const: 404 }",
        "properties: { status: { discriminator: { propertyName: x }, const: 404 }",
      );
  expect(await fixed(withBoth)).toMatchObject({ text: original, exitCode: 0 });
});

test("takes exceptions away that nothing needs, and the list with the last one", async () => {
  const original = await project.read();
  const lost = "    ParcelLost:\n";
  const needless = "{ rule: error-has-title, reason: So. }";
  const { text } = await fixed((before) => before.replace(lost, `${lost}      x-error-ignore: [${needless}]\n`));
  expect(text).toBe(original);
  const two = `      x-error-ignore:\n        - ${needless} # gone\n        - ${needless.replace("title", "source")}\n`;
  expect((await fixed((before) => before.replace(lost, `${lost}${two}`))).text).toBe(original);
});

test("takes an alias away that repeats the id of the family", async () => {
  const { text } = await fixed((before) =>
    before.replace("paths: {}", "  x-error-family: { aliases: [post, parcels] }\npaths: {}"),
  );
  expect(text).toContain("  x-error-family: { aliases: [post] }\npaths: {}");
});

test("leaves alone what other places share, and what it cannot fix", async () => {
  const change = (text: string): string =>
    text
      .replace(
        "    ErrorBody:\n",
        "    Shared: &shared { type: object, discriminator: { propertyName: x } }\n    Copy: *shared\n    ErrorBody:\n",
      )
      .replace("const: 404", "const: 410");
  const { text, exitCode } = await fixed(change);
  expect(text).toContain("Shared: &shared { type: object }\n    Copy: *shared\n");
  expect(text).toContain("const: 410");
  expect(exitCode).toBe(1);
});

test("changes no file where there is nothing to fix, and none without --fix", async () => {
  const original = await project.read();
  expect(await fixed((text) => text)).toEqual({ text: original, exitCode: 0, stderr: "" });
  await project.edit((text) => text.replace("recovery:", "recovry:"));
  const broken = await project.read();
  await project.lint();
  expect(await project.read()).toBe(broken);
});

describe("requires a code that constants tell, where every body that is shown has it", () => {
  const REQUIRED = "      required: [status, type, message]\n";

  test.each([
    ["in a list in brackets", "      required: [status, message]\n", "      required: [type, status, message]\n"],
    [
      "in a list of lines",
      "      required:\n        - status # always\n        - message\n",
      "      required:\n        - type\n        - status # always\n        - message\n",
    ],
    ["in a list of its own", "", undefined],
  ])("%s", async (_, before, after) => {
    const { text, exitCode } = await fixed((original) => original.replace(REQUIRED, before));
    if (after === undefined) expect(text).toContain("    ErrorBody:\n      required: [type]\n      description:");
    else expect(text).toContain(after);
    expect(exitCode).toBe(0);
  });

  test("of an error, where others require it themselves, in braces as well", async () => {
    const { text, exitCode } = await fixed((original) =>
      original
        .replace(REQUIRED, "      required: [status, message]\n")
        .replace("    ParcelLost:\n", "    ParcelLost:\n      required: [type]\n"),
    );
    expect(text).toContain("    AddressUnknown:\n      required: [type]\n");
    expect(exitCode).toBe(0);
  });

  test("inside of another member", async () => {
    const nested = (text: string): string =>
      text
        .replace("code: type,", "code: error/type,")
        .replace(
          "        type: { description: Which error it is., type: string }\n",
          "        error: { description: It., type: object, properties: { type: { description: Which error it is., type: string } } }\n",
        )
        .replace(REQUIRED, "      required: [status, error, message]\n")
        .replace(/type: \{ const: (\w+) \}/g, "error: { properties: { type: { const: $1 } } }")
        .replace(/type: (parcel_lost|address_unknown), m/g, "error: { type: $1 }, m");
    const { text, exitCode } = await fixed(nested);
    expect(text).toContain("error: { required: [type], description: It.,");
    expect(exitCode).toBe(0);
  });

  test("and not where a body that is shown lacks it, or where none is shown", async () => {
    const open = (text: string): string => text.replace(REQUIRED, "      required: [status, message]\n");
    for (const other of ["status: 404, message: m", undefined]) {
      const { text, exitCode } = await fixed((original) =>
        open(original)
          .replace(
            /examples: \[\{ status: 404.*\n/,
            other === undefined ? "description: D.\n" : `examples: [{ ${other} }]\n`,
          )
          .replace("      description: The parcel was", "      x-d: The parcel was"),
      );
      expect(text).toContain("      required: [status, message]\n");
      expect(exitCode).toBe(1);
    }
  });
});

describe("a pattern for one code", () => {
  test.each([
    ["{ pattern: ^parcel_lost$ }", '{ const: "parcel_lost" }'],
    ["{ 'pattern': '^parcel_lost$', type: string }", "{ 'const': \"parcel_lost\", type: string }"],
  ])("becomes the constant: %s", async (pattern, constant) => {
    const { text, exitCode } = await fixed((original) => original.replace("{ const: parcel_lost }", () => pattern));
    expect(text).toContain(`type: ${constant}`);
    expect(exitCode).toBe(0);
  });

  test.each([
    "{ pattern: ^parcel_ }",
    "{ pattern: ^parcel.lost$ }",
    "{ enum: [parcel_lost, parcel_gone] }",
    "{ pattern: ^parcel_lost$, minLength: 3 }",
  ])("stays what it is where it leaves more than one, or more is said: %s", async (pattern) => {
    const { text, exitCode } = await fixed((original) => original.replace("{ const: parcel_lost }", () => pattern));
    expect(text).toContain(`type: ${pattern}`);
    expect(exitCode).toBe(1);
  });

  test("is an enum of one, which says the same as a constant, and needs no fix", async () => {
    const { text, exitCode } = await fixed((original) =>
      original.replace("{ const: parcel_lost }", "{ enum: [parcel_lost] }"),
    );
    expect(text).toContain("{ enum: [parcel_lost] }");
    expect(exitCode).toBe(0);
  });
});
