/** An address is printed only for the source that has it. */
import { families } from "@faultline/guards/families";
import { families as standards } from "@faultline/standards/families";
import { describe, expect, test } from "vitest";
import { explainedJson, explainedText } from "../fixtures/captured.ts";

describe.each([...families, ...standards].map((family) => [family.id, family] as const))(
  "every error of %s",
  (id, family) => {
    test("has the address of its own source, or none", async () => {
      const { errors, source: general } = await family.loadHelp();
      for (const [error, { source = general, docs }] of Object.entries(errors)) {
        const { first } = await explainedJson([id, error]);
        const own = [docs, source?.url, source?.document === general?.document ? general?.url : undefined];
        expect([error, [...own, null].includes(first.docsUrl ?? null)]).toEqual([error, true]);
        const printed =
          (await explainedText([id, error, "--long"])).text.match(/(?<=(?:Source|Docs) .*)https?:\S+/g) ?? [];
        for (const url of printed) expect([error, own]).toEqual([error, expect.arrayContaining([url])]);
      }
    });
  },
);
