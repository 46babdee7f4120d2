import { join } from "node:path";
import { expect, test } from "vitest";
import { changeKinds, kindsPage, pageOfKind } from "./change-kinds.ts";
import { ROOT } from "../fixtures/captured.ts";

test("docs/change-kinds.md has a heading for each kind, and says what happened, whom it hurts and what to do", async () => {
  const page = kindsPage();
  expect(page.match(/^## .+$/gm)).toEqual(changeKinds.map((kind) => `## ${kind}`));
  for (const kind of changeKinds)
    expect(pageOfKind(kind).page).toMatch(
      /^[A-Z].+\. It breaks (?:readers|writers|nobody).+ It requires a \w+ version\.$/s,
    );
  await expect(page).toMatchFileSnapshot(join(ROOT, "docs/change-kinds.md"));
});
