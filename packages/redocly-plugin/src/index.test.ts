import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundle, bundleFromString, createConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import plugin, { addressOf, faultline } from "./index.ts";

const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
const config = await createConfig({ plugins: [faultline()], decorators: { "faultline/errors": "on" } });

interface Shown {
  info: { description: string };
  tags: { name: string; "x-displayName": string; description: string }[];
  "x-tagGroups": { name: string; tags: string[] }[];
  paths: Record<string, Record<string, { tags: string[] }>>;
  components: {
    schemas: Record<
      string,
      { title: string; description: string; "x-tags": string[]; deprecated?: true; allOf?: unknown }
    >;
  };
}

/** What Redoc is given for the document. */
async function shown(document: object): Promise<Shown> {
  const result = await bundleFromString({
    source: JSON.stringify(document),
    absoluteRef: `${specs}/shop/openapi.yaml`,
    config,
  });
  return result.bundle.parsed as Shown; // the members that these tests read are checked by reading them
}

/** What the decorator alone makes of a document that Redocly itself would not take. */
function applied(document: object): object {
  const visitor = faultline().decorators?.oas3?.["errors"]?.({}) as {
    Root: { leave: (root: object, context: object) => void };
  }; // as index.ts makes it
  const copy = structuredClone(document);
  visitor.Root.leave(copy, { location: { source: { absoluteRef: `${specs}/shop/openapi.yaml` } } });
  return copy;
}

interface Parts {
  error?: object;
  x?: object;
  response?: object;
  info?: object;
}

/** A family with one error, `out_of_stock`, whose members are replaced or joined by those given. */
function family({ error = {}, x = {}, response = {}, info = {} }: Parts): object {
  return {
    openapi: "3.1.1",
    info: { title: "Shop errors", version: "1.0.0", description: "A shop.", "x-error-family": info },
    paths: {},
    components: {
      schemas: {
        Body: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" } },
        },
        OutOfStock: {
          title: "Nothing is left",
          description: "The goods are sold.",
          allOf: [{ $ref: "#/components/schemas/Body" }],
          properties: { code: { const: "out_of_stock" } },
          examples: [{ code: "out_of_stock" }],
          "x-error": {
            canonicalCode: "FAILED_PRECONDITION",
            recovery: "wait",
            retry: { strategy: "delay", minDelaySeconds: 60 },
            ...x,
          },
          ...error,
        },
      },
      responses: {
        "409": {
          description: "It cannot be done.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/OutOfStock" } } },
          ...response,
        },
      },
    },
  };
}

async function errorText(parts: Parts): Promise<string> {
  return (await shown(family(parts))).components.schemas["OutOfStock"]?.description ?? "";
}

test("is found by Redocly in the default export", () => {
  expect(plugin()).toEqual(faultline());
});

test("works as the README says", async () => {
  const readme = fileURLToPath(new URL("../README.md", import.meta.url));
  const [, yaml = ""] = /```yaml\n(# redocly\.yaml\n[^]*?)```/.exec(await readFile(readme, "utf8")) ?? [];
  const result = await bundle({
    ref: `${specs}/t-iot-hub/openapi.yaml`,
    config: await createConfig(yaml, { configPath: readme }),
  });
  const { components } = result.bundle.parsed as Shown; // as in `shown`
  expect(components.schemas["TooManyRequests"]?.description).toContain(
    "### Retry\n\nYes, after 1 hour, 3 tries in all.",
  );
});

describe("an error", () => {
  test("says what it means, what to do, why it happens, whether to retry, and who says so", async () => {
    const text = await errorText({
      error: { examples: [{ code: "out_of_stock" }, { code: "out_of_stock", until: "May" }] },
      x: {
        remedies: [
          "Order `less`.",
          { text: "Ask the shop.", basis: "inferred" },
          { text: "Look next door.", basis: "documented" },
        ],
        causes: [
          "The season is over.",
          {
            when: "It has closed.",
            recovery: "none",
            retry: { strategy: "never" },
            remedies: ["Find another."],
            basis: "observed",
          },
          { when: "The delivery is late.", recovery: "wait", remedies: ["Come back."] },
        ],
        messages: ["Sold `out`!"],
        source: {
          document: "The shop's manual",
          section: "Goods",
          url: "https://shop.example/manual",
          basis: "observed",
        },
        docs: "https://shop.example/errors",
      },
    });
    expect(text).toBe(`The goods are sold.

Code \`out_of_stock\` · HTTP 409 Conflict · canonical code \`FAILED_PRECONDITION\`

### What to do

Wait; the service has to recover or to catch up. Some of the causes below ask for something else.

1. Order \`less\`.
1. Ask the shop. *(inferred)*
1. Look next door.

### Why it happens

- The season is over.
- It has closed. *(observed)*
  - Do not repeat the request: neither a change of it nor waiting helps.
  - Find another.
  - **Retry:** No: the same request cannot succeed.
- The delivery is late.
  - Come back.

### Retry

Yes, after 60 seconds. Repeat it only where doing it twice does no harm.

### Texts seen on the wire

- Sold \\\`out\\\`!

### Another example

\`\`\`json
{
  "code": "out_of_stock",
  "until": "May"
}
\`\`\`

### Source

[*The shop's manual*](<https://shop.example/manual>): Goods *(observed)*

[The service's page about this error](<https://shop.example/errors>)`);
  });

  test("has its code in its title, which is the status where no constant tells it", async () => {
    expect((await shown(family({}))).components.schemas["OutOfStock"]?.title).toBe("out_of_stock: Nothing is left");
    const page = await shown(family({ error: { properties: {} } }));
    expect(page.components.schemas["OutOfStock"]?.title).toBe("409: Nothing is left");
  });

  test("has a type at each constant, list of values and list of alternatives, so that Redoc does not call it any", async () => {
    const either = {
      oneOf: [{ $ref: "#/components/schemas/Part" }, { allOf: [{ $ref: "#/components/schemas/Part" }] }],
    };
    const document = family({
      error: {
        properties: {
          code: { const: "out_of_stock" },
          left: { const: 0 },
          size: { enum: ["s", "m"] },
          mixed: { enum: ["s", 1] },
          parts: { type: "array", items: either },
          open: { type: "object", additionalProperties: true },
          closed: { type: "object", additionalProperties: false },
          nested: { type: "object", properties: { fatal: { const: true } } },
        },
      },
    });
    Object.assign((document as Shown).components.schemas, { Part: { type: "object", description: "A part." } }); // as in `shown`
    const { OutOfStock: error } = (await shown(document)).components.schemas as Record<
      string,
      { properties?: Record<string, unknown> }
    >;
    expect(error?.properties).toMatchObject({
      left: { const: 0, type: "integer" },
      size: { type: "string" },
      parts: { items: { type: "object" } },
      nested: { properties: { fatal: { type: "boolean" } } },
    });
    expect(error?.properties).toMatchObject({ mixed: { enum: ["s", 1] }, closed: { additionalProperties: false } });
    expect(error?.properties?.["mixed"]).not.toHaveProperty("type");
    expect(error?.properties?.["open"]).toEqual({ type: "object" });
  });

  test("says of each list what it is one of, so that Redoc does not call it an array of any", async () => {
    const properties = {
      bare: { type: "array" },
      anything: { type: "array", items: true },
      empty: { type: "array", items: {} },
      described: { type: "array", items: { description: "One." } },
      referred: { type: "array", items: { $ref: "#/components/schemas/Open" } },
      several: { type: ["string", "array"] },
      nested: { type: "array", items: { type: "array" } },
      members: { type: "array", items: { properties: { a: { type: "string" } } } },
    };
    const document = family({ error: { properties: { code: { const: "out_of_stock" }, ...properties } } });
    Object.assign((document as Shown).components.schemas, { Open: { description: "As it comes." } });
    const { schemas } = (await shown(document)).components as { schemas: Record<string, { properties?: object }> };
    const types = ["string", "number", "boolean", "object", "array", "null"];
    expect(schemas["OutOfStock"]?.properties).toMatchObject({
      bare: { type: "array", prefixItems: [] },
      anything: { type: "array", prefixItems: [] },
      empty: { type: "array", prefixItems: [] },
      described: { items: { description: "One.", type: types, prefixItems: [] } },
      several: { type: ["string", "array"], prefixItems: [] },
      nested: { items: { type: "array", prefixItems: [] } },
      members: { items: { properties: { a: { type: "string" } } } },
    });
    expect(schemas["Open"]).toMatchObject({ type: types, prefixItems: [] });
  });

  test("shows a body of no characters in words, as its sample and among further ones", async () => {
    const body = { type: "string", allOf: undefined, properties: undefined, examples: ["", "", "nothing"] };
    const { OutOfStock: error } = (await shown(family({ error: body }))).components.schemas as Record<
      string,
      { examples?: unknown; description: string }
    >;
    expect(error?.examples).toEqual(["(an empty body)", "(an empty body)", "nothing"]);
    expect(error?.description).toContain(
      '### More examples\n\n```json\n"(an empty body)"\n```\n\n```json\n"nothing"\n```',
    );
  });

  test("is merged with its envelope, without which Redoc would drop the description", async () => {
    expect((await shown(family({}))).components.schemas["OutOfStock"]?.allOf).toBeUndefined();
  });

  test("that is deprecated says why and what takes its place", async () => {
    const { components } = await shown(family({ x: { deprecated: "Nobody sends it.", replacedBy: "sold" } }));
    expect(components.schemas["OutOfStock"]?.deprecated).toBe(true);
    expect(components.schemas["OutOfStock"]?.description).toContain(
      "**Deprecated.** Nobody sends it. Use `sold` instead.",
    );
  });

  test("says since when it exists, and links to the error of the family that replaces it", async () => {
    const { components } = await shown(family({ x: { since: "1.4.0", deprecated: true, replacedBy: "out_of_stock" } }));
    expect(components.schemas["OutOfStock"]?.description).toMatch(
      /Since `1\.4\.0`\. \*\*Deprecated\.\*\* Use \[.+\]\(<#\/[a-z0-9-]+\/outofstock>\) instead\./,
    );
  });
});

describe("groups", () => {
  test("are the statuses in ascending order and the places inside other bodies, in sections by who is at fault", async () => {
    const { bundle: result } = await bundle({ ref: `${specs}/app-and-book-management/openapi.yaml`, config });
    const document = result.parsed as Shown;
    expect(document["x-tagGroups"]).toEqual([
      {
        name: "The request is at fault",
        tags: ["HTTP 400", "HTTP 401", "HTTP 403", "HTTP 405", "HTTP 410", "HTTP 415", "HTTP 429"],
      },
      { name: "The server is at fault", tags: ["HTTP 500", "HTTP 503"] },
      { name: "Inside other bodies", tags: ["Items in failures", "Events in notification error"] },
      { name: "Calls and deliveries", tags: ["Operations", "Webhooks"] },
    ]);
    expect(document.tags.map((tag) => tag["x-displayName"])).toEqual(
      expect.arrayContaining(["400 Bad Request", "Items in failures[]", "Events in notification.error"]),
    );
    const { InternalError: everywhere } = document.components.schemas;
    expect(everywhere?.["x-tags"]).toEqual(["HTTP 500", "Items in failures", "Events in notification error"]);
    const items = document.tags.find(({ name }) => name === "Items in failures");
    expect(items?.description).toContain("`failures[]` of `StatusResponse`");
    expect(items?.description).toContain("While `eventStatus` is `PENDING`, it is neither a success nor a failure.");
    expect(items?.description).toContain("Leave 30 seconds at least between two questions for it.");
  });

  test("say what is known of their status and which headers come with it", async () => {
    const { tags } = await shown(
      family({
        response: {
          headers: { "Retry-After": { description: "Seconds to wait." } },
          "x-error": { recovery: "reread", retry: { strategy: "after_change" }, remedies: ["Look again."] },
        },
      }),
    );
    expect(tags).toEqual([
      {
        name: "HTTP 409",
        "x-displayName": "409 Conflict",
        description: [
          "It cannot be done.",
          "**Headers:**",
          "- `Retry-After`: Seconds to wait.",
          "Where none of the errors below fits the body:",
          "**What to do**",
          "Read again what has changed, then decide anew.",
          "1. Look again.",
          "**Retry**",
          "Only once you have read again what changed.",
        ].join("\n\n"),
      },
    ]);
  });

  test("hold an error that no response and no body lists, too", async () => {
    const document = await shown(family({ response: { content: {} } }));
    expect(document["x-tagGroups"].at(-1)).toEqual({ name: "Elsewhere", tags: ["Other errors"] });
    expect(document.components.schemas["OutOfStock"]?.["x-tags"]).toEqual(["Other errors"]);
  });
});

describe("the overview", () => {
  test("keeps the family's own text and adds a table of all errors with their addresses", async () => {
    const { info } = await shown(family({}));
    expect(info.description).toMatch(/^A shop\.\n/);
    expect(info.description).toContain(
      "| Where | Error | Retry |\n| --- | --- | --- |\n| 409 | [out\\_of\\_stock: Nothing is left](<#/http-409/outofstock>) | Yes |",
    );
    expect(addressOf("Items in claimErrors devices", "NotFound")).toBe("#/items-in-claimerrors-devices/notfound");
  });

  test("tells everything that holds for the whole family", async () => {
    const { info } = await shown(
      family({
        info: {
          statusClasses: { "4XX": "You did it." },
          guidance: [{ text: "Be patient.", basis: "inferred" }],
          commonCauses: [{ title: "Haste", remedies: ["Slow down."] }],
          limits: [
            { name: "requests", max: 75, perSeconds: 10, scope: "token", description: "Steady is better." },
            { name: "basket", max: 5 },
          ],
          credentials: [{ name: "Card", lifetimeSeconds: 300, renewal: "Ask for a new one." }],
          brands: { acme: { title: "Acme Shop", support: "Acme's desk" } },
          support: {
            channels: [{ name: "Desk", url: "https://shop.example/desk" }],
            include: ["The receipt."],
            statusPage: "The shop window",
          },
          requestIdHeader: "X-Receipt",
          aliases: ["store", "bazaar"],
          removed: [{ code: 7, version: "2.0.0" }],
          source: { document: "The shop's manual", basis: "documented" },
        },
      }),
    );
    const sections = info.description.split("\n\n## ").slice(2);
    expect(sections).toEqual([
      "What the statuses mean\n\n- **4XX**: You did it.",
      "Good to know\n\n- Be patient. *(inferred)*",
      "Common causes\n\n- **Haste**\n  - Slow down.",
      "Limits\n\n- `requests`: **75** in 10 seconds, counted for each token. Steady is better.\n- `basket`: **5**.",
      "Credentials\n\n- **Card**, valid for 5 minutes. Ask for a new one.",
      "Further facts\n\n- **Also called:** store, bazaar\n- **Codes that are gone:** code: 7, version: 2.0.0",
      "Members of error bodies\n\n- `Body`: **Code:** code",
      [
        "Support",
        "- [Desk](<https://shop.example/desk>)",
        "- Acme Shop: ask Acme's desk.",
        "What to send along:\n\n- The receipt.",
        "The header `X-Receipt` of a response identifies the request.",
        "Known outages: The shop window.",
      ].join("\n\n"),
      expect.stringContaining("The facts come from *The shop's manual*, unless an error names another source."),
    ]);
  });
});

describe("texts of a family", () => {
  test.for([
    ["a <img src=x onerror=alert(1)> b", "a \\<img src=x onerror=alert(1)> b"],
    ["{% tag %} and {$variable}", "\\{% tag %} and \\{$variable}"],
    ["![x](http://a/b) [y](http://c)", "!\\[x\\](http://a/b) \\[y\\](http://c)"],
    ["*a* _b_ ~c~ &lt; \\`<i>\\`", "\\*a\\* \\_b\\_ \\~c\\~ \\&lt; \\\\`<i>\\`"],
    ["# one\n\n- two\n<b>", "\\# one - two \\<b>"],
    ["- one", "\\- one"],
    ["12. one", "12\\. one"],
    ["`code <b>` and `open <b>", "`code <b>` and \\`open \\<b>"],
    ["`` a ` <b> `` <i>", "`` a ` <b> `` \\<i>"],
  ] as const)("cannot become markup: %o", async ([text, markdown]) => {
    expect(await errorText({ x: { remedies: [text] } })).toContain(`\n1. ${markdown}\n`);
  });

  test.for([
    ["Take *one*:\n\n- a [link](https://a.example)", "Take *one*:\n\n- a [link](https://a.example)"],
    ["- <b>bold</b> and {% tag %}", "- \\<b>bold\\</b> and \\{% tag %}"],
    ["# Heading\n> # Heading\n\nHeading\n---", "\\# Heading\n> \\# Heading\n\nHeading\n\\---"],
    ["![x](http://a/b)", "\\![x](http://a/b)"],
    ["`<i>` and \\`<i>`", "`<i>` and \\\\`<i>`"],
  ] as const)(
    "that are descriptions stay CommonMark, without HTML, tags, pictures and headings: %o",
    async ([description, markdown]) => {
      expect((await errorText({ error: { description } })).startsWith(`${markdown}\n\nCode`)).toBe(true);
    },
  );

  test("that are examples cannot hold a tag of Markdoc", async () => {
    const text = await errorText({
      error: { examples: [{ code: "out_of_stock" }, { code: "out_of_stock", text: "{% tag %} {$x} ```" }] },
    });
    const [, json = ""] = /```json\n([^]*?)\n```$/m.exec(text) ?? [];
    expect(json).not.toMatch(/\{[%$]/);
    expect(JSON.parse(json)).toEqual({ code: "out_of_stock", text: "{% tag %} {$x} ```" });
  });

  test("are refused where an address is none of the web", async () => {
    await expect(errorText({ x: { docs: "javascript:alert(1)" } })).rejects.toThrow("the errors cannot be shown");
  });
});

describe("a document that is not a family of its own", () => {
  test("shows the errors that its operations refer to, and goes on showing its operations", async () => {
    const document = await shown({
      openapi: "3.1.1",
      info: { title: "Shop", version: "1.0.0", description: "A <b>shop</b>." },
      tags: [{ name: "Orders" }],
      paths: {
        "/orders": {
          get: {
            tags: ["Orders"],
            responses: { "400": { $ref: "../device-management/openapi.yaml#/components/responses/400" } },
          },
          post: { responses: { "200": { description: "Ordered." } } },
        },
      },
    });
    expect(document["x-tagGroups"]).toEqual([
      { name: "The request is at fault", tags: ["HTTP 400"] },
      { name: "Calls and deliveries", tags: ["Orders", "Operations"] },
    ]);
    expect(document.components.schemas["ValidationError"]?.description).toContain(
      "### Retry\n\nNo: the same request cannot succeed.",
    );
    expect(document.paths["/orders"]?.["post"]?.tags).toEqual(["Operations"]);
    expect(document.info.description).toMatch(/^A <b>shop<\/b>\.\n\n## All errors\n/);
  });

  test.for(["2.9", "3.0.3", "3.1.1"])(
    "stays as it is where nothing of it speaks of errors: OpenAPI %s, with faults that are none of ours",
    async (openapi) => {
      const loop = { type: "object", properties: { next: { $ref: "#/components/schemas/loop" } } };
      const schemas = { loop, "400-2": { allOf: [{ type: "string" }, { type: "integer" }] } };
      const document = { openapi, info: { title: "Shop", version: "1.0.0" }, paths: {}, components: { schemas } };
      if (openapi !== "2.9") expect(await shown(document)).toEqual(document);
      else expect(applied(document)).toEqual(document);
    },
  );

  test.for(["nothing-left", "400-2", "Response409", "notFound", "409"])(
    "shows an error of the name %s, which could name no type",
    async (name) => {
      const document = family({}) as Shown; // as in `shown`
      const { OutOfStock: error, ...others } = document.components.schemas;
      const schemas = { ...others, [name]: error };
      const renamed = JSON.parse(
        JSON.stringify({ ...document, components: { ...document.components, schemas } }).replaceAll(
          "schemas/OutOfStock",
          `schemas/${name}`,
        ),
      ) as object;
      expect((await shown(renamed)).components.schemas[name]?.description).toContain("### What to do");
    },
  );

  test("stays as it is where it has no errors", async () => {
    const info = { title: "Shop", version: "1.0.0", description: "A <b>shop</b>." };
    const document = { openapi: "3.1.1", info, paths: {}, components: {} };
    expect(await shown(document)).toEqual(document);
  });
});

test("A document with errors of an OpenAPI that cannot be read stops the page, rather than show it without them", async () => {
  await expect(shown({ ...family({}), openapi: "3.1.x" })).rejects.toThrow(
    '/openapi: found "3.1.x"; wanted a version that is read here',
  );
});

test("A spec that cannot be read stops the page, with the place, what was found and what was wanted", async () => {
  await expect(shown(family({ x: { recovery: "pray" } }))).rejects.toThrow(
    "specs/shop/openapi.yaml: the errors cannot be shown.\n" +
      '/components/schemas/OutOfStock/x-error/recovery: found "pray"; wanted one of fix_request, ',
  );
});

test("Schemas that cannot be merged stop the page where an error has them, and nowhere else", async () => {
  const conflict = { allOf: [{ type: "string" }, { type: "integer" }] };
  const withSchema = (more: object): object => {
    const document = structuredClone(family({})) as { components: { schemas: Record<string, object> } }; // of that form
    Object.assign(document.components.schemas, { Other: conflict });
    Object.assign(document.components.schemas["OutOfStock"] ?? {}, more);
    return document;
  };
  await expect(shown(withSchema({ not: { $ref: "#/components/schemas/Other" } }))).rejects.toThrow(
    "/components/schemas/Other/allOf/1/type: found type",
  );
  expect(JSON.stringify(await shown(withSchema({})))).toContain("OutOfStock");
});

describe("an error that is not for everybody", () => {
  const document = (audience: string): object => {
    const hidden = family({ x: { audience } }) as { components: { schemas: Record<string, object> } };
    return {
      ...hidden,
      components: {
        ...hidden.components,
        schemas: {
          ...hidden.components.schemas,
          OpenError: {
            ...hidden.components.schemas["OutOfStock"],
            properties: { code: { const: "open_error" } },
            "x-error": {
              canonicalCode: "INTERNAL",
              recovery: "wait",
              retry: { strategy: "never" },
              deprecated: "Too wide.",
              replacedBy: "out_of_stock",
            },
          },
        },
        responses: {
          ...(hidden as { components: { responses?: object } }).components.responses,
          500: {
            description: "Broken.",
            content: {
              "application/json": {
                schema: {
                  oneOf: [{ $ref: "#/components/schemas/OpenError" }, { $ref: "#/components/schemas/OutOfStock" }],
                },
                examples: { hidden: { value: { code: "out_of_stock", message: "None." } } },
              },
            },
          },
        },
      },
    };
  };

  test.each(["internal", "partner"])(
    "is left out of the page where it is %s, with references, examples and where it takes the place of another one",
    async (who) => {
      const text = JSON.stringify(await shown(document(who)));
      expect(text).toContain("open_error");
      expect(text).not.toMatch(/out_of_stock|OutOfStock/);
    },
  );

  test("stays where it is public", async () => {
    expect(JSON.stringify(await shown(document("public")))).toContain("out_of_stock");
  });

  test("stays on a page for its readers, and an unknown readership is refused", async () => {
    const forPartners = await createConfig({
      plugins: [faultline()],
      decorators: { "faultline/errors": { audience: "partner" } },
    });
    const bundled = async (who: string): Promise<string> => {
      const source = JSON.stringify(document(who));
      const result = await bundleFromString({ source, absoluteRef: `${specs}/shop/openapi.yaml`, config: forPartners });
      return JSON.stringify(result.bundle.parsed);
    };
    expect(await bundled("partner")).toContain("out_of_stock");
    expect(await bundled("internal")).not.toContain("out_of_stock");
    const visitor = faultline().decorators?.oas3?.["errors"]?.({ audience: "nobody" }) as Parameters<typeof Object>[0];
    const leave = (visitor as { Root: { leave: (root: object, context: object) => void } }).Root.leave; // as index.ts makes it
    const context = { location: { source: { absoluteRef: `${specs}/shop/openapi.yaml` } } };
    expect(() => leave(document("public"), context)).toThrow(/found the audience nobody; wanted one of internal/);
  });
});
