/** Neutralises everything that the command prints, so that foreign text cannot control a terminal or a workflow. */
import { styleText } from "node:util";
import type { Io, Output } from "../io.ts";
import { escaped, printableLines } from "./printable.ts";

/** Those that are used. Named here, so that whoever compiles against the package needs no types of Node. */
export type Style = "bold" | "cyan" | "dim" | "red" | "yellow";

/**
 * Stands for what is ours. It is new in each process, so that nobody can have written it into a spec, a file name or a body; it takes no
 * cryptography, whose module costs as much time as the rest of a short command.
 */
const OURS = `<${[1, 2, 3].map(() => Math.random().toString(36).slice(2)).join("")}>`;

/** Workflow commands of GitHub, whose runner overlooks white space before them. */
const COMMAND = /^([^\S\n]*):(?=:)/gm;
/** Commands of older runners, of Azure Pipelines and of TeamCity: `##[error]`, `##vso[…]`. They count anywhere in a line. */
const LOG_COMMAND = /#(?=#\w*\[)/g;

/** The text in a style; the door opens for it. */
export function styled(style: Style, text: string): string {
  const [before = "", after = ""] = styleText(style, "|", { validateStream: false }).split("|");
  return `${ours(before)}${text}${ours(after)}`;
}

/** A workflow command; the door opens for it. Its parts are escaped already. */
export function workflowCommand(name: "error" | "warning" | "notice", properties: string, data: string): string {
  return `${OURS}::${name}${properties && ` ${properties}`}::${data}\n`;
}

/** What comes out: no control but line ends, nothing that draws nothing, no command; save what is ours. Text that is JSON keeps its meaning. */
export function harmless(text: string): string {
  return printableLines(text)
    .replaceAll(COMMAND, (_, blank: string) => `${blank}${escaped(":")}`)
    .replaceAll(LOG_COMMAND, escaped)
    .replaceAll(`${OURS}[`, "\u001b[")
    .replaceAll(OURS, "");
}

/** The same surroundings with both outputs behind the door. */
export function behindDoor(io: Io): Io {
  return { ...io, stdout: guarded(io.stdout), stderr: guarded(io.stderr) };
}

function guarded(output: Output): Output {
  return {
    write: (text) => output.write(harmless(text)),
    get isTTY() {
      return output.isTTY === true;
    },
    get columns() {
      return output.columns ?? 0; // a terminal that does not know
    },
  };
}

interface Stream {
  write(chunk: string | Uint8Array, ...rest: never[]): boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The stream as it is, for `run`; what anybody else writes to it from now on, such as a library with a warning, is made harmless. */
export function withoutBackDoor(stream: Stream): Output {
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => write(typeof chunk === "string" ? harmless(chunk) : chunk, ...rest);
  return {
    write: (text) => write(text),
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 0;
    },
  };
}

function ours(escapes: string): string {
  return escapes.replaceAll("\u001b", OURS);
}
