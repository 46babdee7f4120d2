/** The test vectors as a kit for decoders in any language: their form, what they catch, and the program of the page. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import type { Vector } from "@faultline/codegen";
import { advise, decode, decodeAll, type AdviseOptions, type Fault } from "@faultline/guards";
import { canonicalCodeOf } from "../../../packages/guards/src/canonical-code.ts";
import { policyOfStatus } from "../../../packages/guards/src/policy.ts";
import { subjects } from "../../../packages/guards/test/subjects.ts";
import { differences } from "../../../packages/guards/test/vector-differences.js";

interface Guards {
  decode: typeof decode;
  decodeAll: typeof decodeAll;
  advise: typeof advise;
}

const kits = subjects.map(({ id, home, family }) => ({
  id,
  family,
  folder: `${home}vectors/`,
  vectors: JSON.parse(readFileSync(`${home}vectors/${id}.json`, "utf8")) as Vector[], // the form that codegen emits
}));

test.each(kits)("$id has the form that the schema beside it says", ({ folder, vectors }) => {
  const schema = JSON.parse(readFileSync(`${folder}vectors.schema.json`, "utf8")) as object;
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  expect(validate(vectors) ? [] : validate.errors).toEqual([]);
  const [first] = vectors;
  expect(validate([{ ...first, expect: { match: "right" } }])).toBe(false);
});

test("the index of each folder names the file of each family", () => {
  for (const folder of new Set(kits.map((kit) => kit.folder))) {
    const index = JSON.parse(readFileSync(`${folder}vectors.index.json`, "utf8")) as { families: { file: string }[] };
    const files = kits.filter((kit) => kit.folder === folder).map(({ id }) => `${id}.json`);
    expect(index.families.map(({ file }) => file).sort()).toEqual(files.sort());
  }
});

/** The guards with another `decode`, for roots and whatever is below. */
function decoding(change: (fault: Fault | undefined, exchange: Parameters<typeof decode>[1]) => unknown): Guards {
  const one = (fault: Fault | undefined, exchange: Parameters<typeof decode>[1]): Fault =>
    change(fault, exchange) as Fault; // wrong on purpose
  return {
    advise,
    decode: ((family, exchange) => one(decode(family, exchange), exchange)) as typeof decode,
    decodeAll: ((family, exchange) => {
      const { faults, more } = decodeAll(family, exchange);
      return { faults: faults.flatMap((fault) => one(fault as Fault, exchange) ?? []), more };
    }) as typeof decodeAll,
  };
}

function advising(change: (fault: Fault, options: AdviseOptions) => ReturnType<typeof advise>): Guards {
  return { decode, decodeAll, advise: change as typeof advise };
}

/** A fault with other members; its headers do not come with a copy. */
const but = (fault: Fault | undefined, members: object): unknown =>
  fault && { ...fault, headers: fault.headers, ...members };

/** Mistakes that decoders make, and whether each family can show them. */
const MISTAKES: Readonly<Record<string, { guards: Guards; isEverywhere?: true }>> = {
  "takes each failure for a documented one": {
    guards: decoding((fault) => but(fault, { match: "declared" })),
    isEverywhere: true,
  },
  "knows no failure without JSON": {
    guards: decoding((fault, { body }) => (typeof body === "string" ? undefined : fault)),
    isEverywhere: true,
  },
  "takes statuses from 600 up for a success": {
    guards: decoding((fault, { status }) => (Number(status) >= 600 ? undefined : fault)),
    isEverywhere: true,
  },
  "takes each status that came as text for a success": {
    guards: decoding((fault, { status }) => (typeof status === "string" ? undefined : fault)),
    isEverywhere: true,
  },
  "takes a success for a failure": {
    guards: decoding((fault, exchange) => fault ?? decode(subjects[0]!.family, { ...exchange, status: 500 })),
    isEverywhere: true,
  },
  "forgets codes": { guards: decoding((fault) => but(fault, { code: undefined })), isEverywhere: true },
  "forgets causes": { guards: decoding((fault) => but(fault, { cause: undefined })) },
  "forgets the items of lists": { guards: decoding((fault) => but(fault, { faults: [] })) },
  "does not see throttling": { guards: decoding((fault) => but(fault, { throttling: false })) },
  "overlooks Retry-After": {
    guards: advising((fault, options) => advise({ policy: fault.policy }, options)),
    isEverywhere: true,
  },
  "measures dates by its own clock": {
    guards: advising(({ policy, headers: { date: _, ...headers } }, options) => advise({ policy, headers }, options)),
    isEverywhere: true,
  },
  "reads the first of several values of Retry-After": {
    guards: advising(({ policy, headers }, options) => {
      const [first] = (headers["retry-after"] ?? "").split(/(?<=\d), /);
      return advise(
        { policy, headers: { ...headers, ...(first && { "retry-after": first.split(" ")[0] ?? "" }) } },
        options,
      );
    }),
    isEverywhere: true,
  },
  "waits less than documented": {
    guards: advising(({ policy, headers }, options) =>
      advise({ policy: { ...policy, minDelaySeconds: 0 }, headers }, options),
    ),
  },
  "repeats each POST": {
    guards: advising((fault, options) => advise(fault, { ...options, idempotent: true })),
    isEverywhere: true,
  },
  "never gives up": {
    guards: advising((fault, options) => advise(fault, { ...options, attempt: 1 })),
    isEverywhere: true,
  },
  "waits longer than the caller": {
    guards: advising((fault, { maxDelayMs: _, ...options }) => advise(fault, options)),
    isEverywhere: true,
  },
};

test.each(Object.entries(MISTAKES))("a decoder that %s does not pass", (_, { guards, isEverywhere }) => {
  const passed = kits.filter(({ family, vectors }) =>
    vectors.every((vector) => differences(family, vector, guards).length === 0),
  );
  if (isEverywhere) expect(passed.map(({ id }) => id)).toEqual([]);
  else expect(passed.length).toBeLessThan(kits.length);
});

const folder = mkdtempSync(join(tmpdir(), "faultline-kit-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the program of the page finds that these guards pass, and what another decoder makes wrong", () => {
  const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
  const [, program = ""] = /```js file=check\.mjs\n([^]*?)```/.exec(page) ?? [];
  const [own] = kits;
  cpSync(own!.folder, join(folder, "vectors"), { recursive: true });
  writeFileSync(join(folder, "check.mjs"), program);
  expect(checkedWith("")).toEqual([]);
  expect(checkedWith(".filter(({ match }) => match !== 'none')").join("\n")).toContain(
    "device-management:undocumented",
  );
});

/** What the program prints of a decoder that has the guards' answers, filtered. */
function checkedWith(filter: string): string[] {
  const guards = fileURLToPath(new URL("../../../packages/guards/src/", import.meta.url));
  const decoder = `import { advise, decode, decodeAll } from "${guards}index.ts";
import { families } from "${guards}gen/families.ts";
const all = Object.fromEntries(await Promise.all(families.map(async ({ id, load }) => [id, await load()])));
export const faultsOf = (family, exchange) => {
  const { faults } = decodeAll(all[family], exchange);
  return [decode(all[family], exchange), ...faults.filter(({ pointer }) => pointer !== "")].filter(Boolean)${filter};
};
export const adviceOn = (fault, { nowMs, ...request }) => advise(fault, { ...request, now: () => nowMs, random: () => 0 });
`;
  writeFileSync(join(folder, "decoder.mjs"), decoder);
  const options = ["--conditions=@faultline/source", "check.mjs"];
  return execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8", timeout: 60_000 })
    .split("\n")
    .filter(Boolean);
}

test("the page says of each status what the guards make of it", () => {
  const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| ([^|]+) \| `([A-Z_]+)` \| `(\w+)` \| `(\w+)` \|$/gm)].map(
    ([, statuses = "", ...meaning]) => ({ statuses: statuses.split(", "), meaning }),
  );
  const rowOf = (status: number) =>
    rows.find(({ statuses }) => statuses.includes(String(status))) ??
    rows.find(({ statuses }) => statuses.includes(status < 500 ? "other 4XX" : "other 5XX"));
  for (let status = 400; status <= 999; status++) {
    const { recovery, strategy, ...wait } = policyOfStatus(status);
    expect([status, canonicalCodeOf(status), recovery, strategy]).toEqual([status, ...(rowOf(status)?.meaning ?? [])]);
    if (strategy === "backoff")
      expect(wait).toEqual({ minDelaySeconds: 1, basis: "inferred", maxDelaySeconds: 60, maxAttempts: 4 });
  }
  const { recovery, strategy } = policyOfStatus(undefined);
  expect(rows.at(-1)).toEqual({ statuses: ["none"], meaning: [canonicalCodeOf(undefined), recovery, strategy] });
});
