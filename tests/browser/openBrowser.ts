import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./findChromium.ts";

/** Quiet at start-up: nothing is looked up, updated or synchronised. */
const ARGS = [
  "--disable-background-networking",
  "--no-first-run",
  "--disable-sync",
  "--disable-component-update",
];

/** A headless Chromium. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findChromium();
  // Chromium refuses its sandbox to root.
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: path,
    args: [...ARGS, ...root],
    env: { ...stringsOf(process.env), ...env },
  });
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
