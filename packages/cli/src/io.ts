/** What the command line touches outside itself; `process` has all of it, and a test brings its own. */

export interface Output {
  write(text: string): unknown;
  /** True where a person looks at it. */
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

export interface Input extends AsyncIterable<Uint8Array | string> {
  /** True where a person would have to type. */
  readonly isTTY?: boolean;
  /** True where nothing can come, as from `/dev/null`, which jobs without input have. */
  readonly isNull?: boolean;
}

/** True where nobody sent anything: a terminal waits for a person, and a job may have no input. */
export function isUnused({ isTTY, isNull }: Input): boolean {
  return isTTY === true || isNull === true;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
