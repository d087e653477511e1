import { parse } from "node:querystring";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { HearDeps } from "../calls/hearCall.ts";
import { type LoggedCall, logCall } from "../calls/logCall.ts";
import type { Changes } from "../changes.ts";
import type { HookAddress } from "../settings/hookAddress.ts";
import { businessById, numbersOf, type Store, type Tx } from "../store/index.ts";
import { createRateLimit } from "./rateLimit.ts";
import { readLoggedCall } from "./readLoggedCall.ts";

/** Calls that one address may tell of in a minute. */
const CALLS_PER_MINUTE = 60;
const MINUTE_MS = 60_000;
const BODY_LIMIT = 16 * 1024;
const FIELDS_MOST = 100;
/** What the address ends in: 256 bits as URL-safe base64. */
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{44}$/;

export interface HookDeps extends HearDeps {
  store: Store;
  changes: Pick<Changes, "announce">;
  hookAddress: HookAddress;
  /** Something may be due now. */
  wake(): void;
}

/**
 * Where other programs tell of calls: `POST /hooks/<token>` with JSON or a form. What is wrong is answered with a sentence;
 * a call that is told of twice is the same call. See docs/inbound-web-request.md.
 */
export function registerHooks(app: FastifyInstance, deps: HookDeps): void {
  const limit = createRateLimit(deps.clock, { most: CALLS_PER_MINUTE, perMs: MINUTE_MS });

  app.register((scope, _options, done) => {
    scope.removeContentTypeParser("text/plain");
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: BODY_LIMIT },
      (_request, body, parsed) => parsed(null, parse(body.toString(), "&", "=", { maxKeys: FIELDS_MOST })),
    );
    scope.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
      const status = error.statusCode ?? 500;
      return say(
        reply,
        status,
        SAYS[status] ?? (status < 500 ? NOT_READ : "Something went wrong. Try again."),
      );
    });

    scope.post<{ Params: { token: string } }>(
      "/hooks/:token",
      { bodyLimit: BODY_LIMIT },
      async (request, reply) => {
        const { token } = request.params;
        // Strangers share one name, so that guessing costs us no more than a minute's worth of look-ups.
        const known = TOKEN_PATTERN.test(token)
          ? await deps.store.read((tx) => deps.hookAddress.businessOf(tx, token))
          : null;
        if (!limit.take(known ?? "")) return say(reply.header("retry-after", "60"), 429, TOO_MANY);
        if (known === null) return say(reply, 404, NOBODYS);

        const read = await deps.store.read((tx) => readFor(tx, known, request.body));
        if ("trouble" in read) return say(reply, 422, read.trouble);
        const id = await deps.store.transaction((tx) => logCall(tx, deps, read));
        if (id === null) return say(reply, 409, NAME_TAKEN);
        deps.changes.announce(known, "calls");
        deps.wake();
        return reply.code(202).send({ call: id });
      },
    );
    done();
  });

  async function readFor(
    tx: Tx,
    businessId: string,
    body: unknown,
  ): Promise<LoggedCall | { trouble: string }> {
    const business = await businessById(tx, businessId);
    const numbers = await numbersOf(tx, businessId);
    return readLoggedCall(body, {
      now: deps.clock.now(),
      country: business?.country ?? "US",
      numbers: numbers.filter(({ carrierAccount }) => carrierAccount === deps.carrierAccount),
    });
  }
}

function say(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}

const NOBODYS = "This address leads to no business. Copy it again from Settings, under Connections.";
const TOO_MANY = `That is more than ${CALLS_PER_MINUTE} calls a minute. Wait a minute and try again.`;
const NAME_TAKEN = "You used this id for a call of another caller. Give each call an id of its own.";
const NOT_READ = "This cannot be read. Send JSON, or a form, such as from=%2B13125550142.";
const SAYS: Record<number, string> = {
  400: NOT_READ,
  413: "This is too large: a call takes a few hundred bytes.",
  415: "Send it as application/json, or as application/x-www-form-urlencoded.",
};
