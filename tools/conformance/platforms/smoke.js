/** Decodes every vector on one platform. */
// @ts-check
/**
 * The program that runs on every platform, unchanged: each vector of each family decodes to what it expects.
 * @param {(file: string) => Promise<any>} load a module of the built package
 * @param {readonly any[]} vectors
 */
export async function smoke(load, vectors) {
  const { advise, decode, decodeAll, decodeResponse, toProblemDetails } = await load("index.js");
  const { families } = await load("gen/families.js");
  const wrong = [];
  for (const { id: vector, expect, ...exchange } of vectors) {
    const family = await families.find(({ id }) => vector.startsWith(`${id}/`)).load();
    const pointer = expect.pointer ?? "";
    const fault =
      pointer === ""
        ? decode(family, exchange)
        : decodeAll(family, exchange).faults.find((one) => one.pointer === pointer);
    const advice = fault && advise(fault, { method: "GET", attempt: 1, random: () => 0 });
    const isRight =
      fault?.match === expect.match && fault?.code === expect.code && sorted(advice) === sorted(expect.advice);
    if (
      !isRight ||
      toProblemDetails(fault).family !== family.id ||
      !(await isReadAlike(decodeResponse, family, exchange, fault))
    )
      wrong.push(vector);
  }
  return { families: families.length, vectors: vectors.length, wrong };
}

/** The platform's own `Response` gives the same answer as the body in hand. */
async function isReadAlike(decodeResponse, family, { status, headers, body }, fault) {
  if (fault.pointer !== "" || status === 204 || status === 304) return true;
  const response = new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  const read = await decodeResponse(family, response);
  return read?.code === fault.code && read?.match === fault.match;
}

function sorted(value) {
  return JSON.stringify(Object.entries(value ?? {}).sort());
}
