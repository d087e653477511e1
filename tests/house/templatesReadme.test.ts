import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOM = new URL("../../packages/templates/", import.meta.url);
const README = readFileSync(new URL("README.md", ROOM), "utf8");
const ROWS = README.split("\n").filter((line) => /^\| [HLDW]\d\d \|/.test(line));
const RULES = sourcesIn("src/rules");

function sourcesIn(folder: string): string[] {
  const files = readdirSync(new URL(folder, ROOM)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  return files.map((name) => readFileSync(new URL(`${folder}/${name}`, ROOM), "utf8"));
}

function foundIn(sources: readonly string[], pattern: RegExp): string[] {
  const found = sources.flatMap((source) => Array.from(source.matchAll(pattern), ([, name = ""]) => name));
  return [...new Set(found)].sort();
}

describe("the README of the templates", () => {
  it("lists every rule, and no other", () => {
    expect(foundIn(ROWS, /^\| (\w+) \|/g)).toEqual(foundIn(RULES, /CopyRule = \{ id: "(\w+)"/g));
  });

  it("lists every code, and no other", () => {
    const parser = readFileSync(new URL("src/parseTemplate.ts", ROOM), "utf8");
    const sources = [...RULES, ...sourcesIn("src/carrierWords/hazards"), parser];
    const codes = ROWS.map((row) => row.split("|")[2] ?? "");
    expect(foundIn(codes, /`([\w.]+)`/g)).toEqual(foundIn(sources, /code: "([\w.]+)"/g));
  });

  it("lists every niche", () => {
    const folders = readdirSync(new URL("src/niches", ROOM), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/niches/${name}`);
    const ids = foundIn(folders.flatMap(sourcesIn), /^ {2}id: "(\w+)",$/gm);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !README.includes(`\`${id}\``))).toEqual([]);
  });
});
