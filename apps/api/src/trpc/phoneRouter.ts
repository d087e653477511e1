import type { Instant } from "@ringback/engine";
import { z } from "zod";
import type { Changes } from "../changes.ts";
import { callerNumber, isCallerNumber } from "../practice/handsets.ts";
import { type Handset, type HandsetCall, NetworkRefused } from "../practice/networkClient.ts";
import type { Practice, Skipped } from "../practice/practice.ts";
import { type CallRow, callBySid, numbersOf, type Tx } from "../store/index.ts";
import { practiceProcedure, refused, router } from "./init.ts";
import { sayWhyNothing } from "./sayWhyNothing.ts";
import { waitingOf } from "./waitingOf.ts";

const HANDSET = z.string().refine(isCallerNumber, "that is no handset of the practice network");
const SID = z.string().regex(/^CA[0-9a-f]{32}$/, "that is no call");
/** The longest voicemail that is worth practising: two minutes, as the greeting's limit. */
const LONGEST_VOICEMAIL_S = 120;

/** Practice mode only: a caller's handset on the practice network. */
export const phoneRouter = router({
  state: practiceProcedure.input(z.strictObject({ handset: HANDSET })).query(async ({ ctx, input }) => {
    const handset = await onNetwork(() => ctx.practice.network.handset(input.handset));
    return ctx.store.read(async (tx) => {
      const numbers = await numbersOf(tx, ctx.businessId);
      const call = await lastCall(tx, ctx, handset);
      const waiting = await waitingOf(tx, ctx.businessId, { phone: input.handset, call });
      return {
        now: ctx.clock.now(),
        aheadMs: ctx.practice.ahead(),
        handset: input.handset,
        number: numbers.map(({ e164, label }) => ({ e164, label }))[0] ?? null,
        call: handset.call === null ? null : { ...toCall(handset.call), id: call?.id ?? null },
        messages: handset.messages.map(toMessage),
        waiting,
        whyNothing: await sayWhyNothing(tx, { handset, call, waiting }),
      };
    });
  }),

  /** A number nobody has called from yet, `count` being how many the page has used. */
  newCaller: practiceProcedure
    .input(z.strictObject({ count: z.int().nonnegative().max(100_000) }))
    .mutation(({ input }) => ({ handset: callerNumber(input.count) })),

  /** Calls the business. Not named `call`: the proxies that callers are made of keep that name for themselves. */
  dial: practiceProcedure.input(z.strictObject({ from: HANDSET })).mutation(async ({ ctx, input }) => {
    const number = await ctx.store.read(async (tx) => (await numbersOf(tx, ctx.businessId))[0]);
    if (number === undefined) throw refused("Your business has no number to call yet.");
    return onNetwork(() => ctx.practice.network.place({ from: input.from, to: number.e164 }));
  }),

  hangUp: practiceProcedure.input(z.strictObject({ sid: SID })).mutation(async ({ ctx, input }) => {
    await onNetwork(() => ctx.practice.network.hangUp(input.sid));
  }),

  /** The owner picks up. */
  answer: practiceProcedure.input(z.strictObject({ sid: SID })).mutation(async ({ ctx, input }) => {
    await onNetwork(() => ctx.practice.network.answer(input.sid));
  }),

  /** Skips to the end of what is going on: the ringing, then the greeting. */
  letItRing: practiceProcedure.input(z.strictObject({ sid: SID })).mutation(async ({ ctx, input }) => {
    const call = await onNetwork(() => ctx.practice.network.call(input.sid));
    if (call.phaseEndsAt === null || call.phase === "ended") return { movedMs: 0 };
    const skipped = await skip(ctx, call.phaseEndsAt);
    return { movedMs: skipped.to - skipped.from };
  }),

  /** Speaks after the beep, and skips to the end of it. */
  speak: practiceProcedure
    .input(z.strictObject({ sid: SID, seconds: z.int().min(1).max(LONGEST_VOICEMAIL_S) }))
    .mutation(async ({ ctx, input }) => {
      await onNetwork(() => ctx.practice.network.speak(input.sid, input.seconds * 1_000));
      await skip(ctx, ctx.clock.now() + input.seconds * 1_000);
    }),

  text: practiceProcedure
    .input(z.strictObject({ from: HANDSET, body: z.string().min(1).max(1_600) }))
    .mutation(async ({ ctx, input }) => {
      const number = await ctx.store.read(async (tx) => (await numbersOf(tx, ctx.businessId))[0]);
      if (number === undefined) throw refused("Your business has no number to text yet.");
      return onNetwork(() =>
        ctx.practice.network.text({ from: input.from, to: number.e164, body: input.body }),
      );
    }),

  /** Moves the clock to what is due next for this handset, or for anyone when nothing is. */
  skipAhead: practiceProcedure
    .input(z.strictObject({ handset: HANDSET }))
    .mutation(async ({ ctx, input }) => {
      const handset = await onNetwork(() => ctx.practice.network.handset(input.handset));
      const waiting = await ctx.store.read(async (tx) => {
        const call = await lastCall(tx, ctx, handset);
        return waitingOf(tx, ctx.businessId, { phone: input.handset, call });
      });
      const target = waiting?.dueAt ?? (await ctx.practice.nextDue());
      if (target === null) throw refused("Nothing is waiting, so there is nothing to skip to.");
      const skipped = await skip(ctx, target);
      return { movedMs: skipped.to - skipped.from, now: skipped.to, came: waiting?.why ?? null };
    }),

  /** One sentence: why no text has come, or what is being waited for. `null` when the last thing was a text. */
  whyNothing: practiceProcedure.input(z.strictObject({ handset: HANDSET })).query(async ({ ctx, input }) => {
    const handset = await onNetwork(() => ctx.practice.network.handset(input.handset));
    return ctx.store.read(async (tx) => {
      const call = await lastCall(tx, ctx, handset);
      const waiting = await waitingOf(tx, ctx.businessId, { phone: input.handset, call });
      return sayWhyNothing(tx, { handset, call, waiting });
    });
  }),
});

/** Skips, and tells every open page: they show the practice clock. */
async function skip(
  { practice, changes, businessId }: { practice: Practice; changes: Changes; businessId: string },
  to: Instant,
): Promise<Skipped> {
  const skipped = await practice.skipTo(to);
  changes.announce(businessId, "business");
  return skipped;
}

/** The handset's last call as Ringback knows it. */
async function lastCall(
  tx: Tx,
  { businessId, carrierAccount }: { businessId: string; carrierAccount: string },
  { call }: Handset,
): Promise<CallRow | null> {
  return call === null ? null : callBySid(tx, businessId, { carrierAccount, sid: call.sid });
}

/** The network's refusals are for the person at the handset; anything else is a fault. */
async function onNetwork<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NetworkRefused) throw refused(error.message);
    throw error;
  }
}

function toCall({ sid, phase, heard, startedAt, phaseEndsAt, endedAt }: HandsetCall) {
  return { sid, phase, heard, startedAt, phaseEndsAt, endedAt };
}

function toMessage({ sid, direction, body, at, status, segments, errorCode }: Handset["messages"][number]) {
  return {
    sid,
    mine: direction === "fromHandset",
    body,
    at,
    status,
    segments,
    errorCode: errorCode === null ? null : String(errorCode),
  };
}
