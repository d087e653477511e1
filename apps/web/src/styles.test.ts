// @vitest-environment node
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const css = readFileSync(fileURLToPath(new URL("styles.css", import.meta.url)), "utf8");
const TOKENS = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name ?? "", { light: light ?? "", dark: dark ?? "" }],
  ),
);
const THEMES = ["light", "dark"] as const;

function token(name: string, theme: (typeof THEMES)[number]): string {
  const pair = TOKENS.get(name);
  if (pair === undefined) throw new Error(`styles.css has no token --${name}.`);
  return pair[theme];
}

/** The contrast of two colours, as WCAG 2.2 measures it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooFaint(pairs: [string, string][], least: number): string[] {
  return THEMES.flatMap((theme) =>
    pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(token(front, theme), token(back, theme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, back, ratio }) => `${theme}: ${front} on ${back} is ${ratio.toFixed(2)}`),
  );
}

const GROUNDS = ["surface", "surface-raised", "surface-sunken"];
const HUES = ["accent", "ok", "missed", "waiting", "muted", "unsure", "failed"];

describe("the colours, in both themes", () => {
  it("give text 4.5:1 on every ground it stands on", () => {
    const pairs: [string, string][] = [
      ...GROUNDS.flatMap((ground): [string, string][] =>
        [...["ink", "ink-soft"], ...HUES].map((ink) => [ink, ground]),
      ),
      ...HUES.flatMap((hue): [string, string][] => [
        [hue, `${hue}-soft`],
        ["ink", `${hue}-soft`],
      ]),
      ["ink-soft", "accent-soft"],
      ["accent-ink", "accent"],
      ["surface-raised", "failed"],
      ["surface", "ink"],
    ];
    expect(tooFaint(pairs, 4.5)).toEqual([]);
  });

  it("give the lines that matter 3:1", () => {
    expect(
      tooFaint(
        GROUNDS.map((ground): [string, string] => ["line-strong", ground]),
        3,
      ),
    ).toEqual([]);
  });
});
