/** Thrown where a command is used wrongly. The message says where, what was found, what was wanted and what to do. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
  /** Lines below the message, such as the existing names. */
  readonly details: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}
