import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A browser on this machine, and what it needs in its environment. */
interface FoundChromium {
  path: string;
  env: Record<string, string>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where the unpacked browser's fonts are named. */
const FONTS = "ringback-fonts.conf";

/**
 * The browser that the stories run in: what `CHROMIUM_PATH` names, else one that is installed, else the one that comes
 * as an npm package, so that a machine without a browser tests as much as any other. `CHROMIUM_PATH=npm` asks for that one.
 *
 * @throws when there is none: the stories are never passed over in silence.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named === "npm") return npmChromium();
  if (named) return { path: named, env: {} };
  const path = installed();
  return path === undefined ? npmChromium() : { path, env: {} };
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function npmChromium(): Promise<FoundChromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser was found. Install Chrome or Chromium, or name one in CHROMIUM_PATH.");
  }
  const folder = join(tmpdir(), `ringback-chromium-147-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, FONTS) },
  };
}

/** The package unpacks into the temporary folder, and takes half a browser there for a whole one: so, beside it first. */
async function unpack(folder: string): Promise<void> {
  const fresh = mkdtempSync(`${folder}-`);
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  // Its shared libraries are unpacked only where it believes to be on such a machine.
  Object.assign(process.env, { TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  // The package's own file looks for its fonts in another folder, and a page without a font has no words.
  writeFileSync(join(fresh, FONTS), `<fontconfig><dir>${join(folder, "fonts")}</dir></fontconfig>`);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another process was quicker: its browser is as good.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
