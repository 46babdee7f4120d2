/** The types of a family's errors as one operation documents them. */
import type { OperationFacts } from "./family.ts";
import type { Elsewhere } from "./fault.ts";

/**
 * The types of the errors that an operation documents at the root of its responses, whatever the status. Where they take the place of the
 * types of all errors, `match` requires handlers for them alone. The other errors of the family are one type, {@link DeclaredElsewhere}, which `_`
 * gets: a service can send more than it documents.
 *
 * @example
 * type TransferErrors = OperationErrors<DisruptiveTechnologiesErrors, typeof operations.transferDevices>;
 * const fault = decode<TransferErrors>(disruptiveTechnologies, { status, headers, body });
 */
export type OperationErrors<Errors, Operation extends OperationFacts> = Pick<
  Errors,
  IdsOf<IdsByName<Errors>, Operation["errors"]> & keyof Errors
> &
  Elsewhere<Errors>;

type IdsOf<Ids, Statuses extends OperationFacts["errors"]> = Ids[Statuses[keyof Statuses][number] & keyof Ids];

/** Made once for a family, so that the errors of an operation are looked up and not searched. */
type IdsByName<Errors> = {
  [Id in keyof Errors as Errors[Id] extends { name: infer Name extends string } ? Name : never]: Id;
};
