import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const HOUSE = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, HOUSE), "utf8");

it("CONTRIBUTING shows the whole file of a node type, as it is", () => {
  const [, shown = ""] = /^ {3}```ts\n([\s\S]*?)^ {3}```$/m.exec(read("CONTRIBUTING.md")) ?? [];
  expect(shown.replace(/^ {3}/gm, "")).toBe(read("tests/nodePackage/src/areaCode.ts"));
});
