import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import type { Script } from "../calls/script.ts";
import type { CallView, MessageView } from "../control/views.ts";
import { type Simulator, startSimulator } from "../startSimulator.ts";
import { listen } from "./listen.ts";

export const ACCOUNT = "AC0123456789abcdef0123456789abcdef";
export const TOKEN = "12345";
/** The number of ours that every story's world has. */
export const OURS = "+15125550100";
export const CALLER = "+15125550111";
export const OWNER = "+15125550122";
const START = Date.UTC(2026, 10, 2, 15, 0, 0);

/** A request that the application got from the simulator. */
interface Got {
  method: string;
  /** With the query. */
  path: string;
  /** The whole URL, as it was signed. */
  url: string;
  headers: IncomingMessage["headers"];
  form: Record<string, string>;
  /** Milliseconds since the story's start. */
  at: number;
}

/** What the application answers at a path: TwiML, a status, or nothing at all for so long (real milliseconds). */
type Page = string | { status: number } | { afterMs: number; body: string } | ((got: Got) => string);

/** A simulator, an application that answers with prepared pages, and a clock that only the story moves. */
export interface World {
  simulator: Simulator;
  /** The application's base URL. */
  app: string;
  /** By path without the query. */
  pages: Record<string, Page>;
  got: Got[];
  now: () => number;
  /** Requests to one path, in order of arrival. */
  gotAt(path: string): Got[];
  /** Lets time pass, stopping at every instant at which something is due. */
  pass(ms: number): Promise<void>;
  /** A request to the simulator; a body that is a string is sent as a form. */
  ask(method: string, path: string, body?: object | string): Promise<{ status: number; json: unknown }>;
  control(method: string, path: string, body?: object): Promise<unknown>;
  /** Places a call to our number, and returns its sid. */
  call(script?: Script, from?: string): Promise<string>;
  look(sid: string): Promise<CallView>;
  /** Every message there is, oldest first. */
  messages(): Promise<MessageView[]>;
  handset(e164: string): Promise<{ call: CallView | null; messages: MessageView[] }>;
  rest(
    method: string,
    path: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; json: unknown }>;
  /** The sids of a REST list, in its order; `query` included in the path, `name` the collection's. */
  sids(path: string, name: string): Promise<string[]>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startWorld(
  options: { statePath?: string; random?: () => number } = {},
): Promise<World> {
  let clock = START;
  const got: Got[] = [];
  const pages: Record<string, Page> = {};

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const path = request.url ?? "";
    const each: Got = {
      method: request.method ?? "",
      path,
      url: app + path,
      headers: request.headers,
      form: Object.fromEntries(new URLSearchParams(body)),
      at: clock - START,
    };
    got.push(each);
    const page = pages[path.split("?")[0] ?? ""] ?? "<Response/>";
    const made = typeof page === "function" ? page(each) : page;
    if (typeof made === "object" && "status" in made) {
      response.writeHead(made.status).end();
      return;
    }
    if (typeof made === "object") await new Promise((resolve) => setTimeout(resolve, made.afterMs));
    response.writeHead(200, { "content-type": "text/xml" }).end(typeof made === "object" ? made.body : made);
  }
  const app = `http://127.0.0.1:${await listen(server)}`;

  function start(): Promise<Simulator> {
    return startSimulator({
      accountSid: ACCOUNT,
      authToken: TOKEN,
      now: () => clock,
      statePath: options.statePath ?? null,
      random: options.random ?? (() => 0.5),
    });
  }

  const world: World = {
    simulator: await start(),
    app,
    pages,
    got,
    now: () => clock,
    gotAt: (path) => got.filter((each) => each.path.split("?")[0] === path),
    async pass(ms) {
      const target = clock + ms;
      for (;;) {
        await world.simulator.idle();
        const next = world.simulator.nextDue();
        if (next === null || next > target) break;
        clock = Math.max(clock, next);
        world.simulator.wake();
      }
      clock = target;
    },
    async ask(method, path, body) {
      const isForm = typeof body === "string";
      const response = await fetch(world.simulator.url + path, {
        method,
        headers: {
          authorization: `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`,
          ...(body === undefined
            ? {}
            : { "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json" }),
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, json: text === "" ? null : JSON.parse(text) };
    },
    async control(method, path, body) {
      const { status, json } = await world.ask(method, `/simulator${path}`, body);
      if (status >= 400) throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(json)}`);
      return json;
    },
    async call(then, from = CALLER) {
      const script = then === undefined ? {} : { then };
      const placed = await world.control("POST", "/calls", { from, to: OURS, ...script });
      return z.object({ sid: z.string() }).parse(placed).sid;
    },
    // The three below are the simulator's own views, built from these very types; a story compares their content.
    look: async (sid) => (await world.control("GET", `/calls/${sid}`)) as CallView,
    messages: async () => (await world.control("GET", "/messages")) as MessageView[],
    handset: async (e164) =>
      (await world.control("GET", `/handsets/${encodeURIComponent(e164)}`)) as Awaited<
        ReturnType<World["handset"]>
      >,
    rest: (method, path, form) =>
      world.ask(
        method,
        `/2010-04-01/Accounts/${ACCOUNT}/${path}`,
        form === undefined ? undefined : new URLSearchParams(form).toString(),
      ),
    async sids(path, name) {
      const { json } = await world.rest("GET", path);
      const listed = z.looseObject({ [name]: z.array(z.looseObject({ sid: z.string() })) }).parse(json)[name];
      return z
        .array(z.object({ sid: z.string() }))
        .parse(listed)
        .map((each) => each.sid);
    },
    async restart() {
      await world.simulator.stop();
      world.simulator = await start();
    },
    async stop() {
      await world.simulator.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  await world.control("POST", "/numbers", {
    e164: OURS,
    voiceUrl: `${app}/voice`,
    statusCallback: `${app}/status`,
    smsUrl: `${app}/sms`,
  });
  return world;
}
