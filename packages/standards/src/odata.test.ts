/** Errors of OData as services send them, most with an empty code. */
import { expect, test } from "vitest";
import { advise, decode } from "@faultline/guards";
import { odata } from "@faultline/standards/odata";

const UNKNOWN_PROPERTY =
  "The query specified in the URI is not valid. Could not find a property named 'Nope' on type 'Pbx.User'.";

test.each([
  ["an empty code, as ASP.NET Core sends it", 400, { code: "", message: UNKNOWN_PROPERTY, details: [] }],
  ["the status as code", 404, { code: "404", message: "Not Found" }],
  ["a code of the service", 404, { code: "ErrorEntityNotFound", message: "The specified entity was not found." }],
  ["a target and an innererror that are null", 500, { code: "x", message: "m", target: null, innererror: null }],
])("%s is the error of its status", (_, status, error) => {
  const fault = decode(odata, { status, body: JSON.stringify({ error }) });
  expect(fault).toMatchObject({ match: "declared", id: `odata/${status}`, code: status, message: error.message });
});

test("an answer whose details are not as documented is deviant, and one of OData 3 is a mere status", () => {
  const details = [{ code: "301", target: "$search" }];
  expect(decode(odata, { status: 501, body: { error: { code: "501", message: "m", details } } })).toMatchObject({
    match: "deviant",
    code: 501,
    issues: [{ pointer: "/error/details/0/message", found: "nothing" }],
  });
  const old = { error: { code: "", message: { lang: "en-US", value: "m" } } };
  expect(decode(odata, { status: 400, body: old })).toMatchObject({ match: "status", candidates: ["odata/400"] });
});

test("a change with a stale ETag is read again and not repeated; a refused rate is, since a 4XX has changed nothing", () => {
  const adviceFor = (status: number) =>
    advise(decode(odata, { status, headers: { "Retry-After": "7" }, body: { error: { code: "", message: "m" } } })!, {
      method: "PATCH",
      attempt: 1,
    });
  expect(adviceFor(412)).toMatchObject({ retry: false, recovery: "reread" });
  expect(adviceFor(429)).toMatchObject({ retry: true, delayMs: 7000 });
  expect(adviceFor(503)).toMatchObject({ retry: false });
});
