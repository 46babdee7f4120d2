/** Values of the extensions. @generated from specs/x-error.schema.json. Edit the schema, then run `npm run generate`. */

/**
 * What has to happen before the request can succeed: the caller fixes the request, presents new credentials, is granted access, waits, reads again what changed, asks support, or nothing helps.
 */
export type Recovery =
  "fix_request" | "authenticate" | "request_access" | "wait" | "reread" | "contact_support" | "none";
export type Cause = string | CauseCase;
export type Remedy =
  | string
  | {
      text: string;
      basis: Basis;
    };
/**
 * documented: the service says so. observed: seen on the wire or in published schemas. inferred: our own conclusion.
 */
export type Basis = "documented" | "observed" | "inferred";
/**
 * What to do, most likely first.
 */
export type Remedies = Remedy[];
/**
 * An address that begins with https:// or http://.
 */
export type WebAddress = string;
/**
 * The google.rpc.Code that comes closest.
 */
export type CanonicalCode =
  | "CANCELLED"
  | "UNKNOWN"
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "UNAUTHENTICATED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "OUT_OF_RANGE"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE"
  | "DATA_LOSS";
/**
 * Who may read about the error: internal: the service's own people. partner: they and its partners. public, as without this member: everybody.
 */
export type Audience = "internal" | "partner" | "public";
/**
 * Where in an exchange a value stands.
 */
export type Location = BodyPath | BodyLocation | HeaderLocation;
/**
 * The path of a member, as `status/code`; empty where the body itself is meant.
 */
export type BodyPath = string;
/**
 * The name of a member, or names joined by slashes: status/code.
 */
export type MemberPath = string;
/**
 * A name as RFC 9110 allows it for a header: letters, digits and hyphens.
 */
export type HeaderName = string;
/**
 * Lower-case words joined by hyphens.
 */
export type Kebab = string;
/**
 * On any object of the spec: rules of lint that it and what is below it may break; on `info`, the whole document.
 */
export type XErrorIgnore = Exception[];
/**
 * never: it cannot succeed. after_change: only once something was changed. retry_after: when the response says, in Retry-After or as `delay` names it. backoff: after growing delays. delay: after minDelaySeconds.
 */
export type Strategy = "never" | "retry_after" | "backoff" | "delay" | "after_change";
/**
 * The path of a member, or several, of which the first that is there counts.
 */
export type MemberPaths = MemberPath | MemberPath[];

/**
 * What an error family says beyond OpenAPI 3.1. Each definition describes the value of the extension of the same name.
 */
export interface Extensions {
  "x-error": XError;
  "x-error-response": XErrorResponse;
  "x-error-envelope": XErrorEnvelope;
  "x-error-carrier": XErrorCarrier;
  "x-error-operation": XErrorOperation;
  "x-error-family": XErrorFamily;
  "x-error-ignore": XErrorIgnore;
}
/**
 * On a component schema: makes it an error of the family. All that is known of the failure, whatever body it arrives in; what the service does not say is left out, and an empty object says that it is an error.
 */
export interface XError {
  recovery?: Recovery;
  retry?: Retry;
  /**
   * Why it happens: a text, or a case of its own with what to do about it.
   */
  causes?: Cause[];
  remedies?: Remedies;
  source?: Source;
  canonicalCode?: CanonicalCode;
  /**
   * Texts that the service was seen to send with this code, exactly as on the wire. Never match on them.
   */
  messages?: string[];
  /**
   * The short name of the error in ids, addresses and file names. Without it, the last segment of a code that is a URI, else the code.
   */
  slug?: string;
  /**
   * Short names that the error had before, the ends of its former ids. Their addresses lead to it.
   */
  formerSlugs?: string[];
  /**
   * The version of the family (info.version) that first had this error.
   */
  since?: string;
  /**
   * True, or the reason why this error is on its way out.
   */
  deprecated?: true | string;
  /**
   * The code of the error that took its place.
   */
  replacedBy?: string | number;
  /**
   * An address that begins with https:// or http://.
   */
  docs?: string;
  audience?: Audience;
  /**
   * The code, where a header has it: no schema of a body can say it then.
   */
  code?: string | number;
  /**
   * Other codes that mean this error, such as older spellings of its own. Of an error that its status tells: what may stand in the place of a code and says no more than the status.
   */
  aliases?: (string | number)[];
}
/**
 * Whether and when the same request may be sent again.
 */
export interface Retry {
  /**
   * When, if at all: never, after_change, retry_after, backoff or delay.
   */
  strategy: "never" | "retry_after" | "backoff" | "delay" | "after_change";
  /**
   * No retry before this many seconds.
   */
  minDelaySeconds?: number;
  /**
   * No single delay of a backoff grows above this.
   */
  maxDelaySeconds?: number;
  /**
   * Tries in all, the first one included.
   */
  maxAttempts?: number;
  /**
   * The service promises that nothing of the request was carried out.
   */
  unprocessed?: true;
  /**
   * Where the response says how long to wait. Of several values the longest counts; a valid Retry-After counts before them.
   */
  delay?: Delay[];
  /**
   * Where minDelaySeconds comes from; documented, where this is missing. An inferred one is ours: it gives way to a shorter wait for which the response asks.
   */
  basis?: "documented" | "observed" | "inferred";
}
/**
 * A place that says how long to wait: a member, a member of the first element of a list whose members have the constants in `where`, or a header.
 */
export interface Delay {
  /**
   * The member of the body, or of the element of the list.
   */
  member?: string;
  /**
   * The list of the body that has the element.
   */
  list?: string;
  /**
   * Constants of members that choose the element of the list.
   */
  where?: {
    [k: string]: string | number | boolean;
  };
  /**
   * The response header.
   */
  header?: string;
  /**
   * The scheme of the challenge whose parameter is meant, such as Bearer.
   */
  scheme?: string;
  /**
   * The parameter of the challenge, or of the header's value.
   */
  parameter?: string;
  /**
   * Only what stands before the first of this text counts.
   */
  before?: string;
  /**
   * Only what stands after the last of this text counts.
   */
  after?: string;
  /**
   * duration: a text such as 30s, 1.5s or PT30S. epochSeconds: the moment, in seconds since 1970. httpDate: the moment, as in Retry-After.
   */
  unit: "seconds" | "milliseconds" | "duration" | "epochSeconds" | "httpDate";
}
/**
 * A cause with what to do in this case. Advice follows the one whose `where` holds, or which the caller names by its `id`; while several are possible, it is no bolder than the most cautious of them. Without `where` and `id`, people alone read it.
 */
export interface CauseCase {
  /**
   * The name of the cause for programs, unique in its error.
   */
  id?: string;
  /**
   * How to tell that it is this cause.
   */
  when: string;
  /**
   * How a program can tell it: conditions that all hold.
   */
  where?: Condition[];
  recovery?: Recovery;
  retry?: Retry;
  remedies?: Remedies;
  basis?: Basis;
}
/**
 * What has to be true of a response: of a value in its body, of a header, or of a body that is text.
 */
export interface Condition {
  /**
   * JSON Pointer (RFC 6901) of a value, from the error object.
   */
  pointer?: string;
  /**
   * The response header.
   */
  header?: string;
  /**
   * A pattern that the text of the body matches.
   */
  text?: string;
  /**
   * The value, exactly.
   */
  const?: string | number | boolean | null;
  /**
   * A pattern that the text matches.
   */
  pattern?: string;
  /**
   * Whether the header, or the value, is there. Of a Retry-After that cannot be read, nobody knows.
   */
  present?: boolean;
}
/**
 * Where the facts come from.
 */
export interface Source {
  /**
   * The document by its title.
   */
  document: string;
  section?: string;
  url?: WebAddress;
  basis: Basis;
}
/**
 * The value of x-error on a response component: what is known of the status where no error tells more.
 */
export interface XErrorResponse {
  recovery?: Recovery;
  retry?: Retry;
  /**
   * Why it happens: a text, or a case of its own with what to do about it.
   */
  causes?: Cause[];
  remedies?: Remedies;
  source?: Source;
}
/**
 * On a schema that error bodies share: where its members stand. A path names nested members: `status/code`.
 */
export interface XErrorEnvelope {
  /**
   * Tells the errors of this envelope apart: where it stands, or several such locations, the finest first. Without it, the status alone tells them.
   */
  code?: Location | Location[];
  /**
   * The text for people; of a list of texts, all of them.
   */
  message?: MemberPath | MemberPath[];
  /**
   * What support asks for.
   */
  requestId?: MemberPath | MemberPath[];
  /**
   * The HTTP status, repeated in the body.
   */
  status?: MemberPath | MemberPath[];
  /**
   * The address against which relative codes are resolved, where codes are URIs.
   */
  base?: string;
  /**
   * The path of a member, as `status/code`; empty where the body itself is meant.
   */
  list?: string;
}
/**
 * In the body: a member, or a member of the first element of a list whose members have these constants; all of its text, or a part of it.
 */
export interface BodyLocation {
  /**
   * The path of the list.
   */
  list?: string;
  /**
   * The constants of the element's members.
   */
  where?: {
    [k: string]: string | number | boolean;
  };
  /**
   * The member of the body, or of the element.
   */
  member: string;
  /**
   * What follows this text is no part of the value.
   */
  before?: string;
  /**
   * The value begins behind the last of these.
   */
  after?: string;
}
/**
 * In a header: its value, or a parameter of a challenge (RFC 9110, section 11.6.1).
 */
export interface HeaderLocation {
  /**
   * The name of the header.
   */
  header: string;
  /**
   * The scheme of the challenge, such as Bearer.
   */
  scheme?: string;
  /**
   * The parameter of the challenge, such as error.
   */
  parameter?: string;
  /**
   * What follows this text is no part of the value.
   */
  before?: string;
  /**
   * The value begins behind the last of these.
   */
  after?: string;
}
/**
 * On the schema of a body that holds items or events.
 */
export interface XErrorCarrier {
  /**
   * The state in which the answer is neither a success nor a failure yet.
   */
  pending?: {
    member: MemberPath;
    value: string | number | boolean;
  };
  /**
   * Least seconds between two questions for this answer.
   */
  minPollSeconds?: number;
  /**
   * The name of a member, or names joined by slashes: status/code.
   */
  deliveryId?: string;
}
/**
 * On an operation: whether sending it twice does harm. `idempotencyKey` is the request header by which the service recognises a request that was sent again.
 */
export interface XErrorOperation {
  /**
   * True where sending the same request again does no harm, whatever its method; false where it does.
   */
  repeat?: boolean;
  idempotencyKey?: HeaderName;
}
/**
 * On `info`: what holds for the whole family.
 */
export interface XErrorFamily {
  /**
   * The id of the family, which begins the ids of its errors and names its modules. Without it, a slug of the folder's name.
   */
  id?: string;
  /**
   * The hosts that answer with these errors; `*.` in front stands for every host below.
   *
   * Items: The name of a host, such as api.example.com or *.example.com, without https:// and without a path.
   */
  hosts?: string[];
  /**
   * Who answers for these errors, such as a team.
   */
  owner?: string;
  /**
   * Other names by which people ask for this family.
   */
  aliases?: Kebab[];
  /**
   * Names under which the same API is sold, each with its own support.
   */
  brands?: {
    [k: string]: Brand;
  };
  /**
   * Statuses below 400 under which an error may also arrive at the root of the body.
   */
  withinSuccess?: number[];
  /**
   * Limits that the service documents.
   */
  limits?: Limit[];
  /**
   * How callers prove who they are, and for how long.
   */
  credentials?: {
    name: string;
    lifetimeSeconds?: number;
    /**
     * How to get a new one.
     */
    renewal?: string;
  }[];
  /**
   * What the family means by each class of HTTP statuses.
   */
  statusClasses?: {
    "2XX"?: string;
    "3XX"?: string;
    "4XX"?: string;
    "5XX"?: string;
  };
  /**
   * Kinds of failure that callers meet most, across statuses.
   */
  commonCauses?: {
    title: string;
    remedies: Remedies;
  }[];
  /**
   * Whom to ask, and with what in hand.
   */
  support?: {
    channels?: {
      name: string;
      /**
       * An address that begins with https://, http://, mailto: or tel:.
       */
      url?: string;
    }[];
    /**
     * What to send along.
     */
    include?: string[];
    /**
     * What the service calls the page of its known outages.
     */
    statusPage?: string;
  };
  /**
   * Advice that belongs to no single error.
   */
  guidance?: Remedy[];
  /**
   * True where the service states that a message text belongs to one code.
   */
  uniqueMessages?: boolean;
  /**
   * Codes that the family once had. A code is never used again for something else.
   */
  removed?: {
    code: string | number;
    /**
     * The version of the family (info.version) that first lacked it.
     */
    version?: string;
  }[];
  /**
   * The response header that repeats the request's id.
   */
  requestIdHeader?: string;
  source?: Source;
}
/**
 * A name under which the API is sold.
 */
export interface Brand {
  title: string;
  support: string;
}
/**
 * A limit that the service documents.
 */
export interface Limit {
  /**
   * The service's own name of the limit, or `requests` for a rate.
   */
  name: string;
  max: number;
  /**
   * The window of a rate; absent for a size.
   */
  perSeconds?: number;
  /**
   * What the limit is counted for, such as a token.
   */
  scope?: string;
  description?: string;
}
/**
 * A rule that may be broken here, and why.
 */
export interface Exception {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * Why the rule is wrong here; for the next reader.
   */
  reason: string;
}
