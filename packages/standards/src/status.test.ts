/** What the families of standards advise where nothing but the HTTP status is known. */
import { expect, test } from "vitest";
import { advise, decode } from "@faultline/guards";
import { problemDetails } from "@faultline/standards/problem-details";

test("a 429 without a problem is waited out, although one problem of that status asks for support", () => {
  const fault = decode(problemDetails, {
    status: 429,
    headers: { "Retry-After": "7" },
    body: "<html>Slow down</html>",
  });
  expect(fault).toMatchObject({ match: "status", policy: { recovery: "wait" } });
  expect(fault && advise(fault, { method: "GET", attempt: 1 })).toMatchObject({ retry: true, delayMs: 7000 });
});
