import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HOUSE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FILES = ["package.json", "package-lock.json", "tsconfig.base.json", "packages", "apps"];
const ROOMS = {
  "@ringback/engine": "packages/engine",
  "@ringback/templates": "packages/templates",
  "@ringback/twilio-simulator": "packages/twilio-simulator",
  "@ringback/web": "apps/web",
  ringback: "apps/api",
};
const NOT_COPIED = new Set(["node_modules", "dist", "data"]);

/**
 * A checkout in which somebody has installed a package with a node type and added its line to `ringback.nodes.ts`, and
 * changed nothing else.
 */
export function houseWith(nodePackage: { folder: string; name: string; exported: string }): {
  folder: string;
  close(): void;
} {
  const { folder: source, name, exported } = nodePackage;
  const folder = mkdtempSync(join(tmpdir(), "ringback-checkout-"));
  for (const file of FILES) {
    const filter = (path: string) => !NOT_COPIED.has(basename(path));
    cpSync(join(HOUSE, file), join(folder, file), { recursive: true, filter });
  }
  install(folder);
  cpSync(source, join(folder, "node_modules", name), { recursive: true });
  const list = readFileSync(join(HOUSE, "ringback.nodes.ts"), "utf8");
  const listed = `import { ${exported} } from "${name}";\n${list.replace(/\n\];/, `\n  ${exported},\n];`)}`;
  writeFileSync(join(folder, "ringback.nodes.ts"), listed);
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The packages of the checkout, linked one by one, with the rooms of the copy in place of those of the house. */
function install(folder: string): void {
  const installed = join(folder, "node_modules");
  mkdirSync(join(installed, "@ringback"), { recursive: true });
  for (const name of readdirSync(join(HOUSE, "node_modules"))) {
    if (name !== "@ringback" && name !== "ringback")
      symlinkSync(join(HOUSE, "node_modules", name), join(installed, name), "junction");
  }
  for (const [name, room] of Object.entries(ROOMS))
    symlinkSync(join(folder, room), join(installed, name), "junction");
}
