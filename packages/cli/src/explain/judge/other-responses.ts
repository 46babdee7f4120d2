/** Reads a response in other ways, for where nobody knows it as it is: cut off, inside a text, in the parameters of an address, in headers and trailers of gRPC, in XML. */
import { grpcErrorIn, wholeOfCut, type CapturedExchange, type ClientError } from "@faultline/exchanges";
import { isObject } from "@faultline/guards/runtime";
import { headerValue, parsedBody } from "../../response.ts";
import { errorEndingConnect, trailersOfGrpcWeb } from "./rpc-streams.ts";
import { problemOfXml } from "./xml-errors.ts";

export interface OtherResponse {
  response: CapturedExchange["response"];
  /** The failure that the headers tell. */
  said?: ClientError;
  /** True where the body was cut off: what is missing may have been there. */
  isCut: boolean;
}

/** Each other reading, the likeliest first. */
export function* otherResponses({ response }: CapturedExchange): Generator<OtherResponse, void, undefined> {
  const { body, headers } = response;
  const grpc = grpcErrorIn([...headers, ...trailersOfGrpcWeb(response)]);
  if (grpc) yield { response: { headers, body: grpc.body }, said: grpc.said, isCut: false }; // gRPC answers with 200
  const ending = errorEndingConnect(response);
  if (ending !== undefined) yield { response: { headers, body: ending }, isCut: false }; // so does a stream of Connect
  const errors = graphqlErrorsIn(parsedBody(body));
  if (errors) yield { response: { ...response, body: { errors } }, isCut: false };
  const problem = problemOfXml(response);
  if (problem) yield { response: problem, isCut: false };
  const whole = typeof body === "string" ? wholeOfCut(body) : undefined;
  if (whole) yield { response: { ...response, body: whole }, isCut: true };
  const parameters = parametersIn(response);
  if (parameters !== undefined)
    yield { response: { ...response, headers: [...headers, FORM], body: parameters }, isCut: false };
  for (const inner of bodiesHeld(parsedBody(body))) yield { response: { ...response, body: inner }, isCut: false };
}

/** Errors of GraphQL without the answer around them: one, a list, or those that Apollo's client holds. */
function graphqlErrorsIn(body: unknown): readonly unknown[] | undefined {
  const held: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "graphQLErrors") : undefined;
  const errors: readonly unknown[] = Array.isArray(held) ? held : Array.isArray(body) ? body : [body];
  const isError = (each: unknown): boolean =>
    typeof each === "object" && each !== null && "extensions" in each && "message" in each;
  return errors.length > 0 && errors.every(isError) ? errors : undefined;
}

const FORM = ["Content-Type", "application/x-www-form-urlencoded"] as const;

/** What a redirect tells the client, in the query or the fragment of its address (RFC 6749, sections 4.1.2.1 and 4.2.2.1); also as a body. */
function parametersIn({ status, headers, body }: CapturedExchange["response"]): string | undefined {
  const isRedirect = status !== undefined && status >= 300 && status < 400;
  const location = headerValue(headers, "location");
  const text = (isRedirect ? location : typeof body === "string" ? body : undefined)?.trim() ?? "";
  const parameters = /^[a-z][\w+.-]*:\S*$/i.test(text) ? /[?#](.*)$/.exec(text)?.[1] : /^[\w.-]+=\S*$/.exec(text)?.[0];
  return parameters !== undefined && new URLSearchParams(parameters.replaceAll(/[?#]/g, "&")).has("error")
    ? parameters.replaceAll(/[?#]/g, "&")
    : undefined;
}

/** Members in which gateways and functions put the body that they got, as a text. */
const HOLDERS = ["message", "errorMessage", "error", "body", "detail", "details", "cause", "response"];
const LONGEST = 2 ** 20;

function bodiesHeld(body: unknown, depth = 0): object[] {
  if (!isObject(body) || depth > 2) return [];
  return HOLDERS.flatMap((name) => {
    const held = body[name];
    const value = typeof held === "string" && held.length <= LONGEST && /^\s*\{/.test(held) ? parsedBody(held) : held;
    if (typeof value !== "object" || value === null) return [];
    return [...(typeof held === "string" ? [value] : []), ...bodiesHeld(value, depth + 1)];
  });
}
