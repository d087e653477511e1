import type { z } from "zod";
import { callbackUrls } from "../calls/callbackUrls.ts";
import { type CallEvent, isTerminal } from "../calls/evidence.ts";
import { type CallReport, type HearDeps, hearCall } from "../calls/hearCall.ts";
import type { KnownNumber } from "../calls/numberBook.ts";
import { answerDial, answerVoice, planAfterDial, planAnswer } from "../calls/planAnswer.ts";
import { textableNumber } from "../calls/textableNumber.ts";
import { HANG_UP } from "../calls/twiml.ts";
import type { Changes } from "../changes.ts";
import type { CallRow, Store } from "../store/index.ts";
import type { dialForm, legForm, recordedForm, recordingForm, statusForm, voiceForm } from "./forms.ts";

export interface CallWebhookDeps extends HearDeps {
  store: Store;
  changes: Pick<Changes, "announce">;
  /** Where the carrier reaches us, without a trailing slash. */
  publicUrl: string;
  /** Something may be due now. */
  wake(): void;
}

/** A signed request about a number of ours: what we use of its form, and all of it for the record. */
export interface Heard<Schema extends z.ZodType> {
  form: z.output<Schema>;
  whole: Record<string, string>;
  known: KnownNumber;
}

/**
 * What each request about a call does: one transaction, and the answer after it has been committed.
 * Answers are TwiML, or `null` where the carrier only reports.
 */
export function createCallWebhooks(deps: CallWebhookDeps) {
  async function take(
    heard: { whole: Record<string, string>; known: KnownNumber },
    report: Told,
  ): Promise<CallRow | null> {
    const { number } = heard.known;
    const call = await deps.store.transaction((tx) =>
      hearCall(tx, deps, { ...report, number, form: heard.whole }),
    );
    deps.changes.announce(number.businessId, "calls");
    deps.wake();
    return call;
  }
  const urlsOf = ({ known }: { known: KnownNumber }) => callbackUrls(deps.publicUrl, known.number.e164);

  return {
    async voice(heard: Heard<typeof voiceForm>): Promise<string> {
      const { form, known } = heard;
      const answer = planAnswer(known, {
        from: form.From,
        forwardedFrom: form.ForwardedFrom ?? form.CalledVia,
      });
      const event: CallEvent = { kind: "voice", answer, at: deps.clock.now() };
      const call = await take(heard, { ...named(form), kind: "voice", status: form.CallStatus, event });
      if (call === null) throw new Error(`Call ${form.CallSid} was not stored though its caller was named.`);
      return answerVoice(known, call.evidence, urlsOf(heard));
    },

    async dial(heard: Heard<typeof dialForm>): Promise<string> {
      const { form, known } = heard;
      const dial = {
        status: form.DialCallStatus,
        bridged: form.DialBridged === undefined ? null : form.DialBridged === "true",
        parentStatus: form.CallStatus,
      };
      const event: CallEvent = {
        kind: "dial",
        ...dial,
        duration: form.DialCallDuration ?? null,
        answer: planAfterDial(known, dial),
        at: deps.clock.now(),
      };
      const call = await take(heard, { ...named(form), kind: "dial", status: form.DialCallStatus, event });
      return call === null ? HANG_UP : answerDial(known, call.evidence, urlsOf(heard));
    },

    async leg(heard: Heard<typeof legForm>): Promise<null> {
      const { CallStatus: status, ParentCallSid: sid } = heard.form;
      // "initiated" says only that the carrier did as it was told.
      if (status === "queued" || status === "initiated") return null;
      await take(heard, { sid, kind: "leg", status, event: { kind: "leg", status, at: deps.clock.now() } });
      return null;
    },

    async recorded(heard: Heard<typeof recordedForm>): Promise<string> {
      const { form } = heard;
      const event: CallEvent = {
        kind: "record",
        ...recording(form),
        status: "spoken",
        ...(form.Digits === undefined ? {} : { digits: form.Digits }),
        at: deps.clock.now(),
      };
      await take(heard, { ...named(form), kind: "recorded", status: "spoken", event });
      return HANG_UP;
    },

    async recording(heard: Heard<typeof recordingForm>): Promise<null> {
      const { form } = heard;
      const status = form.RecordingStatus;
      const event: CallEvent = { kind: "record", ...recording(form), status, at: deps.clock.now() };
      await take(heard, { sid: form.CallSid, kind: "recording", status, event });
      return null;
    },

    async status(heard: Heard<typeof statusForm>): Promise<null> {
      const { form } = heard;
      const status = form.CallStatus;
      if (!isTerminal(status)) return null;
      const event: CallEvent = { kind: "parent", status, at: deps.clock.now() };
      await take(heard, { ...named(form), kind: "status", status, event });
      return null;
    },
  };
}

type Told = Omit<CallReport, "number" | "form">;

function named(form: { CallSid: string; From: string }): Pick<Told, "sid" | "caller"> {
  return { sid: form.CallSid, caller: { raw: form.From, e164: textableNumber(form.From) } };
}

/** Older reports name a recording by its URL only; a length of -1 is one that is not known. */
function recording(form: {
  RecordingSid?: string | undefined;
  RecordingUrl?: string | undefined;
  RecordingDuration?: number | undefined;
}): { sid: string; url: string; duration: number | null } {
  const url = form.RecordingUrl ?? "";
  const duration = form.RecordingDuration ?? -1;
  return {
    sid: form.RecordingSid ?? /\/(RE[0-9a-fA-F]{32})(?=$|[.?])/.exec(url)?.[1] ?? "",
    url,
    duration: duration < 0 ? null : duration,
  };
}
