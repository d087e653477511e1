import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("gives every prepared query a name of its own: a name stands for one query", () => {
  const folder = new URL("./queries/", import.meta.url);
  const names = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .flatMap((code) => [...code.matchAll(/\.prepared\(\s*["`]([^"`]+)["`]/g)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
