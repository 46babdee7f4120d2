/** Removes what curl and wget draw while they wait: it stands between the lines of a capture and at the ends of them. */

const AMOUNT = "[\\d.]+[kMGTP]?";
const TIME = "(?:--:--:--|\\d+d \\d+h|[\\d:]+)";
/** One row of curl's table, which begins again at each carriage return. */
const ROW = new RegExp(
  `(?:\\r|^) {0,3}\\d{1,3} +${AMOUNT} +\\d{1,3} +${AMOUNT} +\\d{1,3} +${AMOUNT} +${AMOUNT} +${AMOUNT} +${TIME} +${TIME} +${TIME} +${AMOUNT}`,
  "g",
);
const TITLE = /^ {2}% Total {4}% Received|^ {33}Dload {2}Upload/;
/** The bar of `curl -#`: characters, and a percentage. */
const BAR = /(?:\r|^)[#=O -]*\d{1,3}\.\d%/g;

/** The lines without progress; undefined in place of a line that held nothing else. */
export function withoutProgress(lines: readonly string[]): (string | undefined)[] {
  const hasTable = lines.some((line) => TITLE.test(line));
  const hasBar = lines.some((line) => /\r#+ +\d{1,3}\.\d%/.test(line.slice(0, 2000)));
  if (!hasTable && !hasBar) return [...lines];
  return lines.map((line) => {
    if (hasTable && TITLE.test(line)) return undefined;
    const rest = (hasTable && line.includes(":") ? line.replaceAll(ROW, "") : line).replaceAll(hasBar ? BAR : "\0", "");
    return rest.trim() === "" && rest !== line && line.trim() !== "" ? undefined : rest;
  });
}
