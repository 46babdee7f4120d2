import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tools/*/**/*.test.ts"],
    testTimeout: 60_000,
    setupFiles: ["tools/test/seed.ts"],
  },
});
