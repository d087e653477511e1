import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { HOUSE } from "./house.ts";

/** A copy of the house with its rules and no code but what a test puts there. The checkout itself is never written to. */
export interface Overlay {
  folder: string;
  close(): void;
}

const RULES = ["biome.json", "lint", ".gitignore", "package.json", "tsconfig.base.json"];
const ROOMS = [
  "packages/templates",
  "packages/engine",
  "packages/twilio-simulator",
  "apps/api",
  "apps/web",
  "tests",
];

/** Lays out the rules of every room, and `files` by their path in the house. */
export function openOverlay(files: Record<string, string>): Overlay {
  const folder = mkdtempSync(join(tmpdir(), "ringback-house-"));
  const copies = [
    ...RULES,
    ...ROOMS.flatMap((room) => [join(room, "package.json"), join(room, "tsconfig.json")]),
  ];
  for (const path of copies) {
    cpSync(join(HOUSE, path), join(folder, path), { recursive: true });
  }
  // The packages are the real ones: what a room may reach is decided by their real exports.
  symlinkSync(join(HOUSE, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
}
