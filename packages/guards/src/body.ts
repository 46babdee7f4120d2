/** Types of the bodies of a family, found by name, id or code. */
import type { Code } from "./family.ts";

interface HasName {
  readonly name: string;
}

interface HasCode {
  readonly code: Code;
}

/** The body of the error with this id. */
export type BodyOf<Errors, Id> = Id extends keyof Errors
  ? Errors[Id] extends { body: infer Body }
    ? Body
    : never
  : never;

/** The body of any error of the family. */
export type AnyBody<Errors> = BodyOf<Errors, keyof Errors>;

/** For each code its id, or the union of its ids. */
type IdsByCode<Errors> = {
  [Id in keyof Errors & string as Errors[Id] extends HasCode ? Errors[Id]["code"] : never]: Id;
};

type UniqueCode<Ids> = {
  [ErrorCode in keyof Ids]: IsUnion<Ids[ErrorCode]> extends true ? never : ErrorCode;
}[keyof Ids] &
  Code;

/** For each name its id. */
type IdByName<Errors> = {
  [Id in keyof Errors & string as Errors[Id] extends HasName ? Errors[Id]["name"] : never]: Id;
};

/** A key that identifies one error of a family: its name, its id, or its code where the code is unique. */
export type ErrorKey<Errors> = keyof IdByName<Errors> | (keyof Errors & string) | UniqueCode<IdsByCode<Errors>>;

/** The id of the error that a key identifies. */
type IdByKey<Errors, Key> = Key extends keyof Errors
  ? Key
  : Key extends keyof IdByName<Errors>
    ? IdByName<Errors>[Key]
    : Key extends keyof IdsByCode<Errors>
      ? IdsByCode<Errors>[Key]
      : never;

/** The body of the error that a key identifies. */
export type BodyByKey<Errors, Key> = BodyOf<Errors, IdByKey<Errors, Key>>;

/**
 * The statuses of a response whose root the error or the list of errors is; any number where they are not documented one by one,
 * and never where the error stands below the root only.
 */
export type StatusByKey<Errors, Lists, Key> = Key extends keyof Lists
  ? number
  : StatusById<Errors, IdByKey<Errors, Key>>;

type StatusById<Errors, Id> = Id extends keyof Errors
  ? Errors[Id] extends { root: true }
    ? Errors[Id] extends { status: infer Status extends number }
      ? Status
      : number
    : never
  : never;

/** A name of the body of a family that is a list of errors. */
export type ListName<Lists> = keyof Lists & string;

/** The body that a key identifies: of an error, or with a list of errors. */
export type BodyToMake<Errors, Lists, Key> = Key extends keyof Lists ? Lists[Key] : BodyByKey<Errors, Key>;

/**
 * The members that a caller supplies for a body. A member that has only one possible value may be left out, in nested
 * objects as well.
 */
export type Rest<Body> =
  IsUnion<Body> extends true
    ? Body
    : Body extends readonly unknown[]
      ? Body
      : Body extends object
        ? { [Name in keyof Body as IsConstant<Body[Name]> extends true ? never : Name]: Rest<Body[Name]> } & {
            [Name in keyof Body as IsConstant<Body[Name]> extends true ? Name : never]?: Body[Name];
          }
        : Body;

/** True for a type with a single value. An optional member has two, since it may be missing. */
type IsConstant<Type> = [Type] extends [never]
  ? false
  : IsUnion<Type> extends true
    ? false
    : Type extends string | number | boolean | null
      ? IsLiteral<Type>
      : false;

type IsLiteral<Type> = string extends Type ? false : number extends Type ? false : true;

export type IsUnion<Type> = [Type] extends [UnionToIntersection<Type>] ? false : true;

type UnionToIntersection<Type> = (Type extends unknown ? (member: Type) => void : never) extends (
  member: infer All,
) => void
  ? All
  : never;
