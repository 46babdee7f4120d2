/** Records the errors and network requests of a page. */
import type { Page } from "playwright-core";

/** What a page did besides being read. */
export interface Watch {
  /** Addresses that the page asked for or tried to; data inside the page is not one. */
  requests: string[];
  /** What the Content-Security-Policy had to stop. */
  violations: string[];
  errors: string[];
}

/** Watches a page from before it is opened. */
export async function watch(page: Page): Promise<Watch> {
  const seen: Watch = { requests: [], violations: [], errors: [] };
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on("websocket", (socket) => seen.requests.push(socket.url()));
  page.on("pageerror", ({ message }) => seen.errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.errors.push(message.text());
  });
  await page.exposeFunction("reportViolation", (violation: string) => seen.violations.push(violation));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }; // exposed above
    addEventListener("securitypolicyviolation", (event) =>
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return seen;
}
