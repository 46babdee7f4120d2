/** Compares what a decoder makes of a test vector with what the vector expects. The program is the same on every platform. */
// @ts-check

/**
 * What differs, in words; empty where nothing does.
 * @param {any} family
 * @param {any} vector
 * @param {{ decode: any, decodeAll: any, advise: any }} guards
 * @param {unknown} [body] another form of the vector's body
 * @returns {string[]}
 */
export function differences(family, vector, { decode, decodeAll, advise }, body = vector.body) {
  const { status, headers, expect: expected } = vector;
  const exchange = { status, headers, body };
  const pointer = expected?.pointer ?? "";
  const fault =
    pointer === ""
      ? decode(family, exchange)
      : decodeAll(family, exchange).faults.find((/** @type {any} */ one) => one.pointer === pointer);
  if (!expected || !fault) return expected || fault ? [`${vector.id}: found ${fault?.match ?? "no failure"}`] : [];
  const { advice = [], faults = [], throttling = fault.throttling, ...members } = expected;
  const wanted = { id: undefined, code: undefined, cause: undefined, pointer, ...members, throttling };
  const items = fault.faults.map((/** @type {any} */ one) => of(one, { match: 0, id: 0, code: 0, pointer: 0 }));
  const found = [...compared(of(fault, wanted), wanted), ...compared({ faults: items }, { faults })];
  for (const { method, attempt, idempotent, nowMs, maxDelayMs, ...answer } of advice) {
    const options = { method, attempt, idempotent, maxDelayMs, random: () => 0, ...(nowMs && { now: () => nowMs }) };
    found.push(...compared(advise(fault, options), answer).map((text) => `${method} ${attempt}: ${text}`));
  }
  return found.map((text) => `${vector.id}: ${text}`);
}

/**
 * The members of a fault that are asked for.
 * @param {any} fault
 * @param {object} asked
 */
function of(fault, asked) {
  return Object.fromEntries(Object.keys(asked).map((name) => [name, fault[name]]));
}

/**
 * @param {any} found
 * @param {Record<string, unknown>} wanted
 */
function compared(found, wanted) {
  return Object.keys(wanted).flatMap((name) => {
    const [is, should] = [found[name], wanted[name]].map(sorted);
    return is === should ? [] : [`${name} found ${is}, wanted ${should}`];
  });
}

/**
 * JSON whose members stand in the order of their names.
 * @param {unknown} value
 */
function sorted(value) {
  const inOrder = (/** @type {string} */ _, /** @type {unknown} */ each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort())
      : each;
  return JSON.stringify(value, inOrder);
}
