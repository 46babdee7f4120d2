/** Prints, for each kind of mutation, how many lint finds at the right place, and where it does not: `node lint/shares.ts [most]`. */
import { GROUPS } from "./all-kinds.ts";
import { outcomesOf } from "./harness.ts";
import { REWRITES } from "./rewrites.ts";

const most = Number(process.argv[2] ?? 4);

for (const [group, kinds] of Object.entries(GROUPS)) {
  let [found, all] = [0, 0];
  for (const kind of kinds) {
    const outcomes = outcomesOf(kind, most);
    const missed = outcomes.filter((outcome) => !outcome.found);
    const loudest = Math.max(0, ...outcomes.map(({ findings }) => findings.length));
    found += outcomes.length - missed.length;
    all += outcomes.length;
    console.log(
      `${group}: ${kind.name}: ${outcomes.length - missed.length} of ${outcomes.length}, at most ${loudest} findings`,
    );
    for (const { family, at } of missed) console.log(`  missed in ${family} at ${at}`);
  }
  console.log(`${group}: ${found} of ${all}, ${((100 * found) / all).toFixed(1)} %\n`);
}
const alarms = REWRITES.flatMap((kind) =>
  outcomesOf(kind, most).flatMap(({ family, at, findings }) =>
    findings.map(({ rule, message }) => `${kind.name}, ${family} ${at}: ${rule}: ${message}`),
  ),
);
console.log(`false alarms: ${alarms.length}\n${alarms.join("\n")}`);
