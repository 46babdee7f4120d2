/** What servers put in the place of a type of their own. */
import { decode, type Code } from "@faultline/guards";
import { loadFamily } from "@faultline/codegen/load";
import { problemDetails } from "@faultline/standards/problem-details";
import { help } from "@faultline/standards/problem-details/help";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Statuses with the sections that ASP.NET Core names of them, in the releases from 8 on and before. */
const SECTIONS: readonly (readonly [number, ...string[]])[] = [
  [400, "rfc9110#section-15.5.1", "rfc7231#section-6.5.1"],
  [401, "rfc9110#section-15.5.2", "rfc7235#section-3.1"],
  [403, "rfc9110#section-15.5.4", "rfc7231#section-6.5.3"],
  [404, "rfc9110#section-15.5.5", "rfc7231#section-6.5.4"],
  [409, "rfc9110#section-15.5.10", "rfc7231#section-6.5.8"],
  [415, "rfc9110#section-15.5.16", "rfc7231#section-6.5.13"],
  [422, "rfc9110#section-15.5.21", "rfc4918#section-11.2"],
  [500, "rfc9110#section-15.6.1", "rfc7231#section-6.6.1"],
];

describe("a type that is the section of a status in its RFC says no more than the status", async () => {
  const loaded = await loadFamily(fileURLToPath(new URL("../problem-details/openapi.yaml", import.meta.url)));

  test.each(SECTIONS.flatMap(([status, ...sections]) => sections.map((section) => [status, section] as const)))(
    "%d: %s",
    (status, section) => {
      const body = { type: `https://tools.ietf.org/html/${section}`, title: "T", status, errors: { Name: ["m"] } };
      for (const family of [problemDetails, loaded]) {
        const fault = decode(family, { status, body });
        expect(fault).toMatchObject({ match: "declared", code: status satisfies Code, message: "T" });
        expect(fault?.raw).toBe(body);
      }
    },
  );

  test("under another status it is the error of that status", () => {
    const type = "https://tools.ietf.org/html/rfc9110#section-15.5.5";
    expect(decode(problemDetails, { status: 409, body: { type, title: "T" } })).toMatchObject({ code: 409 });
  });
});

test("each section is that of the source", () => {
  for (const { aliases = [], code, source } of Object.values(help.errors)) {
    const own = aliases.filter((alias) => String(alias).includes("rfc9110"));
    if (typeof code !== "number" || own.length === 0) continue;
    expect(own, String(code)).toEqual([`https://tools.ietf.org/html/rfc9110#${source?.url?.split("#")[1]}`]);
  }
});
