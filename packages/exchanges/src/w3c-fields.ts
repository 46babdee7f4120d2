/** Reads the extended log format of the W3C, as IIS and CloudFront write it: a line names the fields of the lines behind it. */
import type { HeldMembers } from "./json.ts";

const FIELDS = /^#Fields:[ \t]*(\S.{0,4000})/;

/** True where the text begins with such a log. */
export function hasFields(text: string): boolean {
  return /^#Fields:/m.test(text.slice(0, 4000));
}

/** Gives the members of each line; undefined where no line has named fields, and for a line that has other ones. */
export function fieldsReader(): (line: string) => HeldMembers | undefined {
  let names: string[] | undefined;
  return (line) => {
    const named = line.startsWith("#") ? FIELDS.exec(line.trimEnd())?.[1] : undefined;
    if (named !== undefined) names = named.split(/[ \t]+/);
    if (names === undefined || line.startsWith("#")) return undefined;
    const text = line.trimEnd();
    const values = text.split(text.includes("\t") ? "\t" : " ");
    return values.length === names.length ? recordOf(names, values) : undefined;
  };
}

/** A dash is no value. The day and the time of it are one time, the path and the query one address. */
function recordOf(names: readonly string[], values: readonly string[]): HeldMembers {
  const members = Object.fromEntries(
    names.flatMap((name, at) => (values[at] === "-" || values[at] === "" ? [] : [[name, values[at]] as const])),
  );
  const { date, time, "cs-uri-stem": stem, "cs-uri-query": query } = members;
  return {
    ...members,
    ...(date !== undefined && time !== undefined && { time: `${date} ${time}` }),
    ...(stem !== undefined && query !== undefined && { "cs-uri-stem": `${stem}?${query}` }),
  };
}
