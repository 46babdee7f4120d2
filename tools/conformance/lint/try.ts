import { outcomesOf } from "./harness.ts";
import { LOST } from "./lost.ts";
import { MISPLACED } from "./misplaced.ts";
import { MISSPELT } from "./misspelt.ts";
import { RETYPED } from "./retyped.ts";
import { CONTRADICTIONS } from "./contradictions.ts";
import { REWRITES } from "./rewrites.ts";
const groups = { LOST, MISPLACED, MISSPELT, RETYPED, CONTRADICTIONS };
for (const [name, kinds] of Object.entries(groups)) {
  let f = 0, n = 0;
  for (const kind of kinds) {
    const o = outcomesOf(kind, 4);
    f += o.filter((x) => x.found).length; n += o.length;
    const missed = o.filter((x) => !x.found);
    const noise = Math.max(0, ...o.map((x) => x.findings.length));
    if (o.length === 0) console.log(`   EMPTY ${kind.name}`);
    if (missed.length || noise > 2) console.log(`   ${kind.name}: ${o.length - missed.length}/${o.length} max ${noise} findings`, missed.slice(0, 5).map((m) => `${m.family.slice(0,4)} ${m.at} [${m.findings.map((x) => x.rule + " " + x.path.join("/")).slice(0, 2)}]`), noise > 2 ? o.find((x) => x.findings.length === noise)!.findings.slice(0, 4).map((x) => x.rule + " " + x.path.join("/")) : "");
  }
  console.log(name, kinds.length, `${f}/${n}`, (100 * f / n).toFixed(1));
}
for (const kind of REWRITES) {
  const o = outcomesOf(kind, 4);
  for (const x of o.filter((x) => x.findings.length)) console.log("FALSE", kind.name, x.family, x.at, x.findings.slice(0, 2).map((y) => y.rule + " " + y.path.join("/") + " " + y.message));
}
