/** What the tables of members say of each member of an extension. */

/** Where people read a member: emitted help modules, pages made by Redoc, `faultline explain`. */
export type Reading = "help" | "page" | "explain";

/** A kind of change that a member has for itself. */
export interface MemberChange {
  readonly kind: string;
  readonly class: "breaking-readers" | "compatible";
  readonly impact: "major" | "minor";
  /** What happened, as the end of a sentence that starts with the error. */
  readonly says: string;
  /** What a difference does to others, and what to do about it. */
  readonly advice: string;
}

/** A member of an extension. */
export interface ExtensionMember {
  /** Stands before the value; at most eleven characters where `explain` shows it, the width of its labels. */
  readonly label: string;
  readonly shown: readonly Reading[];
  /** `wording` is a text that only people read; `parts` has a comparison of its own in `diff/`, which tells its parts apart. */
  readonly difference: MemberChange | "wording" | "parts";
}
