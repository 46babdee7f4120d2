/** The page of styles says what their specs and exchanges say. */
import { expect, test } from "vitest";
import { stylesPage } from "./styles-page.ts";

test("docs/styles.md is what the styles make of it", async () => {
  await expect(await stylesPage()).toMatchFileSnapshot("../../docs/styles.md");
});
