/** Writes what stands below the options in the help of a command. */

/** What a person types, each with what it is for. */
export type Examples = readonly (readonly [command: string, what: string])[];

/** The examples in two columns, then what the exit codes mean, such as `0 written, 2 wrong use`. */
export function afterOptions(examples: Examples, exitCodes?: string): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
  return `\nExamples:\n${lines.join("\n")}\n${exitCodes === undefined ? "" : `\nExit codes: ${exitCodes}.\n`}`.replace(
    /\n$/,
    "",
  );
}
