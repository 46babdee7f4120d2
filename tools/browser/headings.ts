/** Finds headings that a narrow screen cuts off. */
import type { Page } from "playwright-core";

/** What a reader of a narrow screen cannot read whole: words of headings that are broken or cut off, and a page that scrolls sideways. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A word may go on in the next line behind its hyphen, or where no line can hold it.
    const isBroken = (text: Node, { index, 0: word }: RegExpExecArray): boolean => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const parts = [...range.getClientRects()];
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      return (
        new Set(parts.map(({ top }) => Math.round(top))).size > 1 && width < (text.parentElement?.clientWidth ?? 0)
      );
    };
    const brokenWords = (heading: Element): string[] => {
      const found: string[] = [];
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const match of (text.textContent ?? "").matchAll(/[^\s-]+-?/g))
          if (isBroken(text, match)) found.push(match[0]);
      }
      return found;
    };
    const headings = [...document.querySelectorAll("#redoc :is(h1, h2, h3, h4, h5, h6)")];
    const cut = headings
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => `cut off: ${textContent}`);
    const wide =
      document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : [];
    return [...headings.flatMap(brokenWords), ...cut, ...wide];
  });
}
