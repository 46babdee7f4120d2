/** Takes lines of programs out of what uncaught errors print: an object in the code is no body. */

/** Where Node, Python and Ruby say a line of code stands, before they show it. */
const POSITION = /^(?:\s*(?:\|\s*)?File "[^"]{1,1000}", line \d{1,9}(?:, in .{1,300})?|\S{1,1000}:\d{1,9})\r?$/;
/** What they draw below the part of the line that failed. */
const MARK = /^\s+[~^]+\s*$/;

/** The text with empty lines in their place. */
export function withoutSource(text: string): string {
  if (!/^[ \t|]{0,99}File "|:\d{1,9}\r?$/m.test(text)) return text;
  const lines = text.split("\n");
  const isShown = (at: number): boolean => {
    const isPython = /^\s*(?:\|\s*)?File "/.test(lines[at - 1] ?? "");
    return (
      POSITION.test(lines[at - 1] ?? "") && (isPython ? /^\s{3}/.test(lines[at] ?? "") : MARK.test(lines[at + 1] ?? ""))
    );
  };
  return lines.map((line, at) => (isShown(at) || (MARK.test(line) && isShown(at - 1)) ? "" : line)).join("\n");
}
