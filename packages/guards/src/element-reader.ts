/** Splits the text of a sequence, which comes in pieces, into its elements. */
import { dataOf } from "./exchange.ts";
import type { SequenceFormat } from "./sequence-format.ts";

const RECORD_SEPARATOR = "\u001e";
const LINE_END = /\r\n?|\n/;
const RECORD_END = /* @__PURE__ */ new RegExp(`\r\n?|[\n${RECORD_SEPARATOR}]`);
/** The begin of a line of server-sent events; no value of JSON begins like this. */
const EVENT_FIELD = /^(?:data|event|id|retry)?:|^(?:data|event|id|retry)$/;

/** What was read of an element that has not ended. */
interface Open {
  text: string;
  /** True once it is longer than the bound: the rest is read over, and nothing is kept. */
  isTooLong: boolean;
  /** True where the text is there, even if it is empty. */
  isThere: boolean;
  /** True for a record of which the first line was a whole value. */
  isDone: boolean;
}

const nothing = (): Open => ({ text: "", isTooLong: false, isThere: false, isDone: false });

/**
 * Reads the elements of a sequence. Each is a value of JSON, or undefined where it is none: a broken or truncated element, or one that is longer
 * than the bound. Time is linear in the text, whatever pieces it comes in; memory is bounded by the longest element.
 */
export class ElementReader {
  /** The format; found by the first line where nobody knows it. */
  format: SequenceFormat | undefined;
  readonly #most: number;
  #line = nothing();
  /** The data of an event, or a record. */
  #open = nothing();
  #endsWithCr = false;
  /** True once there was more than white space. */
  #hasBegun = false;

  constructor(format: SequenceFormat | undefined, most = Infinity) {
    this.format = format;
    this.#most = most;
  }

  /** The elements that end in this piece of the text. */
  *read(text: string): Generator<unknown> {
    if (text === "") return;
    if (!this.#hasBegun) this.#begin(text.trimStart());
    let start = this.#endsWithCr && text.startsWith("\n") ? 1 : 0; // the second half of a line's end
    const ends = new RegExp(this.format === "records" ? RECORD_END : LINE_END, "g"); // of its own, since it remembers where it is
    ends.lastIndex = start;
    for (let end = ends.exec(text); end; end = ends.exec(text)) {
      add(this.#line, text.slice(start, end.index), this.#most);
      start = ends.lastIndex;
      yield* this.#endLine(end[0] === RECORD_SEPARATOR);
    }
    this.#endsWithCr = text.endsWith("\r");
    add(this.#line, text.slice(start), this.#most);
  }

  #begin(text: string): void {
    this.#hasBegun = text !== "";
    if (text.startsWith(RECORD_SEPARATOR)) this.format ??= "records";
  }

  /** The last element, which need not be whole: where its text is a value of JSON, it counts. */
  *end(): Generator<unknown> {
    yield* this.#endLine(true);
    if (this.format === "events") yield* this.#endEvent();
  }

  *#endLine(isRecordEnd: boolean): Generator<unknown> {
    const line = this.#line;
    this.#line = nothing();
    if (this.format === "records") return yield* this.#recordLine(line, isRecordEnd);
    const isBlank = !line.isTooLong && line.text.trim() === "";
    if (!isBlank) this.format ??= EVENT_FIELD.test(line.text) ? "events" : "lines";
    if (this.format === "events") yield* this.#eventLine(line);
    else if (!isBlank) yield valueOf(line);
  }

  /** A line of server-sent events (WHATWG HTML, section 9.2.6): data lines are joined, an empty line ends the event. */
  *#eventLine({ text, isTooLong }: Open): Generator<unknown> {
    if (text === "" && !isTooLong) return yield* this.#endEvent();
    const [, field = text, value = ""] = /^([^:]*):? ?([^]*)$/.exec(text) ?? [];
    const data = this.#open;
    if (isTooLong) data.isTooLong = data.isThere = true;
    if (field !== "data") return;
    add(data, data.isThere ? `\n${value}` : value, this.#most);
    data.isThere = true;
  }

  *#endEvent(): Generator<unknown> {
    const data = this.#open;
    this.#open = nothing();
    if (data.isThere) yield valueOf(data);
  }

  /** A line of a record: most records have one, so it is read as soon as it ends; of others, the separator says where they end. */
  *#recordLine(line: Open, isEnd: boolean): Generator<unknown> {
    const record = this.#open;
    const isFirst = record.text === "" && !record.isTooLong;
    if (line.isTooLong) record.isTooLong = true;
    if (!record.isDone) add(record, isFirst ? line.text : `\n${line.text}`, this.#most);
    if (isFirst && !record.isDone && line.text.trim() !== "") {
      const value = valueOf(line);
      if (value !== undefined) {
        record.isDone = true;
        record.text = "";
        yield value;
      }
    }
    if (!isEnd) return;
    this.#open = nothing();
    if (!record.isDone && (record.isTooLong || record.text.trim() !== "")) yield valueOf(record);
  }
}

/** Adds text without looking at what is there, so that many pieces cost no more than one. */
function add(open: Open, text: string, most: number): void {
  if (open.isTooLong || open.text.length + text.length > most) {
    open.isTooLong = true;
    open.text = "";
  } else open.text += text;
}

function valueOf({ text, isTooLong }: Open): unknown {
  const value = isTooLong ? undefined : dataOf(text);
  return typeof value === "string" ? undefined : value;
}
