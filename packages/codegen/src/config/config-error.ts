/** Defines the error that says why a config cannot be followed. */

/** Thrown where a config cannot be read or followed. Each line of the message begins with its place. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(problems: readonly string[]) {
    super(problems.map((problem) => problem.replaceAll(/[\r\n]+/g, " ")).join("\n"));
  }
}
