import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOUSE } from "./house.ts";

/** A file that belongs to the project, with its text. */
export interface TrackedFile {
  /** With `/`, from the checkout's folder. */
  path: string;
  text: string;
}

const BUILT = new Set(["node_modules", "dist", "data", ".git", ".cache", ".env"]);
const BINARY = /\.(png|jpg|gif|ico|woff2?|wav|mp3)$/;

/** Every text file of the project: what git tracks or would, or all there is where the source came without git. */
export function trackedFiles(): TrackedFile[] {
  return paths()
    .filter((path) => !BINARY.test(path) && existsSync(join(HOUSE, path)))
    .map((path) => ({ path, text: readFileSync(join(HOUSE, path), "utf8") }));
}

function paths(): string[] {
  if (!existsSync(join(HOUSE, ".git"))) return filesUnder("");
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { cwd: HOUSE, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`git ls-files answered ${status}: ${stderr}`);
  return stdout.split("\0").filter((path) => path !== "");
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(HOUSE, folder), { withFileTypes: true })
    .filter(({ name }) => !BUILT.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}
