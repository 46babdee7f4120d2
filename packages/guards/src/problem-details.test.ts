import { STATUS_CODES } from "node:http";
import { describe, expect, test } from "vitest";
import { decode, decodeAll, toProblemDetails, type Fault } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { families as listed } from "@faultline/guards/families";
import { errorsOf } from "./index-of.ts";

const families = listed.map(({ id, load, loadHelp }) => [id, load, loadHelp] as const);

/** Statuses that Node names and IANA's registry does not, or no more. */
const UNREGISTERED: ReadonlySet<number> = new Set([418, 509, 510]);
/** Names that RFC 9110 changed and Node keeps. */
const RENAMED: Readonly<Record<string, string>> = {
  "Payload Too Large": "Content Too Large",
  "Unprocessable Entity": "Unprocessable Content",
};

const NOT_FOUND = { object: "error", code: 404, type: "not_found", message: "no such device", request_id: "r1" };

test("a declared fault gives RFC 9457 with the code and the page that documents it, and the service's text where it is asked for", () => {
  const fault = decode(deviceManagement, { status: 404, body: NOT_FOUND })!;
  for (const options of [undefined, {}, { detail: false }])
    expect(toProblemDetails(fault, options)).not.toHaveProperty("detail");
  expect(toProblemDetails(fault, { detail: true })).toEqual({
    type: expect.stringMatching(/^https:\/\/developer\.izumanetworks\.com\/.*#not_found$/),
    title: "Not Found",
    status: 404,
    detail: "no such device",
    family: "device-management",
    code: "not_found",
    requestId: "r1",
  });
});

test("a deviant fault says what is wrong with the answer", () => {
  const { object: _, ...body } = NOT_FOUND;
  expect(toProblemDetails(decode(deviceManagement, { status: 404, body })!)).toMatchObject({
    code: "not_found",
    issues: [{ pointer: "/object", found: "nothing", wanted: '"error"' }],
  });
});

test("a status without an envelope has about:blank where no page is known, and no code", () => {
  expect(toProblemDetails(decode(disruptiveTechnologies, { status: 502, body: "<html>" })!)).toEqual({
    type: "about:blank",
    title: "Bad Gateway",
    status: 502,
    family: "disruptive-technologies",
  });
});

test("a failure inside a success has no status to pass on", () => {
  const { faults } = decodeAll(appAndBookManagement, { status: 200, body: { failures: [{ errorNumber: 9609 }] } });
  expect(toProblemDetails(faults[0]!)).toMatchObject({ title: "Not found", code: 9609 });
  expect(toProblemDetails(faults[0]!)).not.toHaveProperty("status");
});

test("the status of one's own response is named where it is another one, as RFC 9457 wants; about:blank has its title", () => {
  const known = decode(deviceManagement, { status: 404, body: NOT_FOUND })!;
  expect(toProblemDetails(known, { status: 502 })).toMatchObject({
    title: "Not Found",
    status: 502,
    code: "not_found",
  });
  const page = decode(disruptiveTechnologies, { status: 500, body: "<html>" })!;
  expect(toProblemDetails(page, { status: 502 })).toMatchObject({
    type: "about:blank",
    title: "Bad Gateway",
    status: 502,
  });
  const { faults } = decodeAll(appAndBookManagement, { status: 200, body: { failures: [{ errorNumber: 9609 }] } });
  expect(toProblemDetails(faults[0]!, { status: 404 })).toMatchObject({ status: 404, code: 9609 });
});

describe("the address of an error", () => {
  const fault = decode(deviceManagement, { status: 404, body: NOT_FOUND })!;

  test.each([
    ["https://docs.example.com/errors/", "https://docs.example.com/errors/device-management/not_found"],
    ["https://docs.example.com/errors", "https://docs.example.com/errors/device-management/not_found"],
    ["https://docs.example.com/#", "https://docs.example.com/#device-management/not_found"],
    ["https://docs.example.com/?error=", "https://docs.example.com/?error=device-management/not_found"],
  ])("is below the base of the caller: %s", (base, type) => {
    expect(toProblemDetails(fault, { base }).type).toBe(type);
    expect(toProblemDetails(fault, { base }).title).toBe("Not Found");
  });

  test.each(families)("tells errors apart, and what is no error has none: %s", async (_, load) => {
    const family = await load();
    const faults = errorsOf(family).map(({ id }) => ({ ...fault, id, docsUrl: family.facts.docsUrl }) as Fault);
    const types = faults.map((one) => toProblemDetails(one).type);
    if (family.facts.docsUrl) expect(new Set(types).size).toBe(types.length);
    const none = decode(family, { status: 418, body: "" })!;
    if (none.id === undefined) expect(toProblemDetails(none, { base: "https://a.example/" }).type).toBe("about:blank");
  });
});

describe("the title of an error", () => {
  test.each(families)("is that of the catalogue with help: %s", async (_, load, loadHelp) => {
    const [family, help] = [await load(), await loadHelp()];
    for (const { id } of errorsOf(family)) {
      const fault = { ...decode(family, { status: 500, body: "" })!, id } as Fault;
      expect(toProblemDetails(fault, { help }).title).toBe(help.errors[id]?.title);
    }
  });

  test("is the phrase of the status for what is no error of the family, whatever its code", () => {
    for (const [status, phrase] of Object.entries(STATUS_CODES)) {
      if (Number(status) < 400 || UNREGISTERED.has(Number(status))) continue;
      const fault = decode(deviceManagement, { status: Number(status), body: { ...NOT_FOUND, type: "9646" } })!;
      expect([status, toProblemDetails(fault).title]).toEqual([status, RENAMED[phrase!] ?? phrase]);
    }
    expect(toProblemDetails(decode(deviceManagement, { status: 599, body: "" })!).title).toBe("Internal Server Error");
    expect(toProblemDetails(decode(deviceManagement, { status: 499, body: "" })!).title).toBe("Bad Request");
  });
});

test("each text is printable and bounded, and so are the issues", () => {
  const long = `\u001b[2J\n\u202e\ud800${"x".repeat(100_000)}`;
  const fields = Array.from({ length: 1000 }, () => ({ name: 1 }));
  const bodies = [
    { ...NOT_FOUND, message: long, request_id: long },
    { ...NOT_FOUND, type: long, message: long },
    { ...NOT_FOUND, code: 400, type: "validation_error", fields },
  ];
  for (const body of bodies) {
    const details = toProblemDetails(decode(deviceManagement, { status: 404, body })!, { detail: true });
    for (const text of textsIn(details)) expect(text).toMatch(/^[\x20-\x7e…]{0,1000}$/);
    for (const text of textsIn({ ...details, detail: "" })) expect(text.length).toBeLessThanOrEqual(256);
    expect(JSON.stringify(details).length).toBeLessThan(10_000);
  }
  expect(toProblemDetails(decode(deviceManagement, { status: 400, body: bodies[2] })!)).toMatchObject({
    issues: { length: 20 },
    moreIssues: 1980,
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("the raw body and the headers stay behind, and the result is JSON", () => {
  const body = { ...NOT_FOUND, secret: "hunter2", fields: "hunter2" };
  const details = toProblemDetails(
    decode(deviceManagement, { status: 404, headers: { "WWW-Authenticate": "hunter2" }, body })!,
  );
  expect(JSON.stringify(details)).not.toContain("hunter2");
  expect(JSON.parse(JSON.stringify(details))).toEqual(details);
});
