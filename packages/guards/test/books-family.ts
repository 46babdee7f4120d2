/** A small family whose failure is a list of errors. */
import { defineFamily, listFault, type ErrorRow, type Family } from "@faultline/guards/runtime";

const ROW = ["SHORT", { recovery: "fix_request", strategy: "never" }, [422], { places: ["/errors/*"], isListed: true }];
const LIMIT = ["LIMIT", { recovery: "wait", strategy: "backoff" }, [422], { places: ["/errors/*"], isListed: true }];
const codeOf = (value: unknown): unknown => (value as { code?: unknown }).code;
export const books: Family = defineFamily({
  form: 6,
  id: "books",
  envelopes: {
    Item: {
      code: ["code"],
      message: (body) => body["detail"],
      is: (value) => typeof codeOf(value) === "string",
      issues: () => undefined,
      find: (value) => ({ SHORT: "Short", LIMIT: "Limit" })[String(codeOf(value))],
      errors: { Short: ROW as unknown as ErrorRow, Limit: LIMIT as unknown as ErrorRow },
    },
  },
  lists: { judge: listFault, envelopes: { Failure: { path: ["errors"] } } },
  places: { "/errors/*": { kind: "item", path: ["errors", "*"] } },
  responses: { 422: null },
});
