import { z } from "zod";
import { E164_PATTERN } from "../calls/textableNumber.ts";

/**
 * The forms that the carrier posts, reduced to what we use. They carry more, and gain parameters without notice: those are
 * signed and passed over. What we do use is held to a strict pattern, because a signature joins keys and values
 * without separators: `{A:"1B2"}` is signed like `{A:"1",B:"2"}`, and only a pattern tells the two apart.
 */

const e164 = z.string().regex(E164_PATTERN);
const callSid = z.string().regex(/^CA[0-9a-fA-F]{32}$/);
const messageSid = z.string().regex(/^(SM|MM)[0-9a-fA-F]{32}$/);
const recordingSid = z.string().regex(/^RE[0-9a-fA-F]{32}$/);
const wholeNumber = z
  .string()
  .regex(/^-?[0-9]{1,9}$/)
  .transform(Number);

/** Who calls: E.164, a short code, a SIP address, or a word such as `anonymous` where the number is withheld. */
const from = z
  .string()
  .regex(/^(\+[1-9][0-9]{6,14}|\+?[0-9]{0,20}|[A-Za-z ]{1,20}|(sips?|client):[^\s]{1,200})$/)
  .default("");

const callStatus = z.enum([
  "queued",
  "initiated",
  "ringing",
  "in-progress",
  "completed",
  "busy",
  "failed",
  "no-answer",
  "canceled",
]);

const caller = { CallSid: callSid, From: from, To: e164, CallStatus: callStatus };

/** A call has reached a number. */
export const voiceForm = z.object({
  ...caller,
  ForwardedFrom: z.string().optional(),
  CalledVia: z.string().optional(),
});

/** Ringing the owner is over. */
export const dialForm = z.object({
  ...caller,
  DialCallStatus: z.enum(["completed", "answered", "busy", "no-answer", "failed", "canceled"]),
  DialBridged: z.enum(["true", "false"]).optional(),
  DialCallDuration: wholeNumber.optional(),
});

/** The owner's leg reports itself. */
export const legForm = z.object({ ParentCallSid: callSid, CallStatus: callStatus });

/** The caller has finished the message. */
export const recordedForm = z.object({
  ...caller,
  RecordingSid: recordingSid.optional(),
  RecordingUrl: z.string().optional(),
  RecordingDuration: wholeNumber.optional(),
  Digits: z
    .string()
    .regex(/^(hangup|[0-9*#A-D]{0,20})$/)
    .optional(),
});

/** A recording is ready, or there is none. */
export const recordingForm = z.object({
  CallSid: callSid,
  RecordingSid: recordingSid.optional(),
  RecordingUrl: z.string().optional(),
  RecordingStatus: z.enum(["in-progress", "completed", "absent", "failed"]),
  RecordingDuration: wholeNumber.optional(),
});

/** The caller's leg has ended. */
export const statusForm = z.object(caller);

/** A text came in. */
export const smsForm = z.object({
  MessageSid: messageSid,
  From: from,
  To: e164,
  Body: z.string().default(""),
  OptOutType: z.enum(["STOP", "START", "HELP"]).optional(),
});

/** How far one of our texts has come. */
export const messageStatusForm = z.object({
  MessageSid: messageSid,
  MessageStatus: z.enum([
    "accepted",
    "scheduled",
    "queued",
    "sending",
    "sent",
    "delivered",
    "undelivered",
    "failed",
    "read",
    "canceled",
    "partially_delivered",
  ]),
  ErrorCode: z
    .string()
    .regex(/^[0-9]{1,6}$/)
    .optional(),
});
