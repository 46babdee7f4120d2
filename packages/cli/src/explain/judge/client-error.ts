/** Explains what a client library says of a failure, where no family knows it: by the kind of its code. */
import { withNamedHeaders, type CapturedExchange, type ClientError, type ClientName } from "@faultline/exchanges";
import { decode } from "@faultline/guards";
import { NO_FAMILY } from "../../families/family-view.ts";
import { headerValue, parsedBody } from "../../response.ts";
import { faultOfError } from "./fault-of-error.ts";
import { explained, type Explained } from "../know/explained.ts";
import type { DataOut } from "../know/body-data.ts";
import type { Circumstances, FaultOut } from "../know/explanation.ts";
import { hiddenSecrets } from "../know/secrets.ts";

interface CodeKind {
  title: string;
  /** The status that means the same, whose advice holds: a service may send the code under another one. */
  as: number;
  meaning: string;
  codes: RegExp;
}

/**
 * Codes that mean the same in each service of these libraries. Throttling and passing failures: AWS SDKs and Tools Reference Guide, Retry
 * behavior. The others: Common Errors of the AWS APIs; Common error codes of Azure; Standard errors of the Google APIs; SOAP 1.1, section
 * 4.4.1; SOAP 1.2, section 5.4.6.
 */
const KINDS: readonly CodeKind[] = [
  {
    title: "Too many requests",
    as: 429,
    meaning: "The caller sends more than it may.",
    codes:
      /^(?:\w*Throttl\w*|TooManyRequests\w*|Request(?:Limit|Rate)Exceeded\w*|ProvisionedThroughputExceeded\w*|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete|TransactionInProgressException|(?:user)?Rate_?Limit(?:Exceeded|ed)|Too_?Many(?:_?Requests)?|Slow_?Down|RESOURCE_EXHAUSTED)$/i,
  },
  {
    title: "A limit or quota is reached",
    as: 403,
    meaning:
      "The account has used up what it may use. Some quotas come back with the next minute or day; others have to be raised.",
    codes: /^(?:\w*QuotaExceeded\w*|dailyLimitExceeded\w*|LimitExceeded\w*|\w*LimitExceeded(?:Exception|Fault)?)$/i,
  },
  {
    title: "The credentials are not accepted",
    as: 401,
    meaning: "The credentials are missing, wrong or expired.",
    codes:
      /^(?:Expired(?:Authentication)?Token\w*|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignature\w*|AuthFailure|IncompleteSignature\w*|MissingAuthenticationToken\w*|InvalidAccessKeyId|InvalidToken|RequestExpired|RequestTimeTooSkewed|authError|InvalidAuthenticationToken\w*|AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation|Unauthorized|UNAUTHENTICATED|(?:Client|Sender)\.Authentication|FailedAuthentication|(?:Invalid)?SecurityToken\w*|FailedCheck|AADSTS\d+)$/i,
  },
  {
    title: "The caller may not do this",
    as: 403,
    meaning: "The caller is known and may not do this.",
    codes:
      /^(?:\w*AccessDenied\w*|Unauthorized(?:Operation|Access)\w*|NotAuthorized\w*|Authorization(?:Failed|Failure|PermissionMismatch|Error\w*)|LinkedAuthorizationFailed|Forbidden\w*|insufficient(?:File)?Permissions|accessNotConfigured|SERVICE_DISABLED|OptInRequired|AllAccessDisabled|PERMISSION_DENIED|InsufficientAccountPermissions|denied|pull_access_denied)$/i,
  },
  {
    title: "It does not exist",
    as: 404,
    meaning: "What the request names does not exist, or the caller may not know of it.",
    codes: /^(?:NoSuch\w+|(?:manifest|name)_unknown|\w*Not_?Found(?:Exception|Error|Fault)?|\w*DoesNotExist\w*)$/i,
  },
  {
    title: "It exists already, or it changed meanwhile",
    as: 409,
    meaning: "The request contradicts the present state.",
    codes:
      /^(?:\w*Already_?(?:Exists|Owned)\w*|\w*Conflict(?:Exception|Error)?|ResourceInUse\w*|ConditionalCheckFailed\w*|ConditionalRequestConflict|OperationAborted|ConcurrentModification\w*|OptimisticLock\w*|PreconditionFailed|ConditionNotMet|duplicate|ABORTED|LeaseIdMissing|TransactionConflict\w*)$/i,
  },
  {
    title: "The service failed, and it may pass",
    as: 503,
    meaning: "The service, or one behind it, could not answer at present.",
    codes:
      /^(?:Internal(?:Error|Failure|Server(?:Error|Exception)?|ServiceError|ServiceException|FailureException)\w*|Service(?:Unavailable|TemporarilyUnavailable)\w*|ServerBusy|ServerTimeout|OperationTimedOut|RequestTimeout\w*|backendError|UNAVAILABLE|(?:soap(?:env)?:)?(?:Server|Receiver)(?:\.\w+)*)$/i,
  },
  {
    title: "The request itself is at fault",
    as: 400,
    meaning: "The service does not accept the request as it is.",
    codes:
      /^(?:Validation\w*|Invalid\w*|Malformed\w*|Missing\w*|Serialization\w*|BadRequest\w*|OutOfRange\w*|required|parseError|UnsupportedOperation\w*|(?:Client|Sender)(?:\.\w+)*|MustUnderstand|VersionMismatch|DataEncodingUnknown)$/i,
  },
];

/** Of a body that says nothing of its kind but how long to wait. */
const WAITING: CodeKind = {
  title: "The service asks to wait",
  as: 429,
  meaning: "The body speaks of a failure, and says how long to wait before the next try. Its status is not known.",
  codes: /(?:)/,
};

/** What a body without a status says that asks for a wait: with a code or words, it is no success. */
export function waitAskedFor({ status, headers, body }: CapturedExchange["response"]): ClientError | undefined {
  const value = parsedBody(body);
  const isAsking = status === undefined && withNamedHeaders({ headers: [] }, value).headers.length > 0;
  if (!isAsking || headerValue(headers, "retry-after") !== undefined) return undefined;
  const code = textIn(value, ["code", "error", "type"]);
  const message = textIn(value, ["message", "msg", "detail", "error_description"]);
  if (code === undefined && message === undefined) return undefined;
  return { client: "body", code: code ?? "", ...(message !== undefined && { message }) };
}

/** The first member with a text, of the object or of its `error`. */
function textIn(value: unknown, names: readonly string[]): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members = names.map((name): unknown => Reflect.get(value, name));
  const text = members.find((member): member is string => typeof member === "string" && member !== "");
  return text ?? textIn(Reflect.get(value, "error"), names);
}

/** The failure that a client reports, with the advice for its kind; for a code of no kind, that of its status. */
export function explainedByClient(
  said: ClientError,
  { headers, status }: CapturedExchange["response"],
  circumstances: Circumstances,
): Explained[] {
  const { client, code, operation } = said;
  const kind = KINDS.find(({ codes }) => codes.test(code)) ?? (client === "body" ? WAITING : undefined);
  const failing = status !== undefined && status >= 400 ? status : undefined; // it failed under any other as well
  const isUnknown = kind === undefined && failing === undefined;
  const fault = decode(NO_FAMILY.family, { headers, status: kind?.as ?? failing ?? UNKNOWN });
  if (!fault) return [];
  const { out: ofStatus, retry } = explained(fault, { ...circumstances, view: NO_FAMILY, brand: undefined });
  const { status: _, ...problem } = ofStatus.problem;
  const out: FaultOut = {
    ...asSaid(said, ofStatus),
    code: code === "" || (/^\d{3}$/.test(code) && Number(code) === status) ? null : code,
    status: status ?? null,
    title: kind?.title ?? (failing === undefined ? "A failure" : ofStatus.title),
    description: kind?.meaning ?? (isUnknown ? UNKNOWN_CODE : ofStatus.description),
    problem: { ...problem, ...(status !== undefined && { status }) },
    advice: isUnknown ? { ...ofStatus.advice, recovery: "contact_support" } : ofStatus.advice,
    remedies: isUnknown ? [{ text: LOOK_UP, basis: "inferred" }] : [],
    data: [...dataOf("Said by", IN_BODY.has(client) ? undefined : `the ${client}`), ...dataOf("Operation", operation)],
  };
  return [{ fault, out, retry: isUnknown ? ONLY_IF_HARMLESS : retry }];
}

/** The errors with this code that the family documents, as if they had arrived: a client says it of the service that was named. */
export function documentedByCode(
  said: ClientError,
  { status }: CapturedExchange["response"],
  circumstances: Circumstances,
): Explained[] {
  const { view } = circumstances;
  const named = Object.entries(view.help.errors).filter(
    ([, error]) => String(error.code).toLowerCase() === said.code.toLowerCase(),
  );
  return named.flatMap(([id]) => {
    const fault = faultOfError(view, id);
    if (!fault) return [];
    const { out, retry } = explained(fault, circumstances);
    return [{ fault, out: { ...asSaid(said, out), status: status ?? out.status }, retry }];
  });
}

function asSaid({ message, requestId }: ClientError, out: FaultOut): FaultOut {
  return {
    ...out,
    message: message === undefined ? null : hiddenSecrets(message),
    requestId: requestId ?? out.requestId,
  };
}

function dataOf(label: string, value: string | undefined): DataOut[] {
  return value === undefined ? [] : [{ pointer: "", label, description: null, value }];
}

/** What the body itself says, and no client. */
const IN_BODY: ReadonlySet<ClientName> = new Set<ClientName>(["SOAP fault", "XML-RPC fault", "XML error", "body"]);

/** Of a code of which nothing is known, the advice of a server's failure without a retry. */
const UNKNOWN = 501;
const UNKNOWN_CODE = "What the code means, the documentation of the service says; it is not known here.";
const LOOK_UP = "Look the code up in the documentation of the service.";
const ONLY_IF_HARMLESS = "Not known. Repeat the request only if repeating it does no harm.";
