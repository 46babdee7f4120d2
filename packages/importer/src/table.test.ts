import fc from "fast-check";
import { expect, test } from "vitest";
import { isTableOfCodes, proposeTable } from "@faultline/importer";

interface Row {
  status: number;
  code: string;
  description: string;
  remedies: string[];
}

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `It ${words.join(" ")}.`);
const rows = fc.uniqueArray(
  fc.record<Row>({
    status: fc.integer({ min: 400, max: 599 }),
    code: fc.tuple(word, word).map((words) => words.join("_")),
    description: sentence,
    remedies: fc.array(sentence, { maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 8, selector: ({ code }) => code },
);
const cure = ({ remedies }: Row): string => remedies.map((text) => `- ${text}`).join(" ");

/** The ways in which pages publish the same table. */
const FORMS: Record<string, [file: string, write: (rows: readonly Row[]) => string]> = {
  Markdown: [
    "a.md",
    (all) =>
      ["| Status | Code | Description | Troubleshooting |", "|---|---|---|---|"]
        .concat(all.map((row) => `| ${row.status} | \`${row.code}\` | ${row.description} | ${cure(row)} |`))
        .join("\n"),
  ],
  "Markdown without pipes in front, its rows broken after the code": [
    "a.txt",
    (all) =>
      ["Codes", "Status | Code | Description | Troubleshooting |", "---|---|---|---|"]
        .concat(all.map((row) => `${row.status} | ${row.code} |\n${row.description} | ${cure(row)} |`))
        .join("\n"),
  ],
  tabs: [
    "a.txt",
    (all) =>
      ["Status\tCode\tDescription\tTroubleshooting"]
        .concat(all.map((row) => `${row.status}\t${row.code}\t${row.description}\t${cure(row)}`))
        .join("\n"),
  ],
  CSV: [
    "a.csv",
    (all) =>
      ["Status,Code,Description,Troubleshooting"]
        .concat(all.map((row) => `${row.status},${row.code},"${row.description}","${cure(row)}"`))
        .join("\r\n"),
  ],
  spaces: [
    "a.txt",
    (all) =>
      ["Status Code Description Troubleshooting"]
        .concat(all.map((row) => `${row.status} ${row.code} ${row.description} ${cure(row)}`.trim()))
        .join("\n"),
  ],
};

/** What a proposal says of each code. */
function readErrors(text: string, file: string): Row[] {
  const proposed = proposeTable(text, { id: "x", file, code: "code" });
  if ("refusal" in proposed) throw new Error(proposed.refusal);
  const { errors } = proposed.proposal;
  const { schemas } = proposed.tree["components"] as { schemas: Record<string, Record<string, never>> }; // as it is written
  return errors.map(({ name, stated, occurrences }) => ({
    status: Number(occurrences[0]?.key),
    code: String(stated?.value),
    description: String(schemas[name]?.["description"]),
    remedies: schemas[name]?.["x-error"]?.["remedies"] ?? [],
  }));
}

test.each(Object.entries(FORMS))("each row of a table with %s is read, verbatim", (_, [file, write]) => {
  fc.assert(
    fc.property(rows, (all) => {
      const unique = all.map((row) => ({ ...row, remedies: [...new Set(row.remedies)] }));
      expect(readErrors(write(unique), file)).toEqual(unique);
    }),
  );
});

const reportOf = (text: string, file = "a.txt"): string[] => {
  const proposed = proposeTable(text, { id: "x", file, code: "code" });
  return "refusal" in proposed ? [proposed.refusal] : proposed.proposal.remarks.map((remark) => remark.text);
};

test("sections that begin with a status are errors, with what is said to be done", () => {
  const text =
    "Errors\n\n404 - Not Found\n\nIt is not there.\n\nHow to solve:\n\n  • Look.\n  • Wait.\n\nHTTP 200 but empty\n\nHTTP 503 Service Unavailable\n\nSee 404.\n";
  const proposed = proposeTable(text, { id: "x", file: "a.txt" });
  expect(proposed).toMatchObject({
    tree: {
      components: {
        schemas: {
          NotFound: {
            title: "Not Found",
            description: "It is not there.",
            "x-error": { remedies: ["Look.", "Wait."] },
          },
          ServiceUnavailable: { description: "See 404." },
        },
      },
    },
  });
});

test("a success in a table of statuses is no error", () => {
  const text = "| Status | Meaning |\n|---|---|\n| 200 | Fine. |\n| 404 | It is not there. |\n| 301 | Moved. |\n";
  const proposed = proposeTable(text, { id: "x", file: "a.md" });
  expect("proposal" in proposed && proposed.proposal.errors.map(({ name }) => name)).toEqual(["NotFound"]);
  expect(reportOf(text, "a.md")).toContainEqual(expect.stringMatching(/^2 rows .*: lines 3 and 5$/));
});

test("rows that cannot be read are named by their lines", () => {
  const text = "| Status | Code | Text |\n|---|---|---|\n| 404 | lost | a |\n| | | b |\n| 400 | odd | a | b | c |\n";
  expect(reportOf(text, "a.md")).toContainEqual(expect.stringMatching(/^2 rows without a code.*: lines 4 and 5$/));
  expect(reportOf("400 bad_size It is bad. Ask us.\n404 not_there It is not there.\n")).toContainEqual(
    expect.stringMatching(/in 1 row: .*\(lines 1\)/),
  );
});

test("a cell that marks several codes tells each of them, and one that has the marks in its text stays one", () => {
  const rowsOf = (cell: string): string[] =>
    readErrors(`| Status | Code | Description |\n|---|---|---|\n| 401 | ${cell} | No. |\n`, "a.md").map(
      ({ code }) => code,
    );
  expect(rowsOf("`expired`, `revoked` or `used`")).toEqual(["expired", "revoked", "used"]);
  expect(rowsOf("`expired`<br>`revoked`")).toEqual(["expired", "revoked"]);
  expect(rowsOf("`expired`")).toEqual(["expired"]);
  expect(rowsOf("expired, revoked")).toEqual(["expired, revoked"]);
});

test("columns whose headers say nothing known are named, unless a user says what the columns hold", () => {
  const text = "Status,Code,Abhilfe,What it means\n404,lost,Suchen,It is lost.\n";
  expect(reportOf(text, "a.csv")).toContainEqual(expect.stringMatching(/^1 column .*: Abhilfe$/));
  expect(readErrors(text, "a.csv")[0]?.description).toBe("It is lost.");
  const named = proposeTable(text, { id: "x", file: "a.csv", code: "code", columns: "status,code,remedies,-" });
  expect("refusal" in named ? [] : named.proposal.remarks.map(({ text: said }) => said)).not.toContainEqual(
    expect.stringMatching(/column/),
  );
});

test("codes are read without links, notes, tags of HTML and the status in front of them", () => {
  const codeOf = (cell: string): string | undefined =>
    readErrors(`| Code | Description |\n|---|---|\n| ${cell} | No. |\n`, "a.md")[0]?.code;
  for (const cell of [
    "[`lost_it`](#x)",
    "[lost_it][l]",
    "`lost_it`[^2]",
    "<code>lost_it</code>",
    "404 lost_it",
    "`404 lost_it`",
  ])
    expect(codeOf(cell)).toBe("lost_it");
});

test("of an id, a name and a code it is the code that services send, in whatever order they stand", () => {
  for (const columns of ["id,code,statuses", "name,error code,status", "code,id,status", "type,status,code"]) {
    const cells = columns
      .split(",")
      .map((name) => (/code/.test(name) ? "GONE" : /status/.test(name) ? "410" : "shop/gone"));
    expect(readErrors(`${columns}\n${cells.join(",")}\n`, "a.csv").map(({ code }) => code)).toEqual(["GONE"]);
  }
});

test("headers may stand below a title, and below headers of headers", () => {
  const rows = "Status,Phrase,Code,Description\n404,Not Found,lost,It is lost.\n";
  const wanted = [{ status: 404, code: "lost", description: "It is lost.", remedies: [] }];
  for (const above of ["", "sep=,\n", "Our errors,,,\n,,,\n", "HTTP,,Error,\n"])
    expect(readErrors(`\uFEFF${above}${rows}`.replaceAll("\n", "\r\n"), "a.csv")).toEqual(wanted);
});

test("titles and headers that say nothing known are no errors, where a user says what the columns hold", () => {
  const text = "Titel;;\n\nNummer;Kennung;Text\n404;gone;Weg\n;odd;Sonst\n";
  const made = proposeTable(text, { id: "x", file: "a.csv", code: "code", columns: "status,code,description" });
  expect("proposal" in made && made.proposal.errors.map(({ name }) => name)).toEqual(["Gone", "Odd"]);
});

test("quotation marks that programs put wrong do not make a table of CSV empty", () => {
  const codesIn = (text: string) => readErrors(text, "a.csv").map(({ code }) => code);
  expect(codesIn('"code","description"\n"lost" ,It is lost.\ngone,It is gone.\n')).toEqual(["lost", "gone"]);
  expect(codesIn('code,description\nlost,"It is lost.\ngone,It is gone.\n')).toEqual(["lost"]);
});

test("a first row that is no row of headers is one of an error, where a user says what the columns hold", () => {
  const made = proposeTable("404,lost\n410,gone\n", { id: "x", file: "a.csv", code: "code", columns: "status,code" });
  expect("proposal" in made && made.proposal.errors.map(({ name }) => name)).toEqual(["Lost", "Gone"]);
});

test("codes that are headings within sections of statuses are errors, and the status is none beside them", () => {
  const text =
    "## 404 Not Found\n\n### order_lost\n\nIt is lost.\n\n### `gone`\n\nIt is gone.\n\n## 409 Conflict\n\n### order_taken\n";
  expect(readErrors(text, "a.md").map(({ status, code, description }) => [status, code, description])).toEqual([
    [404, "order_lost", "It is lost."],
    [404, "gone", "It is gone."],
    [409, "order_taken", "undefined"],
  ]);
});

test.each<[string, unknown]>([
  ["a list", [{ code: "lost", status: 404, message: "No." }]],
  ["a list in a member", { version: 2, errors: [{ code: "lost", status: 404, message: "No." }] }],
  ["objects by their codes", { lost: { status: 404, message: "No." } }],
  ["objects by their codes in a member", { errors: { lost: { status: 404, message: "No." } } }],
])("%s is a table", (_, data) => {
  expect(isTableOfCodes(data)).toBe(true);
  const made = proposeTable("", { id: "x", file: "a.json", code: "code" }, data);
  expect(made).toMatchObject({ tree: { components: { schemas: { Lost: { description: "No." } } } } });
});

test.each<[string, unknown]>([
  [
    "a document",
    { openapi: "3.1.0", info: { title: "A", version: "1" }, paths: {}, components: { schemas: { E: { code: 1 } } } },
  ],
  ["a package", { name: "a", dependencies: { yaml: "1" }, exports: { ".": { types: "a", default: "b" } } }],
  ["no object", "lost"],
])("%s is no table", (_, data) => {
  expect(isTableOfCodes(data)).toBe(false);
});

test("types of problems need no member said: RFC 9457 has it", () => {
  const made = proposeTable("", { id: "x", file: "a.json" }, [
    { type: "https://x.example/lost", title: "Lost", status: 404 },
  ]);
  expect("proposal" in made && made.proposal.envelopes[0]?.code.member).toEqual(["type"]);
});

const LONG = 300_000;
test.each<[what: string, hostile: string]>([
  ["hashes at the end of a heading", `# a${"#".repeat(LONG)}x`],
  ["spaces in a heading", `## a${" ".repeat(LONG)}x`],
  ["quotes in a cell", `| a${'"'.repeat(LONG)}x | b |`],
  ["brackets in a cell", `| []${"(][".repeat(LONG / 3)} | b |`],
  ["beginnings of footnotes", `| ${"[^".repeat(LONG / 2)} | b |`],
  ["beginnings of tags", `| ${"<a ".repeat(LONG / 3)} | b |`],
  ["blank lines behind a fence", `\`\`\`\n${"\n".repeat(LONG)}x`],
])("a table with 300 kB of %s is read", { timeout: 20_000 }, (_, hostile) => {
  const head = "| code | message |\n|---|---|\n";
  const text = hostile.startsWith("|")
    ? `${head}${hostile}\n| lost | Gone. |\n`
    : `${hostile}\n\n${head}| lost | Gone. |\n`;
  const proposed = proposeTable(text, { id: "x", file: "a.md", code: "code" });
  expect(JSON.stringify(proposed).slice(-2_000_000)).toContain('"lost"');
});
