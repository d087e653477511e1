#!/usr/bin/env node
// Plain JavaScript on purpose: `npm ci` links this file before anything is built. It builds what is not built, then hands over.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const api = dirname(dirname(fileURLToPath(import.meta.url)));
const house = dirname(dirname(api));
const built = [join(api, "dist/cli.js"), join(house, "apps/web/dist/index.html")];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Ringback needs Node 20.19 or newer; this is ${process.versions.node}.`);
}
// The crash test starts the server a hundred times and has built it before.
if (process.env.RINGBACK_SKIP_BUILD !== "1" && stale()) build();
// V8 lets the heap grow to several times what is in use before it looks for garbage: under load that is 280 MB where 220 are enough.
setFlagsFromString("--heap-growing-percent=60");
const { runCommand } = await import(pathToFileURL(built[0]).href);
process.exitCode = await runCommand(process.argv.slice(2));

/** Whether a built file is missing or older than any source it is made from. */
function stale() {
  if (!existsSync(join(house, "apps/web/src"))) return false;
  if (!built.every((file) => existsSync(file))) return true;
  const builtAt = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const sources = ["packages", "apps"].flatMap((room) =>
    readdirSync(join(house, room)).map((name) => join(house, room, name, "src")),
  );
  return [...sources, join(house, "ringback.nodes.ts"), join(house, "package-lock.json")].some(
    (place) => existsSync(place) && newest(place) > builtAt,
  );
}

function newest(place) {
  const status = statSync(place);
  if (!status.isDirectory()) return place.includes(".test.") ? 0 : status.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(join(place, name))));
}

function build() {
  process.stderr.write("Building Ringback, which takes a few seconds…\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const outcome = spawnSync(npm, ["run", "build"], {
    cwd: house,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (outcome.status !== 0) fail(`The build failed.\n${outcome.stdout ?? ""}${outcome.stderr ?? ""}`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
