import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const PAGES = join(dirname(fileURLToPath(import.meta.url)), "../../apps/web/dist");

/** A built script imports its neighbours by these words; a dynamic import has a bracket instead. */
const STATIC = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;

/** What a first visit loads before any page of its own: the scripts of the shell and their compressed size in bytes. */
export interface ShellSize {
  files: string[];
  bytes: number;
}

/** Reads the built pages: the entry script with everything that it imports at once. */
export function shellSize(): ShellSize {
  const html = readFileSync(join(PAGES, "index.html"), "utf8");
  const entries = [...html.matchAll(/src="\/(assets\/[^"]+\.js|[^"/]+\.js)"/g)].flatMap(
    ([, path]) => path ?? [],
  );
  const files = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const script = readFileSync(join(PAGES, file), "utf8");
    for (const [, next] of script.matchAll(STATIC)) queue.push(`assets/${next}`);
  }
  const sorted = [...files].sort();
  const sizes = sorted.map((file) => gzipSync(readFileSync(join(PAGES, file)), { level: 6 }).length);
  return { files: sorted, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The built scripts that hold React Flow. */
export function canvasScripts(): string[] {
  return readdirSync(join(PAGES, "assets"))
    .filter((file) => file.startsWith("canvas-") && file.endsWith(".js"))
    .map((file) => `assets/${file}`);
}
