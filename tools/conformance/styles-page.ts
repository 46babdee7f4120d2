/** Writes docs/styles.md from the styles: how a spec says each, what decode gives for its hardest exchange, what stays inexpressible. */
import { readdirSync, readFileSync } from "node:fs";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, type Exchange, type Family } from "@faultline/guards";
import { parse, stringify } from "yaml";
import { familyOf, loadGuards } from "./load-guards.ts";

const folder = new URL("styles/", import.meta.url);

/** What the page needs of one style. */
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly envelopes: readonly Readonly<Record<string, unknown>>[];
  readonly hardest: string;
  readonly exchange: Exchange;
  readonly verdict: string;
  readonly missing?: string;
}

/** The text of the page. */
export async function stylesPage(): Promise<string> {
  const styles = await Promise.all(readdirSync(folder).map(shown));
  return [
    "# Styles of errors",
    "",
    "Find the style whose bodies look like yours, and write its `x-error-envelope` on the schema that your error bodies share. Each error then",
    "extends that schema with `allOf` and gives the member that `code` names a `const`; where nothing but the status tells an error, it has none.",
    "The specs and all exchanges are in `tools/conformance/styles`. This page is made from them: `vitest run --project sources",
    "tools/conformance/styles-page.test.ts -u` writes it.",
    "",
    "| style | its errors | what stays inexpressible |",
    "|---|---|---|",
    ...styles.map(({ id, title, description, missing }) =>
      row(`[${title}](#${id})`, description, missing ?? "nothing that its exchanges show"),
    ),
    ...styles.flatMap(section),
    "",
  ].join("\n");
}

async function shown(id: string): Promise<Shown> {
  const document = parse(readFileSync(new URL(`${id}/openapi.yaml`, folder), "utf8"));
  const { exchanges, hardest, missing } = JSON.parse(readFileSync(new URL(`${id}/exchanges.json`, folder), "utf8"));
  const exchange = exchanges[hardest];
  if (!exchange) throw new Error(`${id}: exchanges.json names no exchange of its own as the hardest: ${hardest}`);
  const guards = await loadGuards(emitGuards(readFamily("style", "openapi.yaml", document).family).text);
  const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.components.schemas;
  const envelopes = Object.entries(schemas).flatMap(([name, { "x-error-envelope": envelope }]) =>
    envelope === undefined ? [] : [{ [name]: { "x-error-envelope": envelope } }],
  );
  const verdict = verdictOf(familyOf(guards), exchange);
  const { title, description = "The code is optional." } = document.info;
  return { id, title, description, envelopes, hardest, exchange, verdict, missing };
}

function verdictOf(family: Family, exchange: Exchange): string {
  const fault = decode(family, exchange);
  if (!fault) return "no failure";
  const code = fault.code === undefined ? "without a code" : `\`${fault.code}\``;
  const items = fault.faults?.length ? `, with ${fault.faults.length} in \`faults\`` : "";
  return `\`${fault.match}\`, ${code}${items}; recovery \`${fault.policy.recovery}\`, retry \`${fault.policy.strategy}\``;
}

function section({ id, title, description, envelopes, hardest, exchange, verdict, missing }: Shown): string[] {
  const headers = Object.entries(exchange.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const body = typeof exchange.body === "string" && exchange.body !== "" ? ["", exchange.body] : [];
  return [
    "",
    `<a id="${id}"></a>`,
    "",
    `## ${title}`,
    "",
    description,
    "",
    "```yaml",
    ...envelopes.map((envelope) => stringify(envelope, { collectionStyle: "any", lineWidth: 110 }).trimEnd()),
    "```",
    "",
    `The hardest exchange, "${hardest}":`,
    "",
    "```http",
    `HTTP/1.1 ${exchange.status}`,
    ...headers,
    ...body,
    "```",
    "",
    `\`decode\` gives ${verdict}.`,
    ...(missing === undefined ? [] : ["", `Inexpressible: ${missing}`]),
  ];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
