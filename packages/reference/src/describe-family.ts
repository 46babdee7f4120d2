/** Writes the description of a family as Markdown. */
import type { Envelope, ErrorEntry, Family, Limit, OperationEntry, XErrorFamily } from "@faultline/catalog";
import { locationInWords, objectsOf, type Location } from "@faultline/catalog/pure";
import {
  durationInWords,
  ENVELOPE_MEMBERS,
  FAMILY_MEMBERS,
  membersShown,
  OPERATION_MEMBERS,
  retryInWords,
} from "@faultline/catalog/words";
import { describeSource, labelled, remedyList } from "./describe-knowledge.ts";
import type { Group, PageStyle } from "./group.ts";
import { blocks, inlineCode, inline, link, markdownList, table } from "./markdown.ts";
import { errorTitle } from "./title.ts";

/** Describes the whole family and lists its errors in a table, as Markdown for the overview. */
export function describeFamily(
  family: Family,
  groups: readonly Group[],
  { addressOf }: Pick<PageStyle, "addressOf">,
): string {
  const { info } = family;
  return blocks(
    family.description.trim(),
    section(
      "All errors",
      table(
        ["Where", "Error", "Retry"],
        groups.flatMap((group) => rowsOf(group, addressOf)),
      ),
    ),
    section("What the statuses mean", statusClasses(info)),
    section("Good to know", remedyList(info.guidance)),
    section("Common causes", commonCauses(info)),
    section("Limits", markdownList((info.limits ?? []).map(describeLimit))),
    section("Credentials", markdownList((info.credentials ?? []).map(describeCredential))),
    section("Further facts", markdownList(membersShown(FAMILY_MEMBERS, info, "page", OWN).map(labelled))),
    section("Members of error bodies", markdownList([...family.envelopes, ...family.lists].flatMap(describeEnvelope))),
    section("Repeating calls", markdownList(family.operations.flatMap(describeOperation))),
    section("Support", support(info)),
    section("About these pages", about(family)),
  );
}

/** Members to which the overview gives a place of their own. */
const OWN = [
  "brands",
  "support",
  "limits",
  "credentials",
  "statusClasses",
  "commonCauses",
  "guidance",
  "source",
  "requestIdHeader",
] as const satisfies readonly (keyof XErrorFamily)[];

function describeEnvelope({
  name,
  x,
  codes = [],
}: Pick<Envelope, "name" | "x"> & Partial<Pick<Envelope, "codes">>): string[] {
  const said = {
    ...x,
    ...(codes.length > 0 && { code: codes.map(codeInWords).join(", else ") }),
    ...(x.list === "" && { list: "the body itself" }),
  };
  const members = membersShown(ENVELOPE_MEMBERS, said, "page").map(labelled);
  return members.length === 0 ? [] : [`${inlineCode(name)}: ${members.join("; ")}`];
}

/** The location of a code, with what chooses the element in which it stands. */
function codeInWords(location: Location): string {
  const { where = {} } = location.kind === "element" ? location : {};
  const constants = Object.entries(where).map(([name, value]) => `\`${name}\` is \`${value}\``);
  return `${locationInWords(location)}${constants.length > 0 ? ` where ${constants.join(" and ")}` : ""}`;
}

function describeOperation({ method, url, x = {} }: OperationEntry): string[] {
  const members = membersShown(OPERATION_MEMBERS, x, "page").map(labelled);
  return members.length === 0 ? [] : [`${inlineCode(`${method} ${url}`)}: ${members.join("; ")}`];
}

function section(title: string, content: string): string {
  return content === "" ? "" : `## ${title}\n\n${content}`;
}

function rowsOf(group: Group, addressOf: PageStyle["addressOf"]): string[][] {
  return group.errors.map((error) => [
    group.where,
    link(inline(errorTitle(error)), addressOf(group, error)),
    retryInAWord(error),
  ]);
}

function retryInAWord({ x }: ErrorEntry): string {
  const [word = ""] = /^(?:Not documented|\w+)/.exec(retryInWords(x)) ?? [];
  return word === "Only" ? "After a change" : word;
}

function statusClasses({ statusClasses = {} }: XErrorFamily): string {
  return markdownList(Object.entries(statusClasses).map(([status, text]) => `**${status}**: ${inline(text)}`));
}

function commonCauses({ commonCauses = [] }: XErrorFamily): string {
  return markdownList(commonCauses.map(({ title, remedies }) => `**${inline(title)}**\n${remedyList(remedies)}`));
}

function describeLimit({ name, max, perSeconds, scope, description }: Limit): string {
  const window = perSeconds === undefined ? "" : ` in ${durationInWords(perSeconds)}`;
  const each = scope === undefined ? "" : `, counted for each ${inline(scope)}`;
  return `${inlineCode(name)}: **${max}**${window}${each}.${description === undefined ? "" : ` ${inline(description)}`}`;
}

function describeCredential({
  name,
  lifetimeSeconds,
  renewal,
}: NonNullable<XErrorFamily["credentials"]>[number]): string {
  const life = lifetimeSeconds === undefined ? "" : `, valid for ${durationInWords(lifetimeSeconds)}`;
  return `**${inline(name)}**${life}.${renewal === undefined ? "" : ` ${inline(renewal)}`}`;
}

function support({ support = {}, brands = {}, requestIdHeader }: XErrorFamily): string {
  const channels = (support.channels ?? []).map(({ name, url }) => link(inline(name), url));
  return blocks(
    markdownList(channels),
    markdownList(Object.values(brands).map((brand) => `${inline(brand.title)}: ask ${inline(brand.support)}.`)),
    support.include && `What to send along:\n\n${markdownList(support.include.map(inline))}`,
    requestIdHeader && `The header ${inlineCode(requestIdHeader)} of a response identifies the request.`,
    support.statusPage && `Known outages: ${inline(support.statusPage)}.`,
  );
}

/** What the marks mean is told where there are marks. */
function about({ info, errors, responses }: Family): string {
  const { source } = info;
  const said = [info, ...[...errors, ...responses].map(({ x }) => x)];
  const bases = new Set([...objectsOf(said)].map(([{ basis }]) => basis));
  return blocks(
    source && `The facts come from ${describeSource(source)}, unless an error names another source.`,
    bases.has("observed") ? "*(observed)* marks what was seen on the wire or in published schemas." : "",
    bases.has("inferred") ? "*(inferred)* marks what was concluded and is not documented." : "",
  );
}
