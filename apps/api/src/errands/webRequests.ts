import { type LookupAddress, lookup } from "node:dns";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { ErrandResult } from "./errandResult.ts";
import { isPublicAddress } from "./publicAddress.ts";

const TIMEOUT_MS = 10_000;
/** The most of an answer that is read. Nothing of it is used. */
const ANSWER_BYTES = 64 * 1024;
/** When an address that did not take a request is asked again. */
const AGAIN_MS = 10_000;

/** One POST of JSON. */
export interface WebPost {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** Posts to addresses that owners entered. */
export interface WebRequests {
  /** Safe to repeat for its receiver, who knows it by its key; never rejects. */
  post(post: WebPost): Promise<ErrandResult>;
}

export interface WebRequestDeps {
  /** Which IP addresses may be reached: the public ones, unless a test has only its own machine. */
  mayReach?: ((address: string) => boolean) | undefined;
  /** Every address of a host name; the machine's resolver when left out. */
  resolve?: ((host: string) => Promise<LookupAddress[]>) | undefined;
  /** For one request from finding the address to its answer, in milliseconds: 10,000 when left out. */
  timeoutMs?: number | undefined;
}

/**
 * Posts over HTTP without becoming a way into the network that this server stands in. Every address of the host must be
 * one that may be reached, and the connection goes to the very address that was looked at: a name that points elsewhere a
 * moment later changes nothing. Redirects are not followed, no proxy is used, no connection is kept.
 */
export function createWebRequests(deps: WebRequestDeps = {}): WebRequests {
  const { mayReach = isPublicAddress, resolve = everyAddress, timeoutMs = TIMEOUT_MS } = deps;
  return {
    async post(post) {
      const url = URL.canParse(post.url) ? new URL(post.url) : null;
      if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        return { type: "failed", why: "That address cannot be posted to." };
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        // As the URL standard reads it: 0x7f.1 and 2130706433 are 127.0.0.1 by now.
        const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
        const family = isIP(host);
        const addresses = family === 0 ? await inTime(resolve(host), signal) : [{ address: host, family }];
        // The older family first: more machines have a way out over it, and only one address is tried.
        const [first] = addresses.toSorted((a, b) => a.family - b.family);
        if (first === undefined) return later(`${host} has no address.`);
        if (!addresses.every(({ address }) => mayReach(address)))
          return { type: "failed", why: `${host} leads to an address that is not on the public internet.` };
        return sayStatus(await send(url, { post, to: first, signal }), url.host);
      } catch (error) {
        return later(signal.aborted ? `${url.host} did not answer in time.` : unreached(url.host, error));
      }
    },
  };
}

/** The status of the answer, once as much of it as is read was read. */
function send(
  url: URL,
  { post, to, signal }: { post: WebPost; to: LookupAddress; signal: AbortSignal },
): Promise<number> {
  return new Promise((done, failed) => {
    const begin = url.protocol === "https:" ? httpsRequest : httpRequest;
    const asked: ClientRequest = begin(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(post.body),
        "user-agent": "Ringback",
        ...post.headers,
      },
      agent: false,
      lookup: only(to),
      signal,
    });
    let status: number | null = null;
    // What the answer said stands, also when the rest of it is slow or breaks off.
    asked.on("error", (error) => (status === null ? failed(error) : done(status)));
    asked.on("response", (answer: IncomingMessage) => {
      const said = answer.statusCode ?? 0;
      status = said;
      let read = 0;
      answer.on("data", (piece: Buffer) => {
        read += piece.length;
        if (read > ANSWER_BYTES) answer.destroy();
      });
      answer.on("close", () => done(said));
      answer.on("error", () => done(said));
    });
    asked.end(post.body);
  });
}

/** A resolver that knows one address, whatever it is asked for. */
function only({ address, family }: LookupAddress): LookupFunction {
  return (_host, options, answer) =>
    options.all ? answer(null, [{ address, family }]) : answer(null, address, family);
}

function everyAddress(host: string): Promise<LookupAddress[]> {
  return new Promise((done, failed) => {
    lookup(host, { all: true }, (error, addresses) => (error ? failed(error) : done(addresses)));
  });
}

/** A resolver cannot be called off: whoever waits for it can. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    signal.addEventListener("abort", () => failed(signal.reason), { once: true });
    work.then(done, failed);
  });
}

function sayStatus(status: number, host: string): ErrandResult {
  const why = `${host} answered ${status}.`;
  if (status >= 200 && status < 300) return { type: "done", why };
  if (status >= 300 && status < 400)
    return { type: "failed", why: `${why} It wanted to send us elsewhere, and that is not followed.` };
  if (status >= 500 || status === 408 || status === 425 || status === 429) return later(why);
  return { type: "failed", why };
}

function unreached(host: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return `${host} could not be reached${code}.`;
}

function later(why: string): ErrandResult {
  return { type: "later", why, afterMs: AGAIN_MS };
}
