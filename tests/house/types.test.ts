import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOUSE } from "./house.ts";
import { type Overlay, openOverlay } from "./overlay.ts";

/** What the compiler is expected to say of one line in a room: its code and a piece of its sentence. */
interface Case {
  told: string;
  room: string;
  line: string;
  says: string;
}

const PURE = ["packages/templates", "packages/engine"];
const OUT_OF_REACH: [what: string, line: string, says: string][] = [
  ["a timer", "export const it = setTimeout(() => {}, 5);", "TS2304: Cannot find name 'setTimeout'"],
  ["the network", `export const it = fetch("/");`, "TS2304: Cannot find name 'fetch'"],
  ["the screen", `console.log("here");`, "TS2584: Cannot find name 'console'"],
  ["the environment", "export const it = process.env;", "TS2591: Cannot find name 'process'"],
  ["chance from the platform", "export const it = crypto.randomUUID();", "TS2304: Cannot find name 'crypto'"],
  ["a file", `export { readFileSync } from "node:fs";`, "TS2591: Cannot find name 'node:fs'"],
];

const cases: Case[] = [
  ...PURE.flatMap((room) =>
    OUT_OF_REACH.map(([what, line, says]) => ({ told: `${what} in ${room}`, room, line, says })),
  ),
  {
    told: "an import past a package's front door",
    room: "apps/api",
    line: `export { step } from "@ringback/engine/src/step.ts";`,
    says: "TS2307: Cannot find module '@ringback/engine/src/step.ts'",
  },
  {
    told: "an import past the server's front door",
    room: "apps/web",
    line: `export { openStore } from "ringback/src/store/index.ts";`,
    says: "TS2307: Cannot find module 'ringback/src/store/index.ts'",
  },
  {
    told: "a list's item that may not be there",
    room: "apps/api",
    line: "export const it = (list: string[]): string => list[0];",
    says: "TS2322: Type 'string | undefined' is not assignable to type 'string'",
  },
  {
    told: "a value of the api imported as if it were a type",
    room: "apps/web",
    line: `import { AppRouter } from "ringback/trpc";\nexport type It = AppRouter;`,
    says: "TS1484: 'AppRouter' is a type and must be imported using a type-only import",
  },
];

describe("the compiler", () => {
  const rooms = [...new Set(cases.map(({ room }) => room))];
  const told = new Map<string, string>();
  let overlay: Overlay;
  beforeAll(() => {
    overlay = openOverlay(
      Object.fromEntries(cases.map(({ room, line }, index) => [`${room}/src/case${index}.ts`, `${line}\n`])),
    );
    for (const room of rooms) {
      const tsc = join(HOUSE, "node_modules/typescript/bin/tsc");
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", room, "--pretty", "false"], {
        cwd: overlay.folder,
        encoding: "utf8",
      });
      told.set(room, stdout);
    }
  });
  afterAll(() => overlay?.close());

  it.each(cases.map((each, index) => ({ ...each, index })))("tells of $told", ({ room, says, index }) => {
    const lines = told.get(room)?.split("\n") ?? [];
    expect(lines.filter((line) => line.includes(`case${index}.ts(`))).toEqual([
      expect.stringContaining(says),
    ]);
  });
});
