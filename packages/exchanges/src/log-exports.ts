/** Finds the entries of what collectors of logs and traces export as one JSON document. */
import { hasMembers, memberAt, textAt, type HeldMembers } from "./json.ts";

/** Where the entries stand; `[]` stands for each element. */
const PATHS = [
  "resourceSpans[].scopeSpans[].spans", // OpenTelemetry
  "resourceLogs[].scopeLogs[].logRecords",
  "data[].spans", // Jaeger
  "data.result[].values", // Loki
  "events", // CloudWatch
  "logEvents",
  "hits.hits", // Elasticsearch
  "records", // Azure Monitor
  "data", // Datadog
  "results", // New Relic, Splunk
  "requests", // WireMock
  "resources", // Insomnia
  "breadcrumbs.values", // Sentry
];

/** The entries: of a list, of an object that holds one, of rows with the names of their columns. */
export function entriesIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    const isOfBruno = value.length > 0 && value.every((run) => Array.isArray(memberAt(run, "results")));
    return isOfBruno ? value.flatMap((run) => elementsOf(memberAt(run, "results"))) : value;
  }
  if (!hasMembers(value)) return undefined;
  if (hasMembers(value["snapshot"])) return [value["snapshot"]]; // a trace of Playwright
  const tables = [value, ...elementsOf(value["tables"])].flatMap(recordsOf);
  if (tables.length > 0) return tables;
  return PATHS.map((path) => listAt(value, path))
    .find((list) => list !== undefined)
    ?.map(withTimeAndLine);
}

function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function listAt(value: unknown, path: string): readonly unknown[] | undefined {
  const [first = "", ...rest] = path.split("[].");
  let list = memberAt(value, first);
  for (const step of rest) list = elementsOf(list).flatMap((element) => elementsOf(memberAt(element, step)));
  return Array.isArray(list) && (rest.length === 0 || list.length > 0) ? list : undefined;
}

/** The rows of a table whose columns are named beside them, as Azure and Elasticsearch answer a query. */
function recordsOf(table: unknown): HeldMembers[] {
  const [columns, rows] = [elementsOf(memberAt(table, "columns")), elementsOf(memberAt(table, "rows"))];
  const names = columns.map((column) => (typeof column === "string" ? column : textAt(column, "name", "ColumnName")));
  return rows.flatMap((row) =>
    Array.isArray(row) ? [Object.fromEntries(row.map((cell, at) => [names[at] ?? "", cell]))] : [],
  );
}

/** Loki has pairs of a time and a line, CloudWatch Insights a list of fields with their values. */
function withTimeAndLine(entry: unknown): unknown {
  if (Array.isArray(entry) && entry.length > 0 && entry.every((cell) => textAt(cell, "field") !== undefined))
    return Object.fromEntries(entry.map((cell) => [textAt(cell, "field"), memberAt(cell, "value")]));
  const isPair = Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string";
  return isPair ? { time: entry[0], line: entry[1] } : entry;
}
