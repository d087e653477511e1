import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import {
  type Config,
  freePort,
  type MovableClock,
  openOffice,
  practiceClock,
  type Ringback,
  startRingback,
} from "ringback";
import { openBrowser } from "./openBrowser.ts";

/** A server in practice mode on a fresh database, as `npm start` brings it up, and a browser beside it. */
export interface App {
  ringback: Ringback;
  /** The practice network's time, which begins on a Monday morning. */
  clock: MovableClock;
  browser: Browser;
  /** A page with a session, as wide as a desk's screen unless said otherwise. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Another page of the same browser, with the same session and storage. */
  tab(beside: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** `false` leaves the first visit's set-up to be done in the browser. */
  furnished?: boolean;
  openai?: Partial<Config["openai"]>;
  /** Lets workflows post to other programs. */
  webRequests?: boolean;
}

/** Monday, 23 November 2026, 10:00 in Chicago: a caller of a minute ago called today, whatever the hour that tests run at. */
const MORNING = Date.UTC(2026, 10, 23, 16);

const PAGES = join(dirname(fileURLToPath(import.meta.url)), "../../apps/web/dist/index.html");

export async function openApp(options: AppOptions = {}): Promise<App> {
  const { furnished = true, openai = {}, webRequests = false } = options;
  if (!existsSync(PAGES)) throw new Error("The pages are not built. Run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), "ringback-browser-"));
  const port = await freePort();
  const config: Config = {
    host: "127.0.0.1",
    port,
    databaseUrl: `file:${join(folder, "browser.db")}`,
    publicUrl: `http://127.0.0.1:${port}`,
    carrier: { mode: "practice" },
    openai: { apiKey: null, baseUrl: null, model: null, ...openai },
    webRequests,
  };
  const opened = Date.now();
  const clock = practiceClock({ now: () => MORNING + Date.now() - opened });
  if (furnished) await furnish(config, clock);
  const errors: string[] = [];
  const log = {
    info() {},
    warn() {},
    error: (details: object, message: string) => void errors.push(`${message}: ${JSON.stringify(details)}`),
  };
  const ringback = await startRingback({ config, clock, log });
  const browser = await openBrowser();
  let session: Awaited<ReturnType<BrowserContext["storageState"]>> | null = null;

  function watched(page: Page): Page {
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => errors.push(`A page broke: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      // A refusal that the page shows in words is also written to the console by the browser itself.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        errors.push(`A page complained: ${message.text()}`);
    });
    return page;
  }

  return {
    ringback,
    clock,
    browser,
    async page(options = {}) {
      if (session === null && furnished) {
        const first = await browser.newContext();
        await (await first.newPage()).goto(ringback.link);
        session = await first.storageState();
        await first.close();
      }
      const context = await browser.newContext({
        baseURL: ringback.url,
        viewport: { width: 1440, height: 900 },
        locale: "en-US",
        reducedMotion: "reduce",
        permissions: ["clipboard-read", "clipboard-write"],
        ...(session === null ? {} : { storageState: session }),
        ...options,
      });
      return watched(await context.newPage());
    },
    async tab(beside) {
      return watched(await beside.context().newPage());
    },
    async close() {
      await browser.close();
      await ringback.stop();
      rmSync(folder, { recursive: true, force: true });
      if (errors.length > 0) throw new Error(errors.join("\n"));
    },
  };
}

async function furnish(config: Config, clock: MovableClock): Promise<void> {
  const office = await openOffice(config, clock);
  try {
    const made = await office.setUp({
      businessName: "Miller Plumbing",
      ownerFirstName: "Dana",
      niche: "contractor",
      timeZone: "America/Chicago",
    });
    if ("findings" in made) throw new Error(made.findings.map(({ message }) => message).join(" "));
  } finally {
    await office.close();
  }
}
