/**
 * The doors through which text from a spec enters Markdown. Redoc reads it as CommonMark with Markdoc, so HTML and `{% … %}` count as
 * markup too. A code span keeps its text as it is; it ends within its line, so that no block of Markdown can begin inside it.
 */
const CODE_SPAN = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

/** Escapes a paragraph so that it is shown literally; only `code` in backticks is markup. */
export function inline(text: string): string {
  return atStart(outsideCode(oneLine(text), escape));
}

/** Escapes a text so that it is shown literally, including backticks. */
export function verbatim(text: string): string {
  return atStart(escape(oneLine(text)));
}

/**
 * A description of an OpenAPI document: CommonMark by the specification, so lists, links, emphasis and blocks of code stay.
 * HTML, Markdoc tags, images and headings do not: the page is ours to structure, and it loads nothing.
 */
export function prose(text: string): string {
  let result = "";
  let end = 0;
  for (const match of text.trim().matchAll(FENCE)) {
    if (MARKUP.test(match[0])) continue;
    result += paragraphs(text.trim().slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + paragraphs(text.trim().slice(end));
}

/** A block of code between fences; the number of lines is bounded, since each line may open one that nothing closes. */
const FENCE = /^ {0,3}(```+|~~~+)[ \t]*[\w+#.-]*[ \t]*\n(?:.*\n){0,300}? {0,3}\1[`~]*[ \t]*$/gm;
/** Redoc and Markdoc look for their tags in blocks of code too. */
const MARKUP = /<|\{[%$]/;

function paragraphs(text: string): string {
  return outsideCode(text, (plain) => plain.replaceAll(/[`<{]|!(?=\[)/g, "\\$&").replace(/\\+$/, "$&$&")).replaceAll(
    /^([ \t>*+-]*)(?=#)|^([ \t]*)(?=(?:=+|-+)[ \t]*$)/gm,
    "$&\\",
  );
}

/** Makes a code span of any text, with line breaks as spaces. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A block of JSON. Markdoc looks for its tags in there too, so the characters that begin one are written as JSON escapes. */
export function jsonBlock(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(/\{(?=[%$])/g, "\\u007b");
  return `\`\`\`json\n${text}\n\`\`\``;
}

/** Makes a link where the address is on the web or on this page, else returns the text. `text` is Markdown. */
export function link(text: string, address: string | undefined): string {
  return address !== undefined && /^(https?:\/\/|#)[^\s<>\\{}]*$/.test(address) ? `[${text}](<${address}>)` : text;
}

/** Makes a list; an item is one line of Markdown, or a line with a nested list. */
export function markdownList(items: readonly string[], { ordered = false } = {}): string {
  const marker = ordered ? "1. " : "- ";
  return items.map((item) => `${marker}${item.replaceAll("\n", `\n${" ".repeat(marker.length)}`)}`).join("\n");
}

/** Makes a table of cells that are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/\\?\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Joins the non-empty blocks with empty lines. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** Joins several lines of Markdown into one. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

function escape(plain: string): string {
  return plain.replaceAll(/[\\`*_[\]<&{~]/g, "\\$&");
}

/** What makes a heading, quotation or list only at the start of a line. */
function atStart(line: string): string {
  return line.replace(/^[-+=#>]/, "\\$&").replace(/^\d+(?=[.)])/, "$&\\");
}

function outsideCode(text: string, escape: (plain: string) => string): string {
  let result = "";
  let end = 0;
  for (const match of text.matchAll(CODE_SPAN)) {
    result += escape(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + escape(text.slice(end));
}
