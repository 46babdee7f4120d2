/** Writes docs/styles.md from the styles: how a spec says each, what `decode` gives for its hardest exchange, and what is not expressible. */
import { readdirSync, readFileSync } from "node:fs";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, decodeAll, type Exchange, type Family } from "@faultline/guards";
import { parse, stringify } from "yaml";
import { familyOf, loadGuards } from "./load-guards.ts";

const folder = new URL("styles/", import.meta.url);

/** The styles that docs/xml.md shows: the guards read them with a parser of the caller's. */
const inXml = [
  [
    "[S3 and other XML](xml.md)",
    "The root element is the error, with elements for code and message.",
    "well",
    "without a parser, an error is told by its status alone.",
  ],
  [
    "[SOAP faults](xml.md)",
    "`faultcode` of the Fault tells; SOAP 1.1 answers 500 whoever is at fault.",
    "in part",
    "the prefix in the value of `faultcode` is the sender's choice: each one is an alias, and another one is `undeclared`.",
  ],
] as const;

/** What the page needs of one style. */
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly envelopes: readonly Readonly<Record<string, unknown>>[];
  readonly expressible: string;
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
    "",
    "The specs show the form of a style with a few of its errors; none is a catalogue of a service. A `source` with `basis: documented` names the",
    "document in which the fact was read; all else, advice above all, is our own conclusion (`inferred`) unless it says `observed`.",
    "",
    "*Well* means that whatever a failed call says of its error is read. *In part* means that some of its failures are told by their status alone,",
    "or that something they say is lost; the last column says what.",
    "",
    "| style | its errors | expressible | what is not |",
    "|---|---|---|---|",
    ...styles.map(({ id, title, description, expressible, missing = "" }) =>
      row(`[${title}](#${id})`, description, expressible, missing),
    ),
    ...inXml.map((cells) => row(...cells)),
    "",
    "The specs and all exchanges are in `tools/conformance/styles`. This page is made from them: `vitest run --project sources",
    "tools/conformance/styles-page.test.ts -u` writes it.",
    ...styles.flatMap(section),
    "",
  ].join("\n");
}

async function shown(id: string): Promise<Shown> {
  const document = parse(readFileSync(new URL(`${id}/openapi.yaml`, folder), "utf8"));
  const { exchanges, expressible, hardest, missing } = JSON.parse(
    readFileSync(new URL(`${id}/exchanges.json`, folder), "utf8"),
  );
  const exchange = exchanges[hardest];
  if (!exchange) throw new Error(`${id}: exchanges.json names no exchange of its own as the hardest: ${hardest}`);
  const guards = await loadGuards(emitGuards(readFamily("style", "openapi.yaml", document).family).text);
  const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = document.components.schemas;
  const envelopes = Object.entries(schemas).flatMap(([name, { "x-error-envelope": envelope }]) =>
    envelope === undefined ? [] : [{ [name]: { "x-error-envelope": envelope } }],
  );
  const verdict = verdictOf(familyOf(guards), exchange);
  const { title, description } = document.info;
  return { id, title, description, envelopes, expressible, hardest, exchange, verdict, missing };
}

function verdictOf(family: Family, exchange: Exchange): string {
  const fault = decode(family, exchange);
  if (!fault) return verdictOfItems(family, exchange);
  const code = codeOf(fault.code);
  const items = fault.faults?.length ? `, with ${fault.faults.length} in \`faults\`` : "";
  const issues = fault.issues.map(
    ({ pointer, found, wanted }) => ` (${pointer && `${pointer}: `}found ${found}, wanted ${wanted})`,
  );
  return `\`${fault.match}\`, ${code}${issues.join("")}${items}; recovery \`${fault.policy.recovery}\`, retry \`${fault.policy.strategy}\``;
}

/** What `decodeAll` finds below a body that is no failure itself. */
function verdictOfItems(family: Family, exchange: Exchange): string {
  const { faults } = decodeAll(family, exchange);
  const found = faults.map(({ match, code, pointer }) => `\`${match}\`, ${codeOf(code)}, at \`${pointer}\``);
  return `no failure; \`decodeAll\` gives ${found.join("; ") || "none either"}`;
}

function codeOf(code: unknown): string {
  return code === undefined ? "without a code" : `\`${code}\``;
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
    ...(missing === undefined ? [] : ["", `What it cannot express: ${missing}`]),
  ];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
