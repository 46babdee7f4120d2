/** Checks a page for accessibility. */
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What stands in the way of people who read with other means than good eyes and a mouse: the serious and critical violations
 * of axe's rules, as `rule: selector`. What is found while Redoc still
 * draws is looked at once more. Without rules, all of them.
 */
export async function audit(page: Page, rules?: string[]): Promise<string[]> {
  const found = await violationsIn(page, rules);
  if (found.length === 0) return found;
  await page.waitForTimeout(1500);
  return violationsIn(page, rules);
}

async function violationsIn(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(stand);
    await page.evaluate(axe.source);
  }
  const { violations } = await page.evaluate((runOnly): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") }; // put there by the line before
    return axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
  }, rules);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !isOfRedoc(id, html)).map(({ target }) => `${id}: ${target.join(" ")}`),
    );
}

/** Lets nothing fade in or out any more: what is half seen has no contrast. */
function stand(): void {
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets.push(still);
}

/** True for Redoc's own choice among media types: it is labelled by what it is, and shows which type is chosen. */
function isOfRedoc(rule: string, html: string): boolean {
  return rule === "label-content-name-mismatch" && html.includes('aria-label="Response media type"');
}
