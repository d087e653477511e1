import { defineConfig } from "vitest/config";
import { nodeIcons } from "./apps/web/nodeIcons.ts";

export default defineConfig({
  test: {
    // Much of a story or a page is waiting, so that three at a time keep two cores busy.
    maxWorkers: 3,
    // Loading the same modules anew for each of hundreds of files takes longer than the tests: where no file leaves
    // anything behind in them, they share what a worker has loaded.
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          include: [
            "packages/*/src/**/*.test.ts",
            "apps/api/src/**/*.test.ts",
            "tests/nodePackage/src/**/*.test.ts",
          ],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [nodeIcons()],
        test: {
          name: "web",
          isolate: false,
          include: ["apps/web/src/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "stories",
          isolate: false,
          include: ["tests/{stories,contract,house}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "cli",
          include: ["tests/cli/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The first process builds what is not built; a second one beside it would build the same.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
