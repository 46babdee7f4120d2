/** Finds the members of an envelope for message, status and request id by their usual names. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { schemaParts } from "@faultline/catalog/pure";
import { memberPaths, typesAt } from "@faultline/catalog/survey";
import type { ProposedEnvelope } from "../model.ts";
import { declares } from "./declared-members.ts";
import type { Leaf } from "../read/leaf.ts";
import { codesOfMember } from "../read/schema-codes.ts";

type RoleName = "message" | "requestId" | "status";

/** The best name first; without case, `-` and `_`. */
const NAMES: Readonly<Record<RoleName, readonly RegExp[]>> = {
  message: [
    /^(?:error)?messages?$/,
    /^detail$/,
    /^errordescription$/,
    /^(?:msg|errormsg)$/,
    /^(?:user|display|localized|developer)message$/,
    /^description$/,
    /^errors?$/,
    /^title$/,
    /^reason$/,
    /^(?:error)?text$/,
    /^(?:error)?summary$/,
    /^hint$/,
  ],
  requestId: [/^x?(?:request|correlation|trace)id$/],
  status: [/^(?:http)?status(?:code)?$/, /^httpcode$/],
};
const TYPES: Readonly<Record<RoleName, readonly string[]>> = {
  message: ["string"],
  requestId: ["string"],
  status: ["integer", "number", "string"],
};

/** A member that may have a role. */
export interface RoleCandidate {
  name: string;
  types: ReadonlySet<string>;
}

/** The member of a role by the best of its usual names. */
export function roleAmong<Member extends RoleCandidate>(
  role: RoleName,
  members: readonly Member[],
): Member | undefined {
  const fit = members.filter(({ types }) => [...types].every((type) => type === "null" || TYPES[role].includes(type)));
  return NAMES[role]
    .map((pattern) => fit.find(({ name }) => pattern.test(plainName(name))))
    .find((found) => found !== undefined);
}

/** The members of the roles that every body of an envelope has, beside the code, at the root, or one object below. */
export function rolesOf(
  document: OpenApiDocument,
  members: readonly string[],
  leaves: readonly Leaf[],
  code: Path | undefined,
): Pick<ProposedEnvelope, "message" | "instead" | "requestId" | "status"> {
  const levels = [code?.slice(0, -1) ?? [], [], ...members.map((name) => [name])];
  const paths = levels.flatMap((level) => namesBelow(document, leaves, level, members).map((name) => [...level, name]));
  const free = paths.filter((path) => path.join("/") !== code?.join("/"));
  const find = (role: RoleName, isFit = isOfRole): Path | undefined =>
    NAMES[role]
      .map((name) =>
        free.find((path) => name.test(plainName(path.at(-1) ?? "")) && isFit(document, leaves, path, role)),
      )
      .find((path) => path !== undefined);
  const [requestId, status] = [find("requestId"), find("status")];
  const text = find("message");
  const message = find("message", isAtTimesOfRole) ?? text;
  const isText = message?.join("/") === text?.join("/");
  const isDetail = message && plainName(message.at(-1) ?? "") === "detail";
  const beside = isDetail ? [...message.slice(0, -1), "title"] : undefined;
  const title = free.find(
    (path) => path.join("/") === beside?.join("/") && isOfRole(document, leaves, path, "message"),
  );
  const instead = isText ? title : text;
  return {
    ...(message && { message }),
    ...(instead && { instead }),
    ...(requestId && { requestId }),
    ...(status && { status }),
  };
}

/** True for a member whose name is that of a message. */
export function isMessage(member: Path): boolean {
  return NAMES.message.some((pattern) => pattern.test(plainName(member.at(-1) ?? "")));
}

/** A member that is a text in some bodies, and a list or an object in others; or a list of texts. */
function isAtTimesOfRole(document: OpenApiDocument, leaves: readonly Leaf[], path: Path, role: RoleName): boolean {
  if (!leaves.every(({ schema }) => declares(document, schema, path))) return false;
  const types = typesOfMember(document, leaves, path);
  if (types === undefined || [...types].some((type) => TYPES[role].includes(type))) return true;
  const items = leaves.flatMap((leaf) =>
    memberPaths(document, leaf.path, path)
      .flatMap((at) => [...schemaParts(document, at)])
      .map((part) => [...part.path, "items"]),
  );
  const texts = typesAt(document, items);
  return role === "message" && texts?.size === 1 && texts.has("string"); // a list of texts
}

function typesOfMember(
  document: OpenApiDocument,
  leaves: readonly Leaf[],
  path: Path,
): ReadonlySet<string> | undefined {
  return typesAt(
    document,
    leaves.flatMap((leaf) => memberPaths(document, leaf.path, path)),
  );
}

function namesBelow(
  document: OpenApiDocument,
  leaves: readonly Leaf[],
  level: Path,
  members: readonly string[],
): readonly string[] {
  if (level.length === 0) return members;
  const [first = [], ...others] = leaves.map((leaf) =>
    memberPaths(document, leaf.path, level)
      .flatMap((path) => [...schemaParts(document, path)])
      .flatMap(({ schema }) => Object.keys((schema["properties"] ?? {}) as object)),
  );
  return [...new Set(first)].filter((name) => others.every((names) => names.includes(name)));
}

function isOfRole(document: OpenApiDocument, leaves: readonly Leaf[], path: Path, role: RoleName): boolean {
  if (!leaves.every(({ schema }) => declares(document, schema, path))) return false;
  if (role === "status" && !leaves.every((leaf) => isStatus(document, leaf, path))) return false;
  const types = typesOfMember(document, leaves, path);
  return types === undefined || [...types].every((type) => type === "null" || TYPES[role].includes(type));
}

/** False for words that are called a status, such as `Failure` and `NOT_FOUND`. */
function isStatus(document: OpenApiDocument, leaf: Leaf, path: Path): boolean {
  return codesOfMember(document, leaf.path, path).every(({ value }) => /^[1-5]\d\d$/.test(String(value)));
}

/** A name without what differs between the ways to spell it. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, "");
}
