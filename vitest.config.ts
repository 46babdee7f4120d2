/**
 * Which tests there are, and on what they run: `sources` and `slow` on `src`, so that no build is needed, and `built` on what ships.
 * A name says where a test belongs: `*.slow.test.ts` takes long, `*.built.test.ts` judges `dist`.
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const SOURCE = "@faultline/source";
const SLOW = "{packages/*/src,tools/*}/**/*.slow.test.ts";
const BUILT = "{packages/*/src,tools/*}/**/*.built.test.ts";
const conditions = [SOURCE, "module", "node", "development|production"]; // the others are what Vite has by default
const options = `${process.env["NODE_OPTIONS"] ?? ""} --conditions=${SOURCE}`.trim();
const compiled = fileURLToPath(new URL("node_modules/.cache/faultline-compiled", import.meta.url));

/** Every import of a package of ours finds its sources: in tests, in what Node loads for them, and in processes that they start. */
const onSources = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: [SOURCE, "node"] } },
};
const inNode = {
  execArgv: [`--conditions=${SOURCE}`],
  env: { NODE_OPTIONS: options, NODE_COMPILE_CACHE: compiled }, // types are stripped once, and not by each process again
};
/** The limit ends what hangs. No test comes near it, on a busy machine neither: how long something takes is for `tools/bench`. */
const everywhere = { testTimeout: 180_000, hookTimeout: 180_000, setupFiles: ["tools/test/seed.ts"] };

export default defineConfig({
  test: {
    maxWorkers: "100%", // all but one by default: half of a machine with two cores
    projects: [
      {
        ...onSources,
        test: {
          ...everywhere,
          ...inNode,
          name: "sources",
          include: ["{packages/*/src,tools/*}/**/*.test.ts"],
          exclude: [SLOW, BUILT, "**/node_modules/**"],
        },
      },
      { ...onSources, test: { ...everywhere, ...inNode, name: "slow", include: [SLOW] } },
      { test: { ...everywhere, name: "built", include: [BUILT] } },
    ],
  },
});
