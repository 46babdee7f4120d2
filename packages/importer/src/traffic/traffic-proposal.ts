/** Proposes the family that captured traffic shows. */
import { counted } from "@faultline/catalog/words";
import { valueAt } from "@faultline/catalog/pure";
import type { JsonTree, Proposal, ProposedEnvelope, ProposedError, Remark } from "../model.ts";
import { nameOfCode, nameOfStatus, nameOfText, Names } from "../propose/names.ts";
import { roleAmong } from "../propose/roles.ts";
import { inSeries } from "../propose/words.ts";
import { schemaReference, unionOf } from "../propose/references.ts";
import { ownFamily, ownOccurrence, ownProposal } from "../write/own-family.ts";
import { observedErrors, type ObservedError, type ObservedErrors } from "./observed-errors.ts";
import { schemaOfShape, type Shape } from "./shape.ts";
import type { SeenForm, Traffic } from "./traffic.ts";

export interface TrafficProposalOptions {
  /** The id of the family. */
  id: string;
  /** The member that holds the codes; `none` where the status tells. */
  code?: string | undefined;
}

/** A form with its errors and names. */
interface FormGroup extends ObservedErrors {
  form: SeenForm;
  envelope: ProposedEnvelope;
  named: readonly { name: string; error: ObservedError }[];
}

const SOURCE = { document: "Captured traffic", basis: "observed" };

/** Proposes for what was seen; nothing of it that may be a value of a caller's is in the result. */
export function proposeTraffic(
  traffic: Traffic,
  { id, code }: TrafficProposalOptions,
): { proposal: Proposal; tree: JsonTree } {
  const names = new Names([]);
  const forms = traffic.forms();
  const all = forms.reduce((sum, { shape }) => sum + shape.count, 0);
  const groups = forms.flatMap((form, index) =>
    groupOf(form, { code, names, all, main: index === 0 ? undefined : forms[0] }),
  );
  const info = { title: `${id} errors`, description: "Errors that were seen in traffic.", source: SOURCE };
  const tree = ownFamily(id, info, componentsOf(groups, names));
  const envelopes = groups.map(({ envelope }) => envelope);
  const errors = groups.flatMap(proposedErrors);
  return { tree, proposal: ownProposal({ title: id, envelopes, errors, remarks: remarksOn(traffic, groups) }) };
}

interface GroupContext {
  code: string | undefined;
  names: Names;
  all: number;
  main: SeenForm | undefined;
}

function groupOf(given: SeenForm, context: GroupContext): FormGroup[] {
  const inList = groupOfBodies(given, context);
  if (given.list === undefined || inList.some(({ code }) => code !== undefined)) return inList;
  return given.list === "" ? [] : groupOfBodies(withList(given, given.list), context); // items that the status tells are no errors of their own
}

/** The bodies as wholes, where those that were seen are items. */
function withList({ shape, sights }: SeenForm, member: string): SeenForm {
  const list: Shape = { count: shape.count, types: new Set(["array"]), members: new Map(), items: shape };
  const whole: Shape = { count: shape.count, types: new Set(["object"]), members: new Map([[member, list]]) };
  return { names: [member], shape: whole, sights };
}

function groupOfBodies(form: SeenForm, { code, names, all, main }: GroupContext): FormGroup[] {
  const message = roleOf(form.shape, "message", undefined);
  const wanted = code
    ?.split(/[./]/)
    .filter((step) => step !== form.list)
    .join("/");
  const found = observedErrors(form, message, wanted);
  const isWithoutCode = form.list !== undefined && found.code === undefined;
  if (found.errors.length === 0 || isWithoutCode) return [];
  const own = form.names.find((name) => !main?.names.includes(name)) ?? "";
  const qualifier = main ? nameOfText(own) : "";
  const envelope = envelopeOf(form, found, { name: names.give(main ? `${qualifier}Body` : "ErrorBody"), all });
  const named = found.errors.map((error) => {
    const base = error.code === undefined ? nameOfStatus(String(error.statuses[0])) : nameOfCode(error.code);
    return { name: names.give(base, qualifier), error };
  });
  return [{ ...found, form, envelope, named }];
}

function envelopeOf(
  form: SeenForm,
  { code }: ObservedErrors,
  { name, all }: { name: string; all: number },
): ProposedEnvelope {
  const roles = Object.fromEntries(
    (["message", "requestId", "status"] as const).flatMap((role) => {
      const path = roleOf(form.shape, role, code);
      return path === undefined ? [] : [[role, path.split("/")]];
    }),
  );
  return {
    name,
    schema: {},
    members: [...form.shape.members].filter(([, { count }]) => count === form.shape.count).map(([member]) => member),
    uses: form.shape.count,
    all,
    leaves: [],
    ...(form.list !== undefined && { list: form.list === "" ? [] : [form.list] }),
    code:
      code === undefined
        ? { evidence: "no member tells them apart, so by status" }
        : { member: code.split("/"), evidence: `\`${code}\` tells them apart` },
    ...roles,
  };
}

/** The member of a role: beside the code first, then at the root, then one object below. */
function roleOf(shape: Shape, role: "message" | "requestId" | "status", code: string | undefined): string | undefined {
  const holder = code?.split("/").slice(0, -1) ?? [];
  const levels = [
    holder,
    [],
    ...[...shape.members].filter(([, { types }]) => types.has("object")).map(([name]) => [name]),
  ];
  const paths = levels.flatMap((level) => {
    const at = level.reduce<Shape | undefined>((inner, step) => inner?.members.get(step), shape);
    return [...(at?.members ?? [])]
      .filter(
        ([, member]) => !member.types.has("object") && !member.types.has("array") && member.count * 2 > shape.count,
      )
      .map(([name, member]) => ({ path: [...level, name].join("/"), name, types: member.types }));
  });
  return roleAmong(
    role,
    paths.filter(({ path }) => path !== code),
  )?.path;
}

function componentsOf(groups: readonly FormGroup[], names: Names): JsonTree {
  const schemas: JsonTree = {};
  const responses = new Map<string, Map<string, string[]>>();
  const list = (status: number, media: string, name: string): void => {
    const content = responses.get(String(status)) ?? new Map<string, string[]>();
    responses.set(String(status), content);
    content.set(media, [...new Set([...(content.get(media) ?? []), name])]);
  };
  for (const group of groups) {
    schemas[group.envelope.name] = envelopeSchema(group);
    for (const { name, error } of group.named) schemas[name] = errorSchema(error, group);
  }
  for (const group of groups)
    for (const { status, media, name } of rootsOf(group, schemas, names)) list(status, media, name);
  const entries = [...responses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, content]) => [status, responseOf(content, isTimedUnder(groups, Number(status)))]);
  return { schemas, responses: Object.fromEntries(entries) };
}

function isTimedUnder(groups: readonly FormGroup[], status: number): boolean {
  return groups.some(({ named }) => named.some(({ error }) => error.isTimed && error.statuses.includes(status)));
}

function responseOf(content: ReadonlyMap<string, readonly string[]>, isTimed: boolean): JsonTree {
  const media = [...content].map(([type, names]) => [type, { schema: unionOf(names) }]);
  const headers = { "Retry-After": { description: "When to try again.", schema: {} } };
  return { description: "", ...(isTimed && { headers }), content: Object.fromEntries(media) };
}

/** The schemas at the roots of bodies; those of lists are added. */
function rootsOf(
  { form, named }: FormGroup,
  schemas: JsonTree,
  names: Names,
): { status: number; media: string; name: string }[] {
  const placed = named.flatMap(({ name, error }) =>
    error.statuses.flatMap((status) => error.media.map((media) => ({ status, media, name }))),
  );
  if (form.list === undefined) return placed;
  const statuses = [...new Set(placed.map(({ status }) => status))].sort((a, b) => a - b);
  const known = new Map<string, string>();
  return statuses.flatMap((status) => {
    const here = placed.filter((each) => each.status === status);
    const items = unionOf([...new Set(here.map(({ name }) => name))]);
    const key = JSON.stringify([items, status < 400]);
    const name = known.get(key) ?? names.give("ErrorList", nameOfStatus(String(status)));
    known.set(key, name);
    schemas[name] ??= listSchema(form.list ?? "", items, status);
    return [...new Set(here.map(({ media }) => media))].map((media) => ({ status, media, name }));
  });
}

function listSchema(member: string, items: JsonTree, status: number): JsonTree {
  const list = { type: "array", items };
  if (member === "") return { ...list, "x-error-envelope": { list: "" } };
  return {
    type: "object",
    ...(status >= 400 && { required: [member] }),
    properties: { [member]: list },
    "x-error-envelope": { list: member },
  };
}

function envelopeSchema({ form, envelope, code }: FormGroup): JsonTree {
  const { message, requestId, status } = envelope;
  const extension = { code: code?.split("/"), message, requestId, status };
  const roles = Object.entries(extension).flatMap(([role, path]) => (path ? [[role, path.join("/")]] : []));
  return { ...schemaOfShape(form.shape), "x-error-envelope": Object.fromEntries(roles) };
}

function errorSchema({ code, isTimed, messages }: ObservedError, { envelope, form }: FormGroup): JsonTree {
  const member = envelope.code.member;
  const constant = code === undefined || !member ? {} : constantAt(member, code, schemaOfShape(form.shape));
  return {
    allOf: [schemaReference(envelope.name)],
    ...constant,
    "x-error": {
      ...(messages.length > 0 && { messages }),
      ...(isTimed && { retry: { strategy: "retry_after", basis: "observed" } }),
      source: SOURCE,
    },
  };
}

/** The constant, which each object on the way requires. */
function constantAt([step, ...rest]: readonly string[], code: string | number, schema: unknown): JsonTree {
  if (step === undefined) return { const: code };
  const required = valueAt(schema, ["required"]);
  const isRequired = Array.isArray(required) && required.includes(step);
  return {
    ...(!isRequired && { required: [step] }),
    properties: { [step]: constantAt(rest, code, valueAt(schema, ["properties", step])) },
  };
}

function proposedErrors({ named, envelope }: FormGroup): ProposedError[] {
  return named.map(({ name, error: { code, statuses, media, isTimed } }) => ({
    name,
    envelope,
    ...(code === undefined ? { key: String(statuses[0]) } : { stated: { value: code, at: [] } }),
    isComponent: false,
    leaves: [],
    occurrences: statuses.flatMap((status) =>
      media.map((type) => ownOccurrence(String(status), type, isTimed ? { headers: { "Retry-After": {} } } : {})),
    ),
  }));
}

function remarksOn(traffic: Traffic, groups: readonly FormGroup[]): Remark[] {
  const gap = (text: string): Remark => ({ kind: "not told", text });
  const withoutCode = groups.reduce((sum, group) => sum + group.withoutCode, 0);
  const bodiless = [...traffic.bodiless]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status} (${counted(count, "time")})`);
  const silent = groups.flatMap(({ named }) => named.filter(({ error }) => error.messages.length === 0)).length;
  return [
    gap("which other errors there are: traffic shows only what happened; and the hosts that answer"),
    ...(silent > 0
      ? [gap(`texts of ${counted(silent, "error")}, which came once or may hold values of a caller's`)]
      : []),
    ...(withoutCode > 0
      ? [
          gap(
            `the code of ${withoutCode === 1 ? "1 body" : `${withoutCode} bodies`}, which is missing or may be a value of a caller's`,
          ),
        ]
      : []),
    ...(bodiless.length > 0
      ? [{ kind: "left out" as const, text: `failures whose body is no JSON: ${inSeries(bodiless, 20)}` }]
      : []),
    ...(traffic.uncounted > 0
      ? [
          {
            kind: "left out" as const,
            text: `what came in too many kinds to tell apart, ${counted(traffic.uncounted, "time")}`,
          },
        ]
      : []),
  ];
}
