import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { HOUSE } from "./house.ts";
import { bad, good } from "./lintCases.ts";
import { type Overlay, openOverlay } from "./overlay.ts";

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), message: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

describe("the linter", () => {
  let overlay: Overlay;
  let report: z.infer<typeof reportSchema>["diagnostics"] = [];
  beforeAll(() => {
    overlay = openOverlay(Object.fromEntries([...bad, ...good].map(({ path, text }) => [path, text])));
    const biome = join(HOUSE, "node_modules/@biomejs/biome/bin/biome");
    const { stdout } = spawnSync(
      process.execPath,
      [biome, "lint", ".", "--reporter=json", "--max-diagnostics=none"],
      { cwd: overlay.folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    report = reportSchema.parse(JSON.parse(stdout)).diagnostics;
  });
  afterAll(() => overlay?.close());

  it("is given every file of these stories once", () => {
    const paths = [...bad, ...good].map(({ path }) => path);
    expect(paths.length).toBe(new Set(paths).size);
  });

  describe("tells of", () => {
    it.each(bad)("$told", ({ path, says }) => {
      const told = toldOf(path);
      for (const [rule, sentence] of says) {
        expect(told).toContainEqual([rule, expect.stringContaining(sentence)]);
      }
    });
  });

  describe("says nothing when", () => {
    it.each(good)("$told", ({ path }) => {
      expect(toldOf(path)).toEqual([]);
    });
  });

  function toldOf(path: string): [string, string][] {
    return report
      .filter(({ location }) => location.path === path)
      .map(({ category, message }) => [category, message]);
  }
});
