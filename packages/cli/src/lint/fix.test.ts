import { afterEach, beforeEach, expect, test } from "vitest";
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
