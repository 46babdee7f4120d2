/** Reads an object that a program printed with one member a line, or as Java prints a map. It may be no body: read it last. */

/** `name: value`, `"name" = value;`, `[name] => value`, `["name"]=> int(5)`, `| name | value |`, also in a list. */
const MEMBERS: readonly RegExp[] = [
  /^[-*\u2022]?\s*"?([a-z_]\w{0,60})"?:\s{1,20}(.{1,4000}?),?$/,
  /^"?([a-z_]\w{0,60})"?\s{0,9}=\s{0,9}(.{1,4000}?);$/,
  /^\[([a-z_]\w{0,60})\] => (.{1,4000})$/,
  /^\["([a-z_]\w{0,60})"\]=>\s{1,60}(.{1,4000})$/,
  /^[|\u2502]\s{0,60}([a-z_]\w{0,60})\s{0,60}[|\u2502]\s{0,60}(.{1,4000}?)\s{0,99}[|\u2502]$/,
];
/** What stands around the members. */
const AROUND =
  /^(?:[{}()[\]]+[,;]?|[\w.\\ ]{1,100} ?[{(]|Array|array\(\d+\) \{|\{ \[-\]|[-+|=\u2500-\u257f]+|\(?\d+ rows?\)?)$/;
const MAP = /^(?:[\w.$]{0,100}(?:Error|Fault|Problem|Exception)\w{0,60})?[{(]((?=[a-z_]\w{0,60}=)[^{}()]{1,8000})[})]$/;
const LONGEST = 64 * 1024;

/** The object as JSON; undefined where the text is none. Values that hold others are left out. */
export function printedObject(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const map = MAP.exec(text.trim())?.[1];
  const members = map === undefined ? membersOfLines(text) : membersOfMap(map);
  const hasCode = members.some(([, value]) => !/\s/.test(String(value)));
  return members.length < 2 || !hasCode ? undefined : JSON.stringify(Object.fromEntries(members));
}

function membersOfMap(map: string): [string, unknown][] {
  return map.split(/,\s{0,3}(?=[a-z_]\w{0,60}=)/).map((member) => {
    const equals = member.indexOf("=");
    return [member.slice(0, equals), valueOf(member.slice(equals + 1))];
  });
}

function membersOfLines(text: string): [string, unknown][] {
  const members: [string, unknown][] = [];
  const lines = text.replaceAll(/\]=>\r?\n\s*/g, "]=> ").split("\n");
  for (const line of lines.map((each) => each.trim())) {
    const [, name, value = ""] = MEMBERS.map((form) => form.exec(line)).find(Boolean) ?? [];
    if (name !== undefined) members.push([name, valueOf(value)]);
    else if (line !== "" && !AROUND.test(line)) return [];
  }
  return members;
}

function valueOf(printed: string): unknown {
  const [, typed = printed] = /^(?:int|float|bool|string)(?:\(\d+\) (?=")|(?=\())\(?(.*?)\)?$/.exec(printed) ?? [];
  const text = typed.trim().replace(/^(["'])(.*)\1$/, "$2");
  if (text !== typed.trim()) return text;
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (/^(?:null|NULL|nil|None|~)$/.test(text)) return null;
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}
