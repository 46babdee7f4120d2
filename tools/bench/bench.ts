/** `npm run bench`: measures, prints the tables, and writes them to RESULTS.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { assertAgreement, cases, contendersOf } from "./cases.ts";
import { decodeCases } from "./decode-cases.ts";
import { MANY_CODES, timedAlone } from "./own-process.ts";
import { timed, type Timing } from "./measure.ts";
import { sizes } from "./sizes.ts";
import { heap, startup } from "./startup.ts";

const sections = [await guards(), decoding(), manyCodesSection(), startupSection(), heapSection(), await sizeSection()];
const text = `# Results\n\n${machine()}\n\nEvery figure comes from one run in which the contenders take turns; times are medians of the rounds. A ratio is ours\ndivided by that of the fastest peer, so less is better. Decoding is measured in a process for each family, as most programs know one.\n\n${sections.join("\n\n")}\n`;
const file = new URL("RESULTS.md", import.meta.url);
const commands = readFileSync(file, "utf8").split("\n## Commands on large families")[1]; // `commands.ts` renews it
writeFileSync(file, commands === undefined ? text : `${text}\n## Commands on large families${commands}`);
console.log(text);

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
  return `## Guards, for each body\n\n${table(["case", "ours", "fastest peer", "ratio", "target", "other peers"], rows)}`;
}

function decoding(): string {
  const rows = decodeCases.map(({ name, exchanges }) => {
    const timings = timedAlone(name);
    const [parse, decode] = [nsOf(timings, "JSON.parse"), nsOf(timings, "decode")];
    const allowed = Math.max(0.15 * parse, 75);
    return [
      name,
      String(exchanges.length),
      ns(parse),
      ns(decode),
      `+${ns(decode - parse)}`,
      `${decode - parse <= allowed ? "reached" : "not reached"} (≤ +${ns(allowed)})`,
    ];
  });
  return `## decode of fresh text, for each body\n\n${table(["family", "bodies", "JSON.parse alone", "decode, JSON.parse included", "difference", "target"], rows)}`;
}

function manyCodesSection(): string {
  const timings = timedAlone(MANY_CODES);
  const ratio = nsOf(timings, "10000 codes") / nsOf(timings, "17 codes");
  return `## A family of 10,000 codes\n\n\`decode\` of one body takes ${ns(nsOf(timings, "17 codes"))} with 17 codes and ${ns(nsOf(timings, "10000 codes"))} with 10,000: ratio ${ratio.toFixed(2)}, ${verdict(ratio, 2)}.`;
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
  return `## First decode in a fresh process\n\n${table(["how it is loaded", "import and first fault", "target", "empty modules of the same names", "difference", "target"], rows)}`;
}

function heapSection(): string {
  const { before, after } = heap();
  const growth = after - before;
  return `## Heap\n\nAfter 1 million decodes ${kilobytes(before)}, after 10 million ${kilobytes(after)}: ${growth < 64_000 ? "no growth" : `grew by ${kilobytes(growth)}`}.`;
}

async function sizeSection(): Promise<string> {
  const rows = (await sizes()).map(({ name, bytes, target }) => [
    name,
    kilobytes(bytes),
    target === undefined ? "" : `${bytes <= target ? "reached" : "not reached"} (≤ ${kilobytes(target)})`,
  ]);
  return `## Size, minified and gzipped\n\n${table(["import", "size", "target"], rows)}`;
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
