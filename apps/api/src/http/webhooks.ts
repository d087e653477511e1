import { parse } from "node:querystring";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { KnownNumber, NumberBook } from "../calls/numberBook.ts";
import { E164_PATTERN } from "../calls/textableNumber.ts";
import { NOTHING, REJECT } from "../calls/twiml.ts";
import { type CallWebhookDeps, createCallWebhooks, type Heard } from "./callWebhooks.ts";
import {
  dialForm,
  legForm,
  messageStatusForm,
  recordedForm,
  recordingForm,
  smsForm,
  statusForm,
  voiceForm,
} from "./forms.ts";
import { type Form, isSigned } from "./signature.ts";
import { hearMessageStatus, hearText, type TextWebhookDeps } from "./textWebhooks.ts";

/** The largest body that is read: ten times what the carrier sends. */
const BODY_LIMIT = 64 * 1024;
/** More fields than the carrier has ever sent. What is beyond is not parsed, so that the signature cannot match. */
const FIELDS_MOST = 300;
/** Base64 of a SHA-1. */
const SIGNATURE_PATTERN = /^[A-Za-z0-9+/]{27}=$/;
/** A send's id and its token. */
const TOKEN_PATTERN = /^([A-Za-z0-9-]{1,100})\.([A-Za-z0-9_-]{1,100})$/;

export interface WebhookDeps extends CallWebhookDeps, TextWebhookDeps {
  /** The account's primary auth token: what the carrier signs with. */
  authToken: string;
  numbers: NumberBook;
  log: { warn(details: object, message: string): void };
}

type Ask = FastifyRequest<{
  Body: Form | undefined;
  Querystring: Record<string, string | string[] | undefined>;
}>;

/**
 * The paths on which the carrier speaks to us. A request counts only with a signature over our public URL, its own
 * path and query, and every field; anything else gets 403 and leaves no trace in the store.
 */
export function registerWebhooks(app: FastifyInstance, deps: WebhookDeps): void {
  const calls = createCallWebhooks(deps);

  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: BODY_LIMIT },
      (_request, body, parsed) => parsed(null, parse(body.toString(), "&", "=", { maxKeys: FIELDS_MOST })),
    );
    // Before the body is read: whoever does not even claim to be the carrier costs us nothing.
    scope.addHook("onRequest", (request, reply, next) => {
      if (SIGNATURE_PATTERN.test(signatureIn(request))) next();
      else forbid(reply);
    });

    /** A path about the number that the form's `To` names. */
    function toNumber<Schema extends z.ZodObject & z.ZodType<{ To: string }>>(
      path: string,
      schema: Schema,
      { hear, unknown }: Handler<Schema>,
    ): void {
      scope.post(path, async (request: Ask, reply) => {
        const heard = read(deps, schema, request, reply);
        if (heard === null) return reply;
        return answer(reply, await forNumber(heard, heard.form.To, { hear, unknown }));
      });
    }

    /** A path that we handed out ourselves, with the number in its query. */
    function aboutNumber<Schema extends z.ZodType>(
      path: string,
      schema: Schema,
      { hear, unknown }: Handler<Schema>,
    ): void {
      scope.post(path, async (request: Ask, reply) => {
        const heard = read(deps, schema, request, reply);
        if (heard === null) return reply;
        const { to } = request.query;
        const e164 = typeof to === "string" ? `+${to}` : "";
        if (!E164_PATTERN.test(e164)) return reply.code(400).send();
        return answer(reply, await forNumber(heard, e164, { hear, unknown }));
      });
    }

    async function forNumber<Schema extends z.ZodType>(
      heard: Omit<Heard<Schema>, "known">,
      e164: string,
      { hear, unknown }: Handler<Schema>,
    ): Promise<string | null> {
      const known: KnownNumber | null = await deps.numbers.find(e164);
      if (known !== null) return hear({ ...heard, known });
      deps.log.warn({ to: e164 }, "The carrier asked about a number that is not set up here.");
      return unknown;
    }

    toNumber("/twilio/voice", voiceForm, { hear: calls.voice, unknown: REJECT });
    toNumber("/twilio/voice/status", statusForm, { hear: calls.status, unknown: null });
    toNumber("/twilio/sms", smsForm, {
      hear: async (heard) => {
        await hearText(deps, heard);
        return NOTHING;
      },
      unknown: NOTHING,
    });
    aboutNumber("/twilio/voice/dial", dialForm, { hear: calls.dial, unknown: REJECT });
    aboutNumber("/twilio/voice/leg", legForm, { hear: calls.leg, unknown: null });
    aboutNumber("/twilio/voice/recorded", recordedForm, { hear: calls.recorded, unknown: REJECT });
    aboutNumber("/twilio/voice/recording", recordingForm, { hear: calls.recording, unknown: null });

    scope.post("/twilio/messages/status", async (request: Ask, reply) => {
      const heard = read(deps, messageStatusForm, request, reply);
      if (heard === null) return reply;
      const { k } = request.query;
      const [, id, token] = (typeof k === "string" ? TOKEN_PATTERN.exec(k) : null) ?? [];
      if (id === undefined || token === undefined) return reply.code(400).send();
      await hearMessageStatus(deps, { form: heard.form, id, token });
      return answer(reply, null);
    });
    done();
  });
}

interface Handler<Schema extends z.ZodType> {
  hear(heard: Heard<Schema>): Promise<string | null>;
  /** The answer when the account has no such number here. */
  unknown: string | null;
}

/**
 * Checks a request and parses its form. Answers it with 403 (not the carrier, or not this account's) or 400 (signed,
 * yet in no shape that the carrier sends) and returns `null` where it does not count.
 */
function read<Schema extends z.ZodType>(
  deps: WebhookDeps,
  schema: Schema,
  request: Ask,
  reply: FastifyReply,
): Omit<Heard<Schema>, "known"> | null {
  const whole = request.body ?? {};
  // The configured URL and never the Host header, which whoever sends the request chooses.
  const url = deps.publicUrl + request.raw.url;
  if (!isSigned(deps.authToken, { url, form: whole, signature: signatureIn(request) })) {
    forbid(reply);
    return null;
  }
  if (!isFlat(whole)) {
    reply.code(400).send();
    return null;
  }
  if (whole.AccountSid !== deps.carrierAccount) {
    forbid(reply);
    return null;
  }
  const parsed = schema.safeParse(whole);
  if (!parsed.success) {
    deps.log.warn(
      { path: request.url, fields: parsed.error.issues.map((issue) => issue.path.join(".")) },
      "A signed request has a form that cannot be read.",
    );
    reply.code(400).send();
    return null;
  }
  return { form: parsed.data, whole };
}

/** Whether every key came once. Twilio never repeats one, and the signature would not notice. */
function isFlat(form: Form): form is Record<string, string> {
  for (const key in form) if (typeof form[key] !== "string") return false;
  return true;
}

function signatureIn(request: { headers: Record<string, string | string[] | undefined> }): string {
  const signature = request.headers["x-twilio-signature"];
  return typeof signature === "string" ? signature : "";
}

function forbid(reply: FastifyReply): void {
  reply.code(403).send();
}

function answer(reply: FastifyReply, twiml: string | null): FastifyReply {
  return twiml === null ? reply.code(204).send() : reply.type("text/xml").send(twiml);
}
