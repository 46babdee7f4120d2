/** What `explain` says of a body that is cut off. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { captured, explainedJson, explainedText, ROOT } from "../fixtures/captured.ts";

interface Vector {
  id: string;
  status?: number;
  body?: unknown;
  /** Null where nothing failed. */
  expect: { match: string; code?: string | number } | null;
}

test.each(["device-management", "app-and-book-management", "disruptive-technologies", "t-iot-hub"])(
  "of %s, wherever it is cut, it says the code or none",
  async (family) => {
    const vectors = JSON.parse(
      readFileSync(join(ROOT, `packages/guards/vectors/${family}.json`), "utf8"),
    ) as readonly Vector[]; // as they are emitted
    const bodies = vectors.filter(({ body, expect: want }) => want?.match === "declared" && typeof body === "object");
    let known = 0;
    for (const [index, { status, body, expect: want }] of bodies.entries()) {
      const text = JSON.stringify(body);
      const at = Math.floor((text.length * ((index % 9) + 1)) / 10);
      const args = [family, ...(status === undefined ? [] : ["--status", String(status)])];
      const { explanation } = await explainedJson(args, text.slice(0, at));
      const coded = explanation.faults.filter(({ match }) => match === "declared" || match === "deviant");
      if (coded.length > 0) known++;
      for (const { code } of coded) expect(String(code), text.slice(0, at)).toBe(String(want?.code));
    }
    expect(known).toBeGreaterThan(0);
  },
);

test("what is missing is no deviation, and the body says that it is cut", async () => {
  const body = '{"object":"error","code":404,"type":"not_found","message":"The dev';
  const { exitCode, explanation, first } = await explainedJson([], body);
  expect({ exitCode, family: explanation.family, form: explanation.body?.form }).toEqual({
    exitCode: 0,
    family: "device-management",
    form: "JSON, cut off",
  });
  expect(first).toMatchObject({ code: "not_found", message: "The dev…", issues: [] });
  expect((await explainedText([], body)).text).toMatch(/code not_found, known by what is there of its body/);
});

test("what contradicts the family is one", async () => {
  const { first } = await explainedJson(
    ["pelion"],
    '{"object":"error","code":400,"type":"not_found","message":"The dev',
  );
  expect(first.issues).toMatchObject([{ pointer: "/code" }]);
});

test("the body of a message that is cut tells the error", async () => {
  const input = `Client error: \`GET https://api.us-east-1.mbedcloud.com/v3/devices/1\` resulted in a \`404 Not Found\` response:
{"object":"error","code":404,"type":"not_found","message":"The device was not f (truncated...)
 in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`;
  expect((await explainedJson([], input)).first).toMatchObject({
    code: "not_found",
    status: 404,
    message: "The device was not f…",
  });
});

test("a success that is cut is no failure", async () => {
  const { exitCode, stdout } = await captured(["explain", "pelion", "--status", "200"], {
    input: '{"object":"list","data":[{"object":"device","code":"x","na',
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/Unclear/);
});
