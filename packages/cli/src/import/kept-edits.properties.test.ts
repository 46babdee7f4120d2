/** What people write into an imported file outlives changes of the source: it stays with its error, or stands somewhere and is named. */
import fc from "fast-check";
import { Alias, isMap, isPair, isScalar, isSeq, visit, type Node, type YAMLMap } from "yaml";
import { expect, test } from "vitest";
import { openDocument, readFamily, type Family, type OpenApiDocument, type Path } from "@faultline/catalog";
import { lift, valueAt } from "@faultline/catalog/pure";
import { baseTree, namesInState, overlayTree, parsedYaml, propose, renewFile, stateOf } from "@faultline/importer";
import { yamlDocument, yamlText, type ImportState, type JsonTree } from "@faultline/importer";
import { lintFamily, type Finding } from "@faultline/rules";
import { silencedFamily, silencedOverlay } from "./silenced.ts";

const CODES = ["lost", "gone", "busy", "taken"] as const;
const STATUSES = ["404", "409", "503"];
const reference = (name: string): JsonTree => ({ $ref: `#/components/schemas/${name}` });

/** How a version of the service says its errors. */
interface Version {
  /** The status and the schema of each code; what has the same schema admits both codes. */
  errors: readonly { code: (typeof CODES)[number]; status: string; schema: string }[];
  /** Where schemas stand, and whether they extend what they have in common. */
  form: "component" | "inline";
  base: "Base" | "Problem" | "none";
  isShared: boolean;
  hasConstants: boolean;
}

const version: fc.Arbitrary<Version> = fc.record({
  errors: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...CODES),
      status: fc.constantFrom(...STATUSES),
      schema: fc.constantFrom("Lost", "Other", "Third"),
    }),
    { minLength: 1, maxLength: 4, selector: ({ code }) => code },
  ),
  form: fc.constantFrom("component", "component", "inline"),
  base: fc.constantFrom("Base", "Base", "Problem", "none"),
  isShared: fc.boolean(),
  hasConstants: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
});

function documentOf({ errors, form, base, isShared, hasConstants }: Version): OpenApiDocument {
  const common: JsonTree = {
    type: "object",
    required: ["code", "message"],
    properties: { code: { type: "string" }, message: { type: "string" } },
  };
  const schemaOf = (name: string): JsonTree => {
    const codes = errors.filter(({ schema }) => schema === name).map(({ code }) => code);
    const properties = hasConstants ? { code: { type: "string", enum: codes } } : {};
    if (base !== "none") return { allOf: [reference(base), { type: "object", properties }] };
    return { ...common, properties: { message: { type: "string" }, code: { type: "string" }, ...properties } };
  };
  const names = [...new Set(errors.map(({ schema }) => schema))];
  const responses: Record<string, JsonTree> = {};
  for (const status of new Set(errors.map((error) => error.status))) {
    const own = [...new Set(errors.filter((error) => error.status === status).map(({ schema }) => schema))];
    const bodies = own.map((name) => (form === "component" ? reference(name) : schemaOf(name)));
    const schema = bodies.length === 1 ? bodies[0] : { oneOf: bodies };
    responses[status] = { description: `It failed: ${status}.`, content: { "application/json": { schema } } };
  }
  const shared = isShared
    ? { responses: Object.fromEntries(Object.entries(responses).map(([key, value]) => [`R${key}`, value])) }
    : {};
  const listed = Object.fromEntries(
    Object.entries(responses).map(([key, value]) => [
      key,
      isShared ? { $ref: `#/components/responses/R${key}` } : value,
    ]),
  );
  return lift({
    openapi: "3.1.0",
    info: { title: "Made up", version: "1.0.0" },
    paths: { "/a": { get: { responses: listed } }, "/b": { get: { responses: listed } } },
    components: {
      schemas: {
        ...(base !== "none" && { [base]: common }),
        ...(form === "component" && Object.fromEntries(names.map((name) => [name, schemaOf(name)]))),
      },
      ...shared,
    },
  }) as OpenApiDocument; // of a document
}

/** What an import writes, and remembers. */
function imported(document: OpenApiDocument, isOverlay: boolean, last?: ImportState): ImportState {
  const usual = last && { usualCode: last.code, usualNames: namesInState(last) };
  const named = { file: "api.json", document, proposal: propose(document, usual), id: "made-up" };
  if (!isOverlay) return stateOf(silencedFamily(named).tree, named.proposal);
  const { proposal } = silencedOverlay(named);
  return stateOf(overlayTree(proposal, "./api.json", document), proposal, baseTree(document, proposal));
}

/** What a person does to an error. */
const edit = fc.constantFrom(
  "remedy",
  "description",
  "comment",
  "member",
  "inner comment",
  "alias",
  "member by action",
  "remedy by action",
  "nothing",
);
type Edit = typeof edit extends fc.Arbitrary<infer Kind> ? Kind : never;

function anchored<Part extends Node>(node: Part): Part {
  return Object.assign(node, { anchor: "shared" });
}

/** What an action of one's own chooses to change the schema that stands below these nodes. */
function targetOf(above: readonly unknown[]): string {
  const [action, pair] = above.slice(-2);
  const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
  return key === "update" && isMap(action) ? String(action.get("target")) : `$.components.schemas.${key}`;
}

/** Writes something of one's own at each error; returns what was written. */
function edited(text: string, edits: readonly Edit[]): { text: string; marks: string[] } {
  const file = parsedYaml(text);
  const marks: string[] = [];
  const errors: { node: YAMLMap; target: string }[] = [];
  visit(file, {
    Map: (_, node, above) => void (isMap(node.get("x-error")) && errors.push({ node, target: targetOf(above) })),
  });
  const actions = file.get("actions");
  const act = (target: string, update: JsonTree): void =>
    void (isSeq(actions) && actions.add(file.createNode({ target, update })));
  for (const [index, { node, target }] of errors.entries()) {
    const drawn = edits[index % edits.length] ?? "nothing";
    const kind = isSeq(actions) ? drawn : (drawn.replace(" by action", "") as Edit);
    const mark = `mine-${index}-${kind.replaceAll(" ", "-")}`;
    const extension = node.get("x-error") as YAMLMap; // as was asked above
    if (kind === "remedy") extension.set("remedies", [mark]);
    if (kind === "description") node.set("description", mark);
    if (kind === "member") node.set("title", mark);
    if (kind === "member by action") act(target, { title: mark });
    if (kind === "remedy by action") act(`${target}['x-error']`, { remedies: [mark] });
    if (kind === "comment") node.commentBefore = ` ${mark}`;
    if (kind === "inner comment") extension.comment = ` ${mark}`;
    const isLater = kind === "alias" && marks.some((each) => each.endsWith("alias"));
    if (kind === "alias") extension.set("remedies", isLater ? new Alias("shared") : anchored(file.createNode([mark])));
    if (kind !== "nothing" && !isLater) marks.push(mark);
  }
  return { text: String(file), marks };
}

/** Adds an error of one's own to the first body that holds errors. */
function withOwnError(text: string): string {
  const file = parsedYaml(text);
  const schemas: YAMLMap[] = [];
  const bodies: YAMLMap[] = [];
  visit(file, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (!isMap(value)) return;
      if (value.items.some((each) => isMap(each.value) && each.value.has("x-error"))) schemas.push(value);
      if (name === "schema" && (value.has("oneOf") || value.has("$ref"))) bodies.push(value);
    },
  });
  const [holder, body] = [schemas[0], bodies[0]];
  const known = holder?.items.find((each) => isMap(each.value) && each.value.has("x-error"))?.value;
  const base: unknown = isMap(known) ? known.getIn(["allOf", 0]) : undefined;
  if (!holder || !body || !isMap(base)) return text;
  holder.set(
    "MineAlone",
    file.createNode({
      allOf: [base.toJSON()],
      properties: { code: { const: "mine_alone" } },
      "x-error": { recovery: "none", source: { document: "Me", basis: "inferred" } },
    }),
  );
  const own = reference("MineAlone");
  const all = body.get("oneOf");
  if (isSeq(all)) all.add(file.createNode(own));
  else {
    body.set("oneOf", file.createNode([{ $ref: body.get("$ref") }, own]));
    body.delete("$ref");
  }
  return String(file);
}

/** The family of a file. */
async function familyOf(
  document: OpenApiDocument,
  text: string,
  isOverlay: boolean,
): Promise<{ family: Family; problems: string[] }> {
  const texts: Record<string, string> = { "/api.json": JSON.stringify(document), "/errors.yaml": text };
  const files = {
    resolve: (to: string) => Promise.resolve(new URL(to, "file:///x").pathname),
    read: (address: string) => Promise.resolve(texts[address] ?? ""),
    nameOf: (address: string) => address,
  };
  const opened = isOverlay
    ? await openDocument("/api.json", { overlay: "/errors.yaml", files })
    : await openDocument("/errors.yaml", { files });
  const { family, problems } = readFamily("made-up", "made-up.yaml", opened.document);
  return { family, problems: problems.map(({ found, path }) => `${path.join("/")}: ${found}`) };
}

function errorsOf(family: Family, source: OpenApiDocument): Finding[] {
  const isOwn = (path: Path): boolean => valueAt(source, path) === undefined;
  return lintFamily(family, { isOwn }).filter(({ severity }) => severity === "error");
}

function textsByCode({ errors }: Family): Map<string, string> {
  return new Map(errors.map((error) => [String(error.code), JSON.stringify(error)]));
}

test("what people wrote stays with its error, whatever form the source gives to it", async () => {
  await fc.assert(
    fc.asyncProperty(
      version,
      version,
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      async (one, two, edits, isOverlay, hasOwn) => {
        const [before, after] = [documentOf(one), documentOf(two)];
        const last = imported(before, isOverlay);
        const { text: plain, marks } = edited(yamlText(yamlDocument(last.tree, "Imported.")), edits);
        const text = hasOwn ? withOwnError(plain) : plain;
        if (text !== plain) marks.push("MineAlone");
        const known = textsByCode((await familyOf(before, text, isOverlay)).family);
        const next = imported(after, isOverlay, last);
        const file = parsedYaml(text);
        const { changes, state } = renewFile(file, {
          last,
          next,
          document: after,
          title: "Made up",
          source: "api.json",
        });
        const renewed = yamlText(file);
        for (const mark of marks) expect(`${renewed}\n${changes.join("\n")}`).toContain(mark);
        const { family, problems } = await familyOf(after, renewed, isOverlay);
        if (text !== plain) return void expect(renewed).toContain('#/components/schemas/MineAlone"'); // which a source can contradict
        expect({ problems, findings: errorsOf(family, after) }).toEqual({ problems: [], findings: [] });
        const own = textsByCode(family);
        for (const [code, facts] of known)
          for (const mark of marks) {
            const isPlain = /remedy|description|member|alias/.test(mark) && facts.includes(mark) && own.has(code);
            if (isPlain)
              expect({ [code]: own.get(code), renewed }).toEqual({ [code]: expect.stringContaining(mark), renewed });
          }
        const again = parsedYaml(renewed);
        const second = renewFile(again, {
          last: state,
          next: imported(after, isOverlay, state),
          document: after,
          title: "Made up",
          source: "api.json",
        });
        expect(second).toEqual({ isChanged: false, changes: [], state });
        const back = parsedYaml(renewed);
        const third = { last: state, next: imported(before, isOverlay, state), document: before };
        renewFile(back, { ...third, title: "Made up", source: "api.json" });
        const { family: returned, problems: others } = await familyOf(before, yamlText(back), isOverlay);
        expect({ others, findings: errorsOf(returned, before) }).toEqual({ others: [], findings: [] });
        const gone = returned.errors.filter(({ x }) => x.deprecated).map(({ code }) => String(code));
        expect(gone.filter((code) => one.errors.some((error) => error.code === code))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
