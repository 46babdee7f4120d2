/** Lists every kind of mutation by what goes wrong in it. */
import { CONTRADICTIONS } from "./contradictions.ts";
import type { Kind } from "./kind.ts";
import { LOST } from "./lost.ts";
import { MISPLACED } from "./misplaced.ts";
import { MISSPELT } from "./misspelt.ts";
import { REVIEWED } from "./reviewed.ts";
import { RETYPED } from "./retyped.ts";

export const GROUPS: Readonly<Record<string, readonly Kind[]>> = {
  lost: LOST,
  misplaced: MISPLACED,
  misspelt: MISSPELT,
  "of another type or value": RETYPED,
  contradictory: CONTRADICTIONS,
  "stopped by a reviewer": REVIEWED,
};

/** The least share of mutations of a group, in percent, that lint finds at the right place. */
export const ASKED = 97;
