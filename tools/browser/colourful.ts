/** Makes up an API with everything that Redoc shows in a colour of its own. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderFamily } from "../../packages/site/src/render-family.ts";
import { seal } from "../../packages/site/src/seal.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const LONG = "the_warehouse_has_no_more_of_it";

/** An error of the API: told by `code`, or without one by its status. */
function error(title: string, code: string | undefined, more: object = {}): object {
  return {
    title,
    description: `${title}, says the shop.`,
    allOf: [{ $ref: "#/components/schemas/Body" }],
    ...(code !== undefined && { properties: { code: { const: code } } }),
    examples: [{ code: code ?? "text", message: "No." }],
    "x-error": {
      canonicalCode: "ABORTED",
      recovery: "wait",
      retry: { strategy: "delay", minDelaySeconds: 60 },
      remedies: ["Wait."],
      ...more,
    },
  };
}

const refusals = { oneOf: [{ $ref: "#/components/schemas/OutOfStock" }, { $ref: "#/components/schemas/Gone" }] };
const responses = {
  "204": { description: "Done." },
  "409": { $ref: "#/components/responses/409" },
  "503": { $ref: "#/components/responses/503" },
};
const jsonOf = (schema: object): object => ({ "application/json": { schema } });

const spec = {
  openapi: "3.1.1",
  info: { title: "Shop", version: "1.0.0", description: "A shop.", "x-error-family": {} },
  servers: [{ url: "https://shop.example" }],
  paths: {
    "/goods/{id}/deliveries/{delivery}:reschedule": {
      parameters: ["id", "delivery"].map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...Object.fromEntries(
        METHODS.map((method) => [
          method,
          { operationId: method, summary: `The ${method} of goods.`, deprecated: method === "get", responses },
        ]),
      ),
    },
  },
  webhooks: {
    sold: {
      post: {
        operationId: "sold",
        summary: "Something was sold.",
        requestBody: { content: jsonOf({ $ref: "#/components/schemas/Refusals" }) },
        responses,
      },
    },
  },
  components: {
    schemas: {
      Body: {
        "x-error-envelope": { code: "code", message: "message" },
        type: "object",
        required: ["code"],
        properties: { code: { type: "string" }, message: { type: "string" } },
      },
      OutOfStock: error("Nothing is left", LONG),
      Gone: error("It is gone", "gone", { deprecated: "Nobody sends it." }),
      Closed: error("The shop is closed", undefined, {
        causes: [
          "It is night.",
          {
            when: "The rent is due.",
            recovery: "contact_support",
            retry: { strategy: "never" },
            remedies: ["Pay it."],
          },
        ],
      }),
      Refusals: { type: "object", properties: { refusals: { type: "array", items: refusals } } },
    },
    responses: {
      "409": { description: "It cannot be done.", content: jsonOf(refusals) },
      "503": { description: "Closed.", content: jsonOf({ $ref: "#/components/schemas/Closed" }) },
    },
  },
};

/** The addresses within its page at which there is something to see. */
export const ADDRESSES = [
  "#/http-409/outofstock",
  "#/http-409/gone",
  "#/http-503/closed",
  "#/events-in-refusals/gone",
  "#/webhooks/sold",
  "#/nowhere",
  ...METHODS.map((method) => `#/operations/${method}`),
];

/** Renders the API into a temporary folder; answers with the folder and the page in it. */
export async function renderColourful(): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "faultline-colourful-"));
  await mkdir(join(folder, "shop"));
  await writeFile(join(folder, "shop/openapi.json"), JSON.stringify(spec));
  const file = join(folder, "index.html");
  await writeFile(file, seal(await renderFamily(join(folder, "shop/openapi.json"), file)));
  return { folder, file };
}
