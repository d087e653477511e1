import { Pool } from "undici";

/** An answer of the carrier, as the Twilio SDK wants it. */
export interface CarrierAnswer {
  statusCode: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** The network failed. `written` is false only when no byte of the request can have left this machine. */
export class TransportError extends Error {
  readonly written: boolean;
  constructor(message: string, written: boolean) {
    super(message);
    this.name = "TransportError";
    this.written = written;
  }
}

/** What the SDK asks of its HTTP client. */
export interface CarrierRequest {
  method: string;
  uri: string;
  username?: string | undefined;
  password?: string | undefined;
  headers?: Record<string, string> | undefined;
  params?: object | undefined;
  data?: object | undefined;
}

export type OriginClient = ReturnType<typeof createOriginClient>;

// Failures that end before the request line is written: name resolution, connecting, the TLS handshake.
const BEFORE_WRITING = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** Posts to one origin over a keep-alive pool, whatever host the SDK names. Never follows a redirect, never retries. */
export function createOriginClient({ origin, timeoutMs }: { origin: string; timeoutMs: number }) {
  const { origin: host, pathname } = new URL(origin);
  const prefix = pathname.replace(/\/$/, "");
  const pool = new Pool(host, {
    connections: 128,
    pipelining: 1,
    // Below the common server keep-alive of 5 s: a reused socket that the server just closed would make an unknown send.
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 4_000,
    connect: { timeout: 5_000 },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const authorisations = new Map<string, string>();
  return {
    /** @throws TransportError when no whole answer came. */
    async request(ask: CarrierRequest): Promise<CarrierAnswer> {
      const at = partsOf(ask.uri);
      // A list's next page comes as a whole URL with its query; everything else as parameters beside a bare one.
      const asked = ask.params === undefined ? "" : encode(ask.params);
      const query = asked === "" ? at.query : `?${asked}`;
      const headers: Record<string, string> = { ...ask.headers };
      if (ask.username !== undefined && ask.password !== undefined) {
        headers.Authorization = authorisation(authorisations, ask.username, ask.password);
      }
      try {
        const answer = await pool.request({
          path: `${prefix}${at.path}${query}`,
          method: ask.method === "post" ? "POST" : ask.method === "delete" ? "DELETE" : "GET",
          headers,
          body: ask.data === undefined ? null : encode(ask.data),
        });
        return { statusCode: answer.statusCode, body: await answer.body.text(), headers: answer.headers };
      } catch (error) {
        throw new TransportError(messageOf(error), !BEFORE_WRITING.has(codeOf(error)));
      }
    },
    /** A file of the carrier, such as a recording. Follows no redirect: the SID, not a URL of theirs, names it. */
    async file(path: string, credentials: { username: string; password: string }) {
      const answer = await pool.request({
        path: `${prefix}${path}`,
        method: "GET",
        headers: { Authorization: authorisation(authorisations, credentials.username, credentials.password) },
      });
      const bytes = new Uint8Array(await answer.body.arrayBuffer());
      return { statusCode: answer.statusCode, type: String(answer.headers["content-type"] ?? ""), bytes };
    },
    close: () => pool.close(),
  };
}

/** The path and the query (with its mark) of an absolute URL. Parsing it whole would cost more than posting it. */
function partsOf(uri: string): { path: string; query: string } {
  const [, path, query] = /^https?:\/\/[^/?#]+([^?#]*)(\?[^#]*)?/.exec(uri) ?? [];
  if (path === undefined) throw new Error(`The carrier's SDK asks for ${uri}, which is no URL.`);
  return { path, query: query ?? "" };
}

function authorisation(known: Map<string, string>, username: string, password: string): string {
  const key = `${username}:${password}`;
  const value = known.get(key) ?? `Basic ${Buffer.from(key).toString("base64")}`;
  known.set(key, value);
  return value;
}

function encode(values: object): string {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) form.append(key, String(one));
  }
  return form.toString();
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
