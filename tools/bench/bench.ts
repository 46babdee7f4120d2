/** `npm run bench`: measures, prints the tables, and writes them to RESULTS.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { assertAgreement, cases, contendersOf } from "./cases.ts";
import { decodeCases } from "./decode-cases.ts";
import { MANY_CODES, timedAlone } from "./own-process.ts";
import { median, timed, type Timing } from "./measure.ts";
import { sizes } from "./sizes.ts";
import { heap, startup } from "./startup.ts";

/** The sections by their titles; those that are named on the command line are renewed, or all. */
const SECTIONS: Readonly<Record<string, () => string | Promise<string>>> = {
  "Guards, for each body": guards,
  "decode of fresh text, for each body": decoding,
  "A family of 10,000 codes": manyCodesSection,
  "First decode in a fresh process": startupSection,
  Heap: heapSection,
  "Size, minified and gzipped": sizeSection,
};

const file = new URL("RESULTS.md", import.meta.url);
const [, ...before] = readFileSync(file, "utf8").split(/^## /m);
const known = new Map(before.map((section) => [section.split("\n")[0], section.trim()]));
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : Object.keys(SECTIONS);
for (const title of chosen) {
  const section = SECTIONS[title];
  if (!section) throw new Error(`no section "${title}" among: ${Object.keys(SECTIONS).join(", ")}`);
  known.set(title, `${title}\n\n${await section()}`);
}
const text = [head(), ...[...known.values()].map((section) => `## ${section}`)].join("\n\n");
writeFileSync(file, `${text}\n`);
console.log(text);

function head(): string {
  return `# Results\n\n${machine()}\n\nEvery figure of a section comes from one run in which the contenders take turns; times are medians of the rounds, differences medians of the\nrounds' differences. A ratio is ours divided by that of the fastest peer, so less is better. Decoding is measured in a process for each family\nand each form of its headers, as most programs know one. At the end of the last run the load of the machine was ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores: above 1 for\neach core, other programs ran, and times are longer than on a quiet one.`;
}

async function guards(): Promise<string> {
  const rows: string[][] = [];
  cases.forEach(assertAgreement);
  for (const one of cases) {
    const timings = await timed(contendersOf(one));
    const ours = nsOf(timings, "faultline");
    const peers = timings.filter(({ name }) => name !== "faultline").sort((a, b) => a.ns - b.ns);
    const ratio = ours / (peers[0]?.ns ?? NaN);
    rows.push([
      one.name,
      ns(ours),
      `${peers[0]?.name} ${ns(peers[0]?.ns ?? NaN)}`,
      ratio.toFixed(2),
      verdict(ratio, one.target),
      peers
        .slice(1)
        .map((peer) => `${peer.name} ${ns(peer.ns)}`)
        .join(", "),
    ]);
  }
  return table(["case", "ours", "fastest peer", "ratio", "target", "other peers"], rows);
}

function decoding(): string {
  const rows = decodeCases.map(({ name, exchanges, allowed: most }) => {
    const timings = timedAlone(name);
    const [parse, decode] = [nsOf(timings, "JSON.parse"), nsOf(timings, "decode")];
    const difference = differenceOf(timings, "decode", "JSON.parse");
    const allowed = most ?? Math.max(0.15 * parse, 75);
    return [
      name,
      String(exchanges.length),
      ns(parse),
      ns(decode),
      `+${ns(difference)}`,
      `${difference <= allowed ? "reached" : "not reached"} (≤ +${ns(allowed)})`,
    ];
  });
  return table(["family", "bodies", "JSON.parse alone", "decode, JSON.parse included", "difference", "target"], rows);
}

function manyCodesSection(): string {
  const timings = timedAlone(MANY_CODES);
  const ratio = nsOf(timings, "10000 codes") / nsOf(timings, "17 codes");
  return `\`decode\` of one body takes ${ns(nsOf(timings, "17 codes"))} with 17 codes and ${ns(nsOf(timings, "10000 codes"))} with 10,000: ratio ${ratio.toFixed(2)}, ${verdict(ratio, 2)}.`;
}

function startupSection(): string {
  const rows = startup().map(({ name, ms, emptyMs }) => [
    name,
    milliseconds(ms),
    verdict(ms, 1.5),
    milliseconds(emptyMs),
    `+${milliseconds(ms - emptyMs)}`,
    verdict(ms - emptyMs, 1),
  ]);
  return table(
    ["how it is loaded", "import and first fault", "target", "empty modules of the same names", "difference", "target"],
    rows,
  );
}

function heapSection(): string {
  const { before, after } = heap();
  const growth = after - before;
  return `After 1 million decodes ${kilobytes(before)}, after 10 million ${kilobytes(after)}: ${growth < 64_000 ? "no growth" : `grew by ${kilobytes(growth)}`}.`;
}

async function sizeSection(): Promise<string> {
  const rows = (await sizes()).map(({ name, bytes, target }) => [
    name,
    kilobytes(bytes),
    target === undefined ? "" : `${bytes <= target ? "reached" : "not reached"} (≤ ${kilobytes(target)})`,
  ]);
  return table(["import", "size", "target"], rows);
}

function machine(): string {
  const versions = ["ajv", "arktype", "typebox", "zod", "valibot", "@exodus/schemasafe", "mitata"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${versions.join(", ")}.`;
}

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8"),
  ) as { version: string }; // every package has one
  return version;
}

/** By how much one contender is slower than another one, round by round. */
function differenceOf(timings: readonly Timing[], name: string, other: string): number {
  const [rounds, others] = [name, other].map((one) => timings.find((timing) => timing.name === one)?.rounds ?? []);
  return median((rounds ?? []).map((value, index) => value - (others?.[index] ?? NaN)));
}

function nsOf(timings: readonly Timing[], name: string): number {
  return timings.find((timing) => timing.name === name)?.ns ?? NaN;
}

function verdict(value: number, target: number): string {
  return `${value <= target ? "reached" : "not reached"} (≤ ${target})`;
}

function ns(value: number): string {
  return value < 1000 ? `${value.toFixed(value < 10 ? 1 : 0)} ns` : `${(value / 1000).toFixed(1)} µs`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
