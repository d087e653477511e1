import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Chord, KEYS } from "./keys.ts";

const DOCS = join(import.meta.dirname, "../../../../docs/keys.md");

it("the docs name every key that the sheet of keys does, under the same headings, and no other", () => {
  const listed = KEYS.flatMap(({ title, lines }) => [
    `## ${title}`,
    ...lines.map(({ chords, does }) => `| ${chords.map(written).join(" or ")} | ${does} |`),
  ]);
  const documented = readFileSync(DOCS, "utf8")
    .split("\n")
    .filter((line) => /^(## |\| `)/.test(line));
  expect(documented).toEqual(listed);
});

function written(chord: Chord): string {
  return chord.map((key) => `\`${key}\``).join(" ");
}
