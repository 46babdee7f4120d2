/** Stands for a family where none is known: a failure is then judged by its status alone. */
import type { FamilyHelp } from "@faultline/guards";
import type { Family } from "@faultline/guards/runtime";

export const NO_FAMILY: Family = {
  id: "",
  facts: { envelopes: {}, responses: {} },
  memo: { statuses: {} },
} as unknown as Family; // nothing of it is read but these

export const NO_HELP: FamilyHelp = { id: "", title: "", description: "", errors: {}, responses: {} };
