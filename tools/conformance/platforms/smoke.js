/** Decodes every vector on one platform. */
// @ts-check
/**
 * The program that runs on every platform, unchanged: each vector of each family decodes to what it expects.
 * @param {(file: string) => Promise<any>} load a module of the built package
 * @param {readonly any[]} vectors
 * @param {(family: any, vector: any, guards: any) => string[]} differences
 */
export async function smoke(load, vectors, differences) {
  const guards = await load("index.js");
  const { families } = await load("gen/families.js");
  const wrong = [];
  for (const vector of vectors) {
    const [id] = vector.id.split(/[/:]/);
    const family = await families.find((/** @type {any} */ one) => one.id === id).load();
    wrong.push(...differences(family, vector, guards), ...(await readDifferently(guards, family, vector)));
  }
  return { families: families.length, vectors: vectors.length, wrong };
}

/**
 * The platform's own `Response` gives the same answer as the body in hand.
 * @param {any} guards
 * @param {any} family
 * @param {any} vector
 */
async function readDifferently({ decode, decodeResponse, toProblemDetails }, family, { id, status, headers, body }) {
  if (!Number.isInteger(status) || status > 599 || status === 204 || status === 304) return [];
  const fault = decode(family, { status, headers, body });
  const response = new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  const read = await decodeResponse(family, response);
  const isAlike = read?.code === fault?.code && read?.match === fault?.match;
  const isOfFamily = !fault || toProblemDetails(fault).family === family.id;
  return isAlike && isOfFamily ? [] : [`${id}: a Response is read differently`];
}
