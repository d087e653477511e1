import { describe, expect, it } from "vitest";
import { type CallEvent, type CallEvidence, mergeEvidence } from "./evidence.ts";

const AT = 1_000_000;

/** What is known after these events, in this order and in the other. */
function bothWays(first: CallEvent, second: CallEvent): CallEvidence[] {
  return [
    [first, second],
    [second, first],
  ].map((events) => events.reduce<CallEvidence>(mergeEvidence, {}));
}

describe("two events that disagree", () => {
  it("leave the end of ringing that says more", () => {
    const dial = { kind: "dial", duration: null, parentStatus: "in-progress", answer: "hungUp" } as const;
    const merged: CallEvidence = {
      dialed: true,
      dial: { status: "completed", bridged: true, duration: 12, parentStatus: "in-progress", at: AT },
      twiml: "hungUp",
    };
    expect(
      bothWays(
        { ...dial, status: "completed", bridged: true, duration: 12, at: AT },
        { ...dial, status: "no-answer", bridged: false, at: AT + 5 },
      ),
    ).toEqual([merged, merged]);
  });

  it("leave the recording that was made", () => {
    const record = { kind: "record", sid: "RE1", url: "u", at: AT } as const;
    const merged: CallEvidence = {
      record: { sid: "RE1", url: "u", duration: 8, status: "completed", digits: "hangup", at: AT },
    };
    expect(
      bothWays(
        { ...record, duration: 8, status: "spoken", digits: "hangup" },
        { ...record, duration: null, status: "completed", at: AT + 5 },
      ),
    ).toEqual([merged, merged]);
  });

  it("leave the first ring of the owner's phone, and every end that was heard of", () => {
    const ring = { kind: "leg", status: "ringing" } as const;
    const merged: CallEvidence = { leg: { ringingAt: AT } };
    expect(bothWays({ ...ring, at: AT + 5 }, { ...ring, at: AT })).toEqual([merged, merged]);
    const ended: CallEvidence = { leg: { terminal: "busy" } };
    expect(
      bothWays({ kind: "leg", status: "canceled", at: AT }, { kind: "leg", status: "busy", at: AT }),
    ).toEqual([ended, ended]);
  });

  it("leave what the carrier's log says now, not what it said before", () => {
    const log = { kind: "log", answeredChild: false } as const;
    const merged: CallEvidence = { log: { status: "completed", answeredChild: true, at: AT + 5 } };
    expect(
      bothWays(
        { ...log, status: "in-progress", at: AT },
        { ...log, status: "completed", answeredChild: true, at: AT + 5 },
      ),
    ).toEqual([merged, merged]);
  });
});
