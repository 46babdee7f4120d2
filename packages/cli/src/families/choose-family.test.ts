import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { allFamilies } from "./all-families.ts";
import { ownFamilies } from "./own-families.ts";
import { captured, explainedJson, explainedText, refusal } from "../fixtures/captured.ts";
import { deviceManagementBody } from "../fixtures/seed-bodies.ts";

const validationError = deviceManagementBody(400, "validation_error", "Validation failed.");

test("may be an alias in any case, and the brand that it names is chosen", async () => {
  const { explanation } = await explainedJson(["PELION", "--status", "400"], validationError);
  expect(explanation).toMatchObject({ family: "device-management", brand: "pelion" });
  expect(explanation.faults[0]?.support.channels).toEqual([{ name: "Pelion support" }]);
});

test("has the brand that is asked for, whatever the alias says", async () => {
  const { text } = await explainedText(["pelion", "--status", "400", "--brand", "izuma", "--long"], validationError);
  expect(text).toContain("Family Device Management errors, Izuma Device Management");
  expect(text).toContain("Support Izuma support Send along -");
});

test("named by its id has no brand, and the support of all of them", async () => {
  const { explanation } = await explainedJson(["device-management", "--status", "400"], validationError);
  expect(explanation).toMatchObject({ brand: null });
  expect(explanation.faults[0]?.support.channels).toEqual([{ name: "Izuma support" }, { name: "Pelion support" }]);
});

test.each([
  ["pelio", "Did you mean pelion?"],
  ["deviceMangement", "Did you mean device-management?"],
  ["distruptive", "Did you mean disruptive?"],
  ["iot", "Did you mean t-iot-hub?"],
  ["technologies-disruptive", "Did you mean disruptive-technologies?"],
])("%s is unknown: the known ones are listed, the nearest is suggested", async (name, suggestion) => {
  const message = await refusal([name, "--status", "400"]);
  expect(message).toContain("one of\n");
  const lines = [
    "app-and-book-management (or apple, abm, asm, vpp)",
    "device-management (or izuma, pelion)",
    "disruptive-technologies (or dt, disruptive)",
    "t-iot-hub (or t-iot)",
  ];
  expect(message.split("\n")).toEqual(expect.arrayContaining(lines.map((line) => `  ${line}`)));
  expect(message).toMatch(new RegExp(`\\n${suggestion.replace("?", "\\?")}\\n$`));
});

test("that is like no other is not guessed at", async () => {
  expect(await refusal(["zzzzzzzz", "--status", "400"])).not.toContain("Did you mean");
});

test("lists its brands where one is unknown, and suggests the nearest", async () => {
  expect(await refusal(["device-management", "--status", "400", "--brand", "izumo"])).toBe(
    "faultline: --brand: found a name that no brand of device-management has; wanted one of izuma, pelion\nDid you mean izuma?\n",
  );
  expect(await refusal(["dt", "--status", "400", "--brand", "pelion"])).toBe(
    "faultline: --brand: disruptive-technologies has no brands; leave the option out\n",
  );
});

test("is the only one that has the brand, where nothing but the brand is given", async () => {
  const { explanation } = await explainedJson(["--brand", "pelion", "--status", "503"]);
  expect(explanation).toMatchObject({ family: "device-management", brand: "pelion", chosenBy: "name" });
  const { text } = await explainedText(["--brand", "Pelion", "--status", "503"]);
  expect(text).toContain("Support Pelion support");
  expect(text).not.toContain("Izuma support");
});

test("that a brand alone names is the same for each use of it", async () => {
  for (const words of [[], ["9646"], ["not_found"]])
    expect(await captured(["explain", "--brand", "pelion", ...words])).toEqual(
      await captured(["explain", "pelion", ...words]),
    );
  const { stdout } = await captured(["report", "--brand", "pelion", "--status", "503"]);
  expect(stdout).toContain("Send it to Pelion support");
});

test("alone is asked for what holds for all of it", async () => {
  const { exitCode, text } = await explainedText(["t-iot", "--long"]);
  expect(exitCode).toBe(0);
  for (const fact of ["valid for 5 minutes", "Log each failed call", "404: ", "Send along - The complete request"])
    expect(text).toContain(fact);
});

test.each([
  ["validation_eror", "device-management validation_error"],
  ["pelio", "pelion"],
])("or code %s is unknown, and the nearest of either is suggested", async (word, nearest) =>
  expect(await refusal([word])).toContain(`Did you mean ${nearest}?`),
);

test.each([
  ["the form of OData, which a hundred services have", '{"error":{"code":"insufficient_quota","message":"No."}}'],
  ["that of T IoT Hub and of problem details", '{"title":"Too many","detail":"No."}'],
])("no family is chosen by %s: nothing that it says of the status is told", async (_, input) => {
  const { stdout } = await captured(["explain", "--status", "429", "--format", "json"], { input, cwd: tmpdir() }); // a project's own would be nearer
  expect(JSON.parse(stdout)).toMatchObject({ family: null, chosenBy: null, faults: [{ match: "none" }] });
});

test.each([
  ['{"title":"Not Found","status":404}', [], "problem-details"],
  ['{"title":"Not Found"}', ["--header", "Content-Type: application/problem+json"], "problem-details"],
])(
  "a standard is chosen where the body repeats the status, or the media type names it: %s %j",
  async (body, args, id) => {
    const { explanation } = await explainedJson(["--status", "404", ...args], body);
    expect(explanation).toMatchObject({ family: id, chosenBy: "shape" });
  },
);

test("a family is loaded once, however many exchanges ask for it", async () => {
  for (const { load, loadHelp } of await allFamilies(await ownFamilies(tmpdir()))) {
    expect(load()).toBe(load());
    expect(loadHelp()).toBe(loadHelp());
  }
});
