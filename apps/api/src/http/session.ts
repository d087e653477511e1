import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Clock } from "../clock.ts";
import { insertSession, type Store, sessionByTokenHash } from "../store/index.ts";
import { sessionMissingPage } from "./sessionMissingPage.ts";

/** How long a browser stays signed in. */
const SESSION_MS = 30 * 24 * 3_600_000;
/** Stored for a session that was opened before the business was set up. */
const NO_BUSINESS_YET = "";

export interface DoorDeps {
  store: Store;
  clock: Clock;
  newId(): string;
  /** 128 unguessable bits or more, in characters that a URL and a cookie take as they are. */
  newToken(): string;
  /** Where the browser reaches this server, without a trailing slash. */
  publicUrl: string;
  /** The server's one business; `null` before it is set up. */
  onlyBusiness(): Promise<string | null>;
}

/** Whoever opened the app through its link. */
interface Session {
  /** `null` before set-up. */
  businessId: string | null;
}

/** The part of a request that says who sent it. */
interface CookieHeader {
  headers: { cookie?: string | undefined };
}

/** The way into the app: a link that works once, and the session it opens. */
export interface Door {
  /** The path of the one-time link, with its key. A new one for each start of the server. */
  path: string;
  /** `null` when the request has no session, or one that has expired. */
  sessionOf(request: CookieHeader): Promise<Session | null>;
}

/**
 * Registers `/open`, which turns the link's key into a session: once, so that a link left in a terminal or in a
 * browser's history opens nothing. Keys and session tokens are known to us only as hashes.
 */
export function registerDoor(app: FastifyInstance, deps: DoorDeps): Door {
  const key = deps.newToken();
  let unused: Buffer | null = hash(key);
  const cookie = cookieName(deps.publicUrl);

  async function sessionOf(request: CookieHeader): Promise<Session | null> {
    const token = cookieIn(request.headers.cookie, cookie);
    if (token === null) return null;
    const tokenHash = hash(token).toString("hex");
    const row = await deps.store.read((tx) => sessionByTokenHash(tx, { tokenHash, now: deps.clock.now() }));
    if (row === null) return null;
    return { businessId: row.businessId === NO_BUSINESS_YET ? await deps.onlyBusiness() : row.businessId };
  }

  // Without the HEAD route that Fastify would add: looking at the link must not use it up.
  app.get<{ Querystring: { key?: unknown } }>("/open", { exposeHeadRoute: false }, async (request, reply) => {
    const given = request.query.key;
    if (unused === null || typeof given !== "string" || !timingSafeEqual(hash(given), unused)) {
      // A bookmarked link still opens the app for a browser that is signed in.
      return (await sessionOf(request)) === null ? sessionMissingPage(reply) : reply.redirect("/");
    }
    unused = null;
    const token = deps.newToken();
    const now = deps.clock.now();
    const businessId = (await deps.onlyBusiness()) ?? NO_BUSINESS_YET;
    await deps.store.transaction((tx) =>
      insertSession(tx, {
        id: deps.newId(),
        businessId,
        tokenHash: hash(token).toString("hex"),
        createdAt: now,
        expiresAt: now + SESSION_MS,
      }),
    );
    const secure = isPublicHost(request, deps.publicUrl) ? "; Secure" : "";
    return reply
      .header(
        "set-cookie",
        `${cookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${SESSION_MS / 1_000}${secure}`,
      )
      .header("referrer-policy", "no-referrer")
      .header("cache-control", "no-store")
      .redirect("/");
  });

  return {
    path: `/open?key=${key}`,
    sessionOf,
  };
}

/**
 * A Fastify hook for paths that change something: answers 403 when another site's page sent the request. Browsers name
 * the sender of every POST; what is no browser names none, and has no session that could be borrowed.
 */
export function refuseOtherOrigins(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const own =
    origin === undefined
      ? site === undefined || site === "same-origin" || site === "none"
      : hostOf(origin) === host;
  if (own) next();
  else reply.code(403).send({ error: "This request came from another site's page." });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Over https, that is: the public host, unless it is this machine itself. */
function isPublicHost(request: FastifyRequest, publicUrl: string): boolean {
  const { protocol, host } = new URL(publicUrl);
  return protocol === "https:" && request.headers.host === host;
}

/** Cookies do not know ports: two servers on one machine would sign each other's browsers out. */
function cookieName(publicUrl: string): string {
  const { port } = new URL(publicUrl);
  return port === "" ? "ringback" : `ringback_${port}`;
}

function cookieIn(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(";") ?? []) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value !== undefined && value !== "") return value;
  }
  return null;
}

function hash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
