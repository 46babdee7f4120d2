/** Hides in an answer what the exchange shows to be a secret: in a header, a parameter or a member, or in the text around it. */
import { secretsOf, type CapturedExchange } from "@faultline/exchanges";
import type { AnsweredExchange } from "./answer.ts";
import type { DataOut } from "../know/body-data.ts";
import type { FaultOut } from "../know/explanation.ts";
import { MASK } from "../know/secrets.ts";

/** Hides what one of the exchanges, or the text that was pasted, names as a secret. The text is searched once for all of them. */
export function secretsIn(answers: readonly AnsweredExchange[], source: string): Hide {
  const seek = secretsOf(
    answers.map(({ exchange }) => shortened(exchange)),
    source,
  );
  return (text) => seek(text).replaceAll(/\[removed: [^\]]{1,60}\]/g, MASK);
}

/** The answer without secrets. What the catalogue says stays. */
export function answerWithoutSecrets(answer: AnsweredExchange, hide: Hide): AnsweredExchange {
  const { exchange, explained, around, body } = answer;
  const { request, response, error } = exchange;
  return {
    ...answer,
    exchange: {
      ...exchange,
      ...(request && { request: { ...request, ...(request.url !== undefined && { url: hide(request.url) }) } }),
      response: { ...response, headers: response.headers.map(([name, value]) => [name, hide(value)] as const) },
      ...(error !== undefined && { error: hide(error) }),
    },
    explained: explained.map((each) => ({ ...each, out: faultWithout(each.out, hide) })),
    around: around.map((data) => dataWithout(data, hide)),
    body: body && { ...body, text: body.text && hide(body.text) },
  };
}

/** Nobody pastes a secret further down. */
function shortened(exchange: CapturedExchange): CapturedExchange {
  const { response } = exchange;
  const { body } = response;
  if (typeof body !== "string" || body.length <= LONGEST) return exchange;
  return { ...exchange, response: { ...response, body: body.slice(0, LONGEST) } };
}

const LONGEST = 256 * 1024;

type Hide = (text: string) => string;

/** Only what the service sent: words of the catalogue would tell which of them is the secret. */
function faultWithout(out: FaultOut, hide: Hide): FaultOut {
  const { id, code, message, requestId, pointer, data, issues, problem } = out;
  const isKnown = id !== null;
  return {
    ...out,
    code: isKnown || typeof code !== "string" ? code : hide(code),
    message: message && hide(message),
    requestId: requestId && hide(requestId),
    pointer: hide(pointer),
    data: data.map((each) => dataWithout(each, hide)),
    issues: issues.map((issue) => ({ ...issue, pointer: hide(issue.pointer) })),
    problem: {
      ...(valueWithout(problem, hide) as FaultOut["problem"]), // of the same form
      type: problem.type,
      title: problem.title,
      ...(isKnown && problem.code !== undefined && { code: problem.code }),
    },
  };
}

function dataWithout(data: DataOut, hide: Hide): DataOut {
  const { pointer, label, value } = data;
  return { ...data, pointer: hide(pointer), label: hide(label), value: valueWithout(value, hide) };
}

function valueWithout(value: unknown, hide: Hide): unknown {
  if (typeof value === "string") return hide(value);
  if (Array.isArray(value)) return value.map((item) => valueWithout(item, hide));
  if (typeof value === "number" && hide(String(value)) !== String(value)) return MASK;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [hide(name), valueWithout(part, hide)]));
}
