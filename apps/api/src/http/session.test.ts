import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertCallIfNew } from "../store/index.ts";
import { registerMedia } from "./media.ts";
import { type Door, refuseOtherOrigins, registerDoor } from "./session.ts";
import {
  ACCOUNT,
  CALLER,
  callSid,
  NUMBER,
  START,
  startTestCarrier,
  type TestCarrier,
} from "./testCarrier.ts";
import { registerWeb } from "./web.ts";

const RECORDING = `RE${"1".repeat(32)}`;
const HTML = { accept: "text/html" };

let carrier: TestCarrier;
let door: Door;
let folder: string;
let business: string | null;
let audio: { type: string; bytes: Uint8Array } | null;

beforeEach(async () => {
  carrier = await startTestCarrier();
  business = "business";
  audio = { type: "audio/wav", bytes: Buffer.from("RIFF1234") };
  folder = mkdtempSync(join(tmpdir(), "ringback-web-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Ringback</title>");
  writeFileSync(join(folder, "theme.js"), "theme");
  writeFileSync(join(folder, "assets", "app-1a2b.js"), "app");
  let tokens = 0;
  const { app, store, clock, newId } = carrier;
  door = registerDoor(app, {
    store,
    clock,
    newId,
    newToken: () => `token-${++tokens}`,
    publicUrl: "http://127.0.0.1:3000",
    onlyBusiness: async () => business,
  });
  registerWeb(app, { root: folder, door });
  registerMedia(app, { store, door, recording: async () => audio });
  app.post("/trpc/x", { onRequest: refuseOtherOrigins }, async () => "done");
});
afterEach(async () => {
  await carrier.close();
  rmSync(folder, { recursive: true });
});

async function get(url: string, headers: Record<string, string> = {}) {
  const { statusCode: status, body, headers: answered } = await carrier.app.inject({ url, headers });
  return { status, body, headers: answered };
}

/** Opens the app through its link and returns the browser's cookie. */
async function open(): Promise<{ cookie: string }> {
  const opened = await get(door.path);
  return { cookie: String(opened.headers["set-cookie"]).split(";", 1)[0] ?? "" };
}

describe("the way into the app", () => {
  it("is a link that works once", async () => {
    const first = await get(door.path);
    expect({ status: first.status, to: first.headers.location, cookie: first.headers["set-cookie"] }).toEqual(
      {
        status: 302,
        to: "/",
        cookie: "ringback_3000=token-2; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000",
      },
    );
    expect(await get(door.path)).toMatchObject({
      status: 401,
      body: expect.stringContaining("it prints a fresh link"),
    });
  });

  it("stays closed to a wrong key, and to looking without opening", async () => {
    expect((await get("/open?key=token-9")).status).toBe(401);
    expect((await get("/open")).status).toBe(401);
    expect((await get("/open?key=a&key=b")).status).toBe(401);
    expect(
      (await carrier.app.inject({ method: "HEAD", url: door.path })).headers["set-cookie"],
    ).toBeUndefined();
    expect((await get(door.path)).status).toBe(302);
  });

  it("leads a browser that is signed in to the app, by an old link too", async () => {
    const browser = await open();
    expect(await get(door.path, browser)).toMatchObject({ status: 302, headers: { location: "/" } });
  });

  it("opens pages, which say how to get in when there is no session", async () => {
    const closed = await get("/calls", HTML);
    expect({ status: closed.status, policy: closed.headers["content-security-policy"] }).toEqual({
      status: 401,
      policy: expect.stringContaining("default-src 'none'; style-src 'sha256-"),
    });
    expect(closed.body).toContain("<h1>Open Ringback through its link</h1>");
    expect(await get("/calls", { ...HTML, ...(await open()) })).toMatchObject({
      status: 200,
      body: expect.stringContaining("<title>Ringback</title>"),
      headers: { "cache-control": "no-cache" },
    });
  });

  it("closes after a month", async () => {
    const browser = await open();
    carrier.clock.moveTo(START + 30 * 24 * 3_600_000);
    expect((await get("/", { ...HTML, ...browser })).status).toBe(401);
  });

  it("knows the business that is set up after the link was opened", async () => {
    business = null;
    const { cookie } = await open();
    expect(await door.sessionOf({ headers: { cookie } })).toEqual({ businessId: null });
    business = "business";
    expect(await door.sessionOf({ headers: { cookie } })).toEqual({ businessId: "business" });
  });

  it("knows nobody by another cookie, or by a token that was never given", async () => {
    await open();
    const cookie = "ringback=token-2; ringback_3000=token-7";
    expect(await door.sessionOf({ headers: { cookie } })).toBeNull();
    expect(await door.sessionOf({ headers: {} })).toBeNull();
  });
});

describe("the built web app", () => {
  it("is served with nothing inline and nothing from elsewhere", async () => {
    const script = await get("/theme.js");
    expect(script).toMatchObject({
      status: 200,
      body: "theme",
      headers: { "x-content-type-options": "nosniff" },
    });
    expect(script.headers["content-security-policy"]).toContain("script-src 'self';");
    expect(String(script.headers["content-security-policy"])).not.toContain("unsafe");
  });

  it("lets a browser keep what carries a hash in its name", async () => {
    expect((await get("/assets/app-1a2b.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await get("/theme.js")).headers["cache-control"]).toBe("public, max-age=0");
  });

  it.each(["/missing.js", "/assets/missing.js", "/..%2f..%2fpackage.json", "/trpc/none"])(
    "has no %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it("hands out no page by its file name either", async () => {
    expect((await get("/index.html", HTML)).status).toBe(401);
    expect((await get("/assets/../index.html", HTML)).status).toBe(401);
  });
});

describe("a request that changes something", () => {
  const post = (headers: Record<string, string>) =>
    carrier.app.inject({ method: "POST", url: "/trpc/x", headers: { host: "127.0.0.1:3000", ...headers } });

  it.each<[Record<string, string>, number]>([
    [{ origin: "http://127.0.0.1:3000" }, 200],
    [{}, 200],
    [{ "sec-fetch-site": "same-origin" }, 200],
    [{ origin: "https://evil.example.com" }, 403],
    [{ origin: "http://127.0.0.1:3001" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
  ])("from %o gets %i", async (headers, status) => {
    expect((await post(headers)).statusCode).toBe(status);
  });
});

describe("a voicemail", () => {
  const path = "/media/voicemail/call";

  beforeEach(async () => {
    await carrier.store.transaction((tx) =>
      insertCallIfNew(tx, {
        id: "call",
        businessId: "business",
        carrierAccount: ACCOUNT,
        sid: callSid(1),
        numberId: "number",
        contactId: null,
        from: CALLER,
        fromRaw: CALLER,
        to: NUMBER,
        at: START,
        evidence: {},
        outcome: null,
        outcomeAt: null,
        rangMs: 0,
        classifyAt: null,
        endedAt: null,
        disposition: null,
        dispositionAt: null,
        voicemail: { recordingSid: RECORDING, url: "https://evil.example.com", duration: 8 },
      }),
    );
  });

  it("is played to the owner", async () => {
    expect(await get(path, await open())).toMatchObject({
      status: 200,
      body: "RIFF1234",
      headers: {
        "content-type": "audio/wav",
        "x-content-type-options": "nosniff",
        "content-disposition": 'inline; filename="voicemail.wav"',
        "accept-ranges": "bytes",
      },
    });
  });

  it("is played from anywhere within", async () => {
    const browser = await open();
    expect(await get(path, { ...browser, range: "bytes=4-5" })).toMatchObject({
      status: 206,
      body: "12",
      headers: { "content-range": "bytes 4-5/8" },
    });
    expect(await get(path, { ...browser, range: "bytes=6-" })).toMatchObject({ status: 206, body: "34" });
    expect(await get(path, { ...browser, range: "bytes=8-" })).toMatchObject({ status: 416 });
  });

  it("is closed without a session, and to another business", async () => {
    expect((await get(path)).status).toBe(401);
    business = "another";
    expect((await get(path, await open())).status).toBe(404);
  });

  it("is not handed on when it is no audio", async () => {
    audio = { type: "text/html", bytes: Buffer.from("<script>") };
    expect(await get(path, await open())).toMatchObject({ status: 404, body: "" });
  });

  it("that the carrier has lost is not there", async () => {
    audio = null;
    const browser = await open();
    expect((await get(path, browser)).status).toBe(404);
    expect((await get("/media/voicemail/none", browser)).status).toBe(404);
  });
});
