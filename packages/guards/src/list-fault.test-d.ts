/** How the type of a fault narrows where the failure is a list of errors. */
import { expectTypeOf } from "vitest";
import {
  advise,
  createBody,
  decode,
  FaultError,
  match,
  toProblemDetails,
  type Fault,
  type RootFault,
} from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import type { Family } from "@faultline/guards/runtime";

interface TitleTooShort {
  code: "TITLE_TOO_SHORT";
  letters: number;
}
interface AuthorUnknown {
  code: "AUTHOR_UNKNOWN";
}
type ListErrors = {
  "books/title_too_short": { name: "TitleTooShort"; code: "TITLE_TOO_SHORT"; body: TitleTooShort; root: "list" };
  "books/author_unknown": { name: "AuthorUnknown"; code: "AUTHOR_UNKNOWN"; body: AuthorUnknown; root: "list" };
};
declare const books: Family<ListErrors>;

const fault = decode(books, { status: 422, body: "" });

// The root has the code and the body of one item.
if (fault?.match === "declared" && fault.code === "TITLE_TOO_SHORT")
  expectTypeOf(fault.body).toEqualTypeOf<TitleTooShort>();

// The items narrow as well.
for (const item of fault?.faults ?? [])
  if (item.match === "declared" && item.code === "TITLE_TOO_SHORT")
    expectTypeOf(item.body.letters).toEqualTypeOf<number>();

// An item need not have a code, in a family with lists alone.
if (fault?.match === "undeclared") expectTypeOf(fault.code).toEqualTypeOf<string | number | undefined>();
const other = decode(deviceManagement, { status: 400, body: "" });
if (other?.match === "undeclared") expectTypeOf(other.code).toEqualTypeOf<string | number>();

// What takes a fault takes that of a list.
if (fault) {
  expectTypeOf(fault).toExtend<RootFault<ListErrors>>();
  expectTypeOf(fault).toExtend<Fault>();
  advise(fault, { attempt: 1 });
  toProblemDetails(fault);
  expectTypeOf(new FaultError(fault).fault.faults).toExtend<readonly Fault[]>();
  match(fault, { TITLE_TOO_SHORT: ({ body }) => body.letters, AUTHOR_UNKNOWN: () => 0, _: () => 1 });
}

// The body around the items is made by the name of its schema: constants may be left out, items are given whole.
interface Failure {
  version: "1";
  errors: (TitleTooShort | AuthorUnknown)[];
  about?: string;
}
declare const library: Family<ListErrors, { Failure: Failure }>;
const item = createBody(library, "TitleTooShort", { letters: 3 });
expectTypeOf(createBody(library, "Failure", { errors: [item] })).toEqualTypeOf<Failure>();
createBody(library, "Failure", { version: "1", errors: [], about: "books" });
// @ts-expect-error an item has its code
createBody(library, "Failure", { errors: [{ letters: 3 }] });
// @ts-expect-error the list is missing
createBody(library, "Failure", {});
// @ts-expect-error the family has no such body
createBody(library, "Fault", { errors: [item] });
// @ts-expect-error nor has one without lists
createBody(books, "Failure", { errors: [item] });
decode(library, { status: 422, body: "" });
