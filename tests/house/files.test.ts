import { beforeAll, describe, expect, it } from "vitest";
import { type TrackedFile, trackedFiles } from "./trackedFiles.ts";

// Each is written so that this file does not hold what it looks for.
const NEVER: [what: string, pattern: RegExp][] = [
  ["a folder of somebody's machine", /(^|[\s"'`=(:])\/(work|root|home\/\w+|Users\/\w+|tmp\/plan)\//m],
  ["something put off", /\b(TO[D]O|FIX[M]E|XX[X])\b/],
  ["a rule of the linter switched off", /biome-ignor[e]|eslint-disabl[e]/],
  ["a rule of the compiler switched off", /@ts-(ignor[e]|expect-erro[r]|nochec[k])/],
  ["a value called anything", /\bas an[y](?=[;,)\]}.|&>]|$)/],
  ["a test that keeps the others from running", /\b(it|test|describe)\.(onl[y]|skip)\(/],
];

/** Lines at which a file probably holds a second idea. */
const LONG = 250;
const TOO_LONG = 300;

describe("the files of the project", () => {
  let files: TrackedFile[] = [];
  beforeAll(() => {
    files = trackedFiles();
  });

  it("are all looked at", () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["README.md", "biome.json", "packages/engine/src/model.ts"]),
    );
  });

  it.each(NEVER)("hold nowhere %s", (_what, pattern) => {
    const found = files
      .filter(({ path }) => path !== "package-lock.json")
      .flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it("and every pattern finds what it is for", () => {
    const seen = [
      "/ho" + "me/dana/x",
      "// TO" + "DO: later",
      "// biome-" + "ignore lint",
      "// @ts-" + "ignore",
      "as a" + "ny",
      "it.on" + "ly(",
    ];
    expect(NEVER.map(([, pattern], index) => pattern.test(seen[index] ?? ""))).toEqual(NEVER.map(() => true));
  });

  it("are short enough to hold one idea each", () => {
    const long = files
      .filter(({ path }) => /\.(ts|tsx|js)$/.test(path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > LONG);
    const sources = long.filter(({ path }) => !path.includes(".test."));
    if (sources.length > 0) {
      console.log(
        `Over ${LONG} lines, look for the second idea: ${sources.map(({ path, lines }) => `${path} (${lines})`).join(", ")}`,
      );
    }
    expect(sources.filter(({ lines }) => lines > TOO_LONG)).toEqual([]);
  });
});
