/** Reads the official JSON Schema test suite. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where Debian puts the official suite. */
const FOLDER = "/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests/draft2020-12";

/** Why the suite cannot be run here, if so. */
export const missing = existsSync(FOLDER)
  ? undefined
  : `no JSON-Schema-Test-Suite at ${FOLDER}; install it (on Debian: apt-get install libtest-json-schema-acceptance-perl)`;

/** One schema of the suite with its tests. */
export interface Case {
  file: string;
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** What is optional and concerns keywords that guards have: numbers and patterns as ECMAScript knows them. */
const OPTIONAL = [
  "bignum.json",
  "ecmascript-regex.json",
  "float-overflow.json",
  "no-schema.json",
  "non-bmp-regex.json",
];

/** Every case of draft 2020-12 that is mandatory, and the optional ones that concern the guards. */
export function readSuite(): Case[] {
  if (missing !== undefined) return [];
  const files = [
    ...readdirSync(FOLDER)
      .filter((file) => file.endsWith(".json"))
      .sort(),
    ...OPTIONAL.map((file) => join("optional", file)),
  ];
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Omit<Case, "file">[]).map((group) => ({ file, ...group })),
  );
}
