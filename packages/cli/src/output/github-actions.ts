/** Prints workflow commands, which GitHub shows at the lines of a pull request. */
import { workflowCommand } from "./door.ts";
import { printable } from "./printable.ts";
import { alike, errorsFirst, pathInCheckout, type Annotated, type Where } from "./annotated.ts";

const COMMANDS = { error: "error", warn: "warning", info: "notice" } as const;
const MOST_LINES = 10;

/** One command for all that have one cause, errors first. */
export function githubActions(all: readonly Annotated[], where: Where): string {
  return alike(errorsFirst(all))
    .map((group) => annotation(group, where))
    .join("");
}

function annotation(group: readonly Annotated[], where: Where): string {
  const [first, ...rest] = group;
  if (first === undefined) return "";
  const { severity, rule, message, help } = first;
  const properties = Object.entries({ ...positionOf(first, where), title: rule }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return workflowCommand(COMMANDS[severity], properties.join(","), data(`${message}${more(rest)} (${help})`));
}

function positionOf({ file, line, column, end }: Annotated, where: Where): Record<string, string | number> {
  if (file === "") return {};
  return {
    file: pathInCheckout(file, where) ?? file,
    line,
    col: column,
    ...(end && { endLine: end.line, ...(end.line === line && { endColumn: end.column }) }),
  };
}

function more(rest: readonly Annotated[]): string {
  if (rest.length === 0) return "";
  const lines = rest.slice(0, MOST_LINES).map(({ line }) => line);
  return `; and ${rest.length} more like it: line ${lines.join(", ")}${rest.length > MOST_LINES ? ", …" : ""}`;
}

function data(text: string): string {
  return printable(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
