/** Proposes the family that tables of codes tell. */
import { counted } from "@faultline/catalog/words";
import { isOpenApi, isRecord } from "@faultline/catalog/pure";
import { schemaReference, unionOf } from "../propose/references.ts";
import { ownFamily, ownOccurrence, ownProposal } from "../write/own-family.ts";
import type { Proposal, ProposedEnvelope, ProposedError, Remark, JsonTree } from "../model.ts";
import { nameOfCode, nameOfStatus, Names } from "../propose/names.ts";
import { inSeries } from "../propose/words.ts";
import { belowHeaders, columnsOf, fromFirstError, namedColumns, type Columns } from "./columns.ts";
import { tableInCsv, tableInData, tablesInText, type ParsedTable, withoutHashes } from "./parse-table.ts";
import { spacedTable, statusSections } from "./text-rows.ts";
import { shownMember, tableErrors, type TableError } from "./table-errors.ts";

/** What a user says of a table. */
export interface TableOptions {
  /** The id of the family. */
  id: string;
  /** The name of the file. */
  file: string;
  columns?: string | undefined;
  /** The member that holds the codes. */
  code?: string | undefined;
}

/** A family of tables, or why there is none. */
export type TableProposal = { proposal: Proposal; tree: JsonTree } | { refusal: "no table" | "columns" | "no member" };

/** Proposes for the text of a file, or for data that it has; a pure function. */
export function proposeTable(text: string, options: TableOptions, data?: unknown): TableProposal {
  const named = options.columns === undefined ? undefined : namedColumns(options.columns);
  if (options.columns !== undefined && !named) return { refusal: "columns" };
  const { tables, left, undivided } = tablesOf(text, options.file, named, data);
  const { errors, unread } = tableErrors(tables);
  if (errors.length === 0) return { refusal: "no table" };
  const isCoded = errors.some(({ code }) => code !== undefined);
  const [first] = tables;
  const header = first?.columns.code === undefined ? undefined : first.table.headers[first.columns.code];
  const shown = areProblemTypes(errors, header)
    ? "type"
    : data === undefined
      ? shownMember(text, errors, header)
      : undefined;
  const member = options.code ?? (isCoded ? shown : undefined);
  if (isCoded && member === undefined) return { refusal: "no member" };
  return familyOf(errors, titleOf(text, options.file), member?.split(/[./]/), options, {
    left,
    unread,
    undivided,
    columns: named ? [] : columnsUnread(tables),
    isOfData: data !== undefined,
  });
}

/** True for data with a list of objects, or objects by their names, that say which code comes with which status, or what it means. */
export function isTableOfCodes(data: unknown): boolean {
  const table = isOpenApi(data) || (isRecord(data) && "swagger" in data) ? undefined : tableInData(data);
  const columns = table && columnsOf(table);
  return (
    columns !== undefined && (columns.status !== undefined || (Array.isArray(data) && Object.keys(columns).length > 1))
  );
}

interface FoundTables {
  tables: { table: ParsedTable; columns: Columns }[];
  /** How many have no column of codes or statuses. */
  left: number;
  /** Lines of rows whose last cells cannot be told apart. */
  undivided: readonly number[];
}

/** The tables of a text; where it has none, its rows or sections that begin with a status. */
function tablesOf(text: string, file: string, named: Columns | undefined, data: unknown): FoundTables {
  const inData = data === undefined ? undefined : tableInData(data);
  const isCsv = /\.(?:csv|tsv)$/i.test(file);
  const all = data !== undefined ? (inData ? [inData] : []) : isCsv ? [tableInCsv(text)] : tablesInText(text);
  const tables = withColumns(isCsv && !named ? all.map(belowHeaders) : all, named);
  if (data !== undefined || tables.length > 0) return { tables, left: all.length - tables.length, undivided: [] };
  const spaced = spacedTable(text);
  if (spaced) return { tables: withColumns([spaced.table], undefined), left: all.length, undivided: spaced.undivided };
  const sections = statusSections(text);
  return { tables: sections ? withColumns([sections], undefined) : [], left: all.length, undivided: [] };
}

/** Headers of columns of which nothing says what they hold, each once. */
function columnsUnread(tables: FoundTables["tables"]): string[] {
  const headers = tables.flatMap(({ table, columns }) => {
    const read = Object.values(columns);
    return table.headers.filter((header, index) => header.trim() !== "" && !read.includes(index));
  });
  return [...new Set(headers)];
}

function withColumns(all: readonly ParsedTable[], named: Columns | undefined): FoundTables["tables"] {
  return all.flatMap((table) => {
    const columns = named ?? columnsOf(table);
    const whole = named ? fromFirstError(table, named) : table;
    return columns && whole.rows.length > 0 ? [{ table: whole, columns }] : [];
  });
}

/** True for a column of types of problem details (RFC 9457, section 3.1.1), which are URIs. */
function areProblemTypes(errors: readonly TableError[], header = ""): boolean {
  return /\b(?:type|uri)s?\b/i.test(header) && errors.every(({ code }) => URL.canParse(String(code)));
}

function titleOf(text: string, file: string): string {
  return (
    withoutHashes(/^#[^\S\n]+(\S.*)$/m.exec(text)?.[1]) ?? (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "")
  );
}

function familyOf(
  errors: readonly TableError[],
  title: string,
  member: readonly string[] | undefined,
  { id, file }: TableOptions,
  lost: LostRows,
): TableProposal {
  const names = new Names([]);
  const envelope = member ? envelopeFor(errors, member, names.give("ErrorBody")) : undefined;
  const proposed = errors.map((error) => proposedError(error, names, envelope));
  const schemas = errors.map((error, index) => [proposed[index]?.name ?? "", errorTree(error, title, envelope)]);
  const source = { document: title, basis: "documented" };
  const tree = ownFamily(
    id,
    { title, description: `The errors that ${file} lists.`, source },
    {
      schemas: { ...(envelope && { [envelope.name]: envelopeTree(envelope) }), ...Object.fromEntries(schemas) },
      responses: responsesFor(proposed),
    },
  );
  const envelopes = envelope ? [envelope] : [];
  return {
    tree,
    proposal: ownProposal({ title, envelopes, errors: proposed, remarks: remarksOn(errors, lost, member) }),
  };
}

function envelopeFor(errors: readonly TableError[], member: readonly string[], name: string): ProposedEnvelope {
  const coded = errors.filter(({ code }) => code !== undefined).length;
  const evidence = `\`${member.join("/")}\` tells them apart; no schema says what else a body has`;
  return {
    name,
    schema: codeSchema(member, { type: typeof errors[0]?.code === "number" ? "integer" : "string" }),
    members: [member[0] ?? ""],
    uses: coded,
    all: errors.length,
    leaves: [],
    code: { member, evidence },
  };
}

function codeSchema([step, ...rest]: readonly string[], leaf: JsonTree): JsonTree {
  if (step === undefined) return leaf;
  return { type: "object", required: [step], properties: { [step]: codeSchema(rest, leaf) } };
}

function envelopeTree({ schema, code }: ProposedEnvelope): JsonTree {
  return { ...schema, "x-error-envelope": { code: code.member?.join("/") } };
}

/** Where no status is told, any failure can be the error. */
function keysOf({ keys }: TableError): readonly string[] {
  return keys.length > 0 ? keys : ["default"];
}

function proposedError(error: TableError, names: Names, envelope: ProposedEnvelope | undefined): ProposedError {
  const { code, title, description } = error;
  const [first = "default"] = keysOf(error);
  const occurrences = keysOf(error).map((key) => ownOccurrence(key));
  const stated =
    code === undefined
      ? undefined
      : {
          value: code,
          at: [],
          ...(title !== undefined && { title }),
          ...(description !== undefined && { description }),
        };
  return {
    name: names.give(code === undefined ? nameOfStatus(first) : nameOfCode(code)),
    ...(envelope && { envelope }),
    ...(stated ? { stated } : { key: first }),
    isComponent: false,
    leaves: [],
    occurrences,
  };
}

function errorTree(error: TableError, title: string, envelope: ProposedEnvelope | undefined): JsonTree {
  const { code, description, causes, remedies, docs, heading } = error;
  const member = envelope?.code.member;
  return {
    ...(error.title !== undefined && { title: error.title }),
    ...(description !== undefined && { description }),
    ...(envelope && { allOf: [schemaReference(envelope.name)] }),
    ...(code !== undefined && member && { properties: nested(member, code) }),
    "x-error": {
      ...(causes.length > 0 && { causes }),
      ...(remedies.length > 0 && { remedies }),
      ...(docs !== undefined && { docs }),
      source: { document: title, ...(heading !== undefined && { section: heading }), basis: "documented" },
    },
  };
}

function nested([step = "", ...rest]: readonly string[], code: string | number): JsonTree {
  return { [step]: rest.length === 0 ? { const: code } : { properties: nested(rest, code) } };
}

function responsesFor(errors: readonly ProposedError[]): JsonTree {
  const keys = [...new Set(errors.flatMap(({ occurrences }) => occurrences.map(({ key }) => key)))].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const listed = errors.filter(({ occurrences }) => occurrences.some((occurrence) => occurrence.key === key));
      const schema = unionOf(listed.map(({ name }) => name));
      return [key, { description: "", content: { "application/json": { schema } } }];
    }),
  );
}

/** What of the text could not be read. */
interface LostRows {
  left: number;
  unread: readonly number[];
  undivided: readonly number[];
  /** Headers of columns that nobody named and that say nothing known. */
  columns: readonly string[];
  /** True where rows are entries of data, and have no lines. */
  isOfData: boolean;
}

function remarksOn(
  errors: readonly TableError[],
  { left, unread, undivided, columns, isOfData }: LostRows,
  member: readonly string[] | undefined,
): Remark[] {
  const withoutStatus = errors.filter(({ keys }) => keys.length === 0).length;
  const lines = (all: readonly number[]): string => inSeries(all.map(String), 12);
  const unit = isOfData ? "entries" : "lines";
  const texts: [kind: Remark["kind"], isSo: boolean, text: string][] = [
    [
      "not told",
      true,
      `what a body has${member ? ` besides \`${member.join("/")}\`` : ""}, and its media type; application/json is taken`,
    ],
    ["not told", withoutStatus > 0, `the status of ${counted(withoutStatus, "code")}, which \`default\` lists`],
    [
      "not told",
      undivided.length > 0,
      `where a description ends and a cure begins, in ${counted(undivided.length, "row")}: both are the description (lines ${lines(undivided)})`,
    ],
    [
      "left out",
      columns.length > 0,
      `${counted(columns.length, "column")} whose headers do not say what they hold, which \`--columns\` does: ${inSeries(columns)}`,
    ],
    ["left out", left > 0, `${counted(left, "table")} without a column of codes or statuses`],
    [
      "left out",
      unread.length > 0,
      `${counted(unread.length, "row")} without a code or the status of a failure, or with more cells than columns: ${unit} ${lines(unread)}`,
    ],
  ];
  return texts.flatMap(([kind, isSo, text]) => (isSo ? [{ kind, text }] : []));
}
