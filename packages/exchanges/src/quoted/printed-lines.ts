/** Reads objects that programs print with one member a line, with those inside further to the right. */
import { parsed } from "../json.ts";
import { printedInline } from "./printed-inline.ts";
import { scalarOf } from "./printed-scalar.ts";

/** `name: value`, `"name" = value;`, `[name] => value`, `["name"]=> int(5)`, `| name | value |`, also in a list. */
const MEMBERS: readonly RegExp[] = [
  /^[\u2022\u25bf]?\s*"?([a-z_]\w{0,60})"?\s{0,40}:(?:\s{1,20}(.{1,4000}?))?,?$/,
  /^"?([a-z_]\w{0,60})"?\s{0,9}=(?!>)\s{0,9}(?:[{(]|(.{1,4000}?);?)$/,
  /^\[([a-z_]\w{0,60}|\d{1,4})(?::[\w\\:]{1,80})?\] =>(?: (.{1,4000}))?$/,
  /^\[(?:"([a-z_]\w{0,60})"[\w\\:"]{0,80}|\d{1,4})\]=>\s{1,60}(.{1,4000})$/,
  /^(?:["']([a-z_]\w{0,60})["']|\d{1,4}) =>(?: (.{1,4000}?))?,?$/,
  /^[|\u2502]\s{0,60}([a-z_]\w{0,60})\s{0,60}[|\u2502]\s{0,60}(.{1,4000}?)\s{0,99}[|\u2502]$/,
];
/** What stands around the members. */
const AROUND =
  /^(?:[{}()[\]]+[,;]?|[\w.\\ ]{1,100} ?[{(]|Array|[\w\\]{1,100} Object|array(?:\(\d+\) \{|:\d+ \[)|object\([\w\\]{1,100}\)#\d+ \(\d+\) \{|\u25bf [\w.<>]{1,100}|\{ \[-\]|[-+|=\u2500-\u257f]+|\(?\d+ rows?\)?|---)$/;
/** The beginning of an item of a list in YAML, which Swift puts before each member. */
const ITEM = /^[-*] +(?=\S)/;

interface PrintedMember {
  indent: number;
  name: string;
  value: unknown;
  inner: PrintedMember[];
}

/** The object; undefined where a line is neither a member nor what stands around them. */
export function printedLines(text: string): unknown {
  const isSwift = text.includes("\u25bf");
  const root: PrintedMember = { indent: -1, name: "", value: undefined, inner: [] };
  let open = [root];
  const add = (indent: number, name: string, value?: unknown): void => {
    open = open.filter((node) => node.indent < indent);
    const node = { indent, name, value, inner: [] };
    open.at(-1)?.inner.push(node);
    open.push(node);
  };
  for (const line of text.replaceAll(/\]=>\r?\n\s*/g, "]=> ").split("\n")) {
    const content = line.trim();
    const indent = line.search(/\S/);
    const item = ITEM.exec(content)?.[0] ?? "";
    const rest = content.slice(item.length);
    const member = MEMBERS.map((form) => form.exec(rest)).find(Boolean);
    if (member) {
      if (item !== "" && !isSwift) add(indent + 0.5, "0");
      add(indent + (isSwift ? 0 : item.length), member[1] ?? "0", valueOf(member[2]));
    } else if (content !== "" && !AROUND.test(content)) return undefined;
  }
  const isBullets = root.inner.length > 1 && root.inner.every(({ name, inner }) => name === "0" && inner.length === 1);
  return objectOf(isBullets ? root.inner.flatMap(({ inner }) => inner) : root.inner);
}

function objectOf(nodes: readonly PrintedMember[]): unknown {
  const values = nodes.map(({ name, value, inner }) => [name, inner.length > 0 ? objectOf(inner) : value] as const);
  const [[name, only] = []] = values;
  if (values.length === 1 && name === "some") return only; // an optional value of Swift
  const isList = values.length > 0 && values.every(([each]) => /^\d/.test(each));
  return isList ? values.map(([, value]) => value) : Object.fromEntries(values);
}

function valueOf(printed: string | undefined): unknown {
  if (printed === undefined) return null;
  const [, typed = printed] = /^(?:int|float|bool|string)(?:\(\d+\) (?=")|(?=\())\(?(.*?)\)?$/.exec(printed) ?? [];
  const whole = typed.trim();
  const text = /^(["'])(.*)\1$/.exec(whole)?.[2];
  if (text !== undefined) return text.replaceAll(/\\(["'\\])/g, "$1");
  const inner = /[\])}>]$/.test(whole) ? (parsed(whole) ?? printedInline(whole)) : undefined;
  return inner ?? scalarOf(whole);
}
