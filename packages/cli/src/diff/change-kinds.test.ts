import { join } from "node:path";
import { expect, test } from "vitest";
import { changeKinds, pageOfKind } from "./change-kinds.ts";
import { ROOT } from "../fixtures/captured.ts";

/** Makes the page with a heading, and so an address, for each kind. */
function kindsPage(): string {
  const sections = changeKinds.map((kind) => `## ${kind}\n\n${pageOfKind(kind).page}\n`);
  const intro =
    "Each change that [`faultline diff`](diff.md) reports has a kind. Below 1.0.0 a breaking change requires a minor version, any other change a patch.";
  return [
    `# Kinds of change\n\n<!-- Made from packages/cli/src/diff/change-advice.ts by \`npx vitest run packages/cli/src/diff/change-kinds.test.ts -u\`. -->\n\n${intro}\n`,
    ...sections,
  ].join("\n");
}

test("docs/change-kinds.md has a heading for each kind, and says what happened, whom it hurts and what to do", async () => {
  const page = kindsPage();
  expect(page.match(/^## .+$/gm)).toEqual(changeKinds.map((kind) => `## ${kind}`));
  for (const kind of changeKinds)
    expect(pageOfKind(kind).page).toMatch(
      /^[A-Z].+\. It breaks (?:readers|writers|nobody).+ It requires a \w+ version\.$/s,
    );
  await expect(page).toMatchFileSnapshot(join(ROOT, "docs/change-kinds.md"));
});
