/** `npm run bench`: measures, prints the tables, and writes them to RESULTS.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { cases } from "./cases.ts";
import { decodeCases, manyCodes } from "./decode-cases.ts";
import { timed, type Timing } from "./measure.ts";
import { sizes } from "./sizes.ts";
import { heap, startup } from "./startup.ts";

const sections = [await guards(), await decoding(), await manyCodesSection(), startupSection(), heapSection(), await sizeSection()];
const text = `# Results\n\n${machine()}\n\nEvery figure comes from one run in which the contenders take turns; times are medians of the rounds. A ratio is ours\ndivided by that of the fastest peer, so less is better.\n\n${sections.join("\n\n")}\n`;
writeFileSync(new URL("RESULTS.md", import.meta.url), text);
console.log(text);

async function guards(): Promise<string> {
  const rows: string[][] = [];
  for (const { name, target, bodies, contenders } of cases) {
    const timings = (await timed(contenders)).map((timing) => ({ ...timing, ns: timing.ns / bodies }));
    const ours = nsOf(timings, "faultline");
    const peers = timings.filter((timing) => timing.name !== "faultline").sort((a, b) => a.ns - b.ns);
    const ratio = ours / (peers[0]?.ns ?? NaN);
    rows.push([name, ns(ours), `${peers[0]?.name} ${ns(peers[0]?.ns ?? NaN)}`, ratio.toFixed(2), verdict(ratio, target), peers.slice(1).map((peer) => `${peer.name} ${ns(peer.ns)}`).join(", ")]);
  }
  return `## Guards, for each body\n\n${table(["case", "ours", "fastest peer", "ratio", "target", "other peers"], rows)}`;
}

async function decoding(): Promise<string> {
  const rows: string[][] = [];
  for (const { name, bodies, contenders } of await decodeCases()) {
    const timings = await timed(contenders);
    const [parse, decode] = [nsOf(timings, "JSON.parse") / bodies, nsOf(timings, "decode") / bodies];
    const allowed = Math.max(0.15 * parse, 75);
    rows.push([name, String(bodies), ns(parse), ns(decode), `+${ns(decode - parse)}`, `${decode - parse <= allowed ? "reached" : "not reached"} (≤ +${ns(allowed)})`]);
  }
  return `## decode of fresh text, for each body\n\n${table(["family", "bodies", "JSON.parse alone", "decode, JSON.parse included", "difference", "target"], rows)}`;
}

async function manyCodesSection(): Promise<string> {
  const timings = await timed(await manyCodes([17, 10_000]));
  const ratio = nsOf(timings, "10000 codes") / nsOf(timings, "17 codes");
  return `## A family of 10,000 codes\n\n\`decode\` of one body takes ${ns(nsOf(timings, "17 codes"))} with 17 codes and ${ns(nsOf(timings, "10000 codes"))} with 10,000: ratio ${ratio.toFixed(2)}, ${verdict(ratio, 2)}.`;
}

function startupSection(): string {
  const { ms, emptyMs } = startup();
  return `## First decode in a fresh process\n\nImport of \`decode\` and one family, and the first fault: ${ms.toFixed(2)} ms, ${verdict(ms, 1.5)} ms; the import of two empty modules takes ${emptyMs.toFixed(2)} ms, so ours adds ${(ms - emptyMs).toFixed(2)} ms, ${verdict(ms - emptyMs, 1)} ms.`;
}

function heapSection(): string {
  const { before, after } = heap();
  const growth = after - before;
  return `## Heap\n\nAfter 1 million decodes ${kilobytes(before)}, after 10 million ${kilobytes(after)}: ${growth < 64_000 ? "no growth" : `grew by ${kilobytes(growth)}`}.`;
}

async function sizeSection(): Promise<string> {
  const rows = (await sizes()).map(({ name, bytes, target }) => [name, kilobytes(bytes), `${bytes <= target ? "reached" : "not reached"} (≤ ${kilobytes(target)})`]);
  return `## Size, minified and gzipped\n\n${table(["import", "size", "target"], rows)}`;
}

function machine(): string {
  const versions = ["ajv", "arktype", "typebox", "zod", "valibot", "@exodus/schemasafe", "mitata"].map((name) => `${name} ${versionOf(name)}`);
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${versions.join(", ")}.`;
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")) as { version: string }; // every package has one
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

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
