import fc from "fast-check";
import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { emitGuards } from "@faultline/codegen";
import { subjects } from "../subjects.ts";
import { loadGuards } from "../load-guards.ts";
import { pairsOf } from "./judges.ts";
import { aimedBodies } from "./aimed.ts";
test("mutants", { timeout: 200000 }, async () => {
  const out: string[] = [];
  let killed = 0, total = 0;
  for (const s of subjects) {
    const { text } = emitGuards(s.spec);
    const end = text.indexOf("Issues(value: unknown, at");
    const lines = text.slice(0, end).split("\n");
    const spots = lines.flatMap((l, i) => (/^ {4}\S.*&&$/.test(l) ? [i] : []));
    const base = pairsOf(s.spec, await loadGuards(text));
    const bodies = fc.sample(aimedBodies(s, base.map(({ schema }) => schema)), { numRuns: 6000, seed: 5 });
    const answers = bodies.map(({ aim, body }) => base[aim]!.judge(body));
    for (const i of spots) {
      if (/isObject\(value\) &&$/.test(lines[i]!)) continue;
      const mutant = [...lines.slice(0, i), ...lines.slice(i + 1)].join("\n") + text.slice(end);
      let found = false;
      try { const m = await loadGuards(mutant); found = bodies.some(({ aim, body }, k) => { const f = m[base[aim]!.name] as (v: unknown) => boolean; try { return Boolean(f(body)) !== answers[k]; } catch { return true; } }); } catch { found = true; }
      total++; if (found) killed++; else out.push(`${s.id}: ${lines[i]!.trim()}`);
    }
  }
  writeFileSync("/tmp/mutants.txt", `${killed}/${total}\n${out.join("\n")}`);
});
