import { describe, expect, it } from "vitest";
import { dispositionOf, type SendState } from "./dispositionOf.ts";
import type { RunEnd } from "./model.ts";
import { runFor } from "./testing.ts";

const finished: RunEnd = { type: "finished", code: "noText", why: "Last missed-call text is empty." };
const ended = (end: RunEnd) => runFor({ status: "ended", end });
const sends = (...states: SendState[]) =>
  states.map((state) => ({ state, why: state === "rejected" ? "A landline." : null }));

describe("a call whose text went out", () => {
  it("is sent at once, whatever else goes on", () => {
    expect(dispositionOf([runFor({ status: "waiting" })], sends("accepted", "intent"))).toEqual({
      type: "sent",
      code: "sent",
      why: "They were texted.",
    });
    expect(dispositionOf([ended(finished)], sends("accepted", "rejected", "accepted"))?.why).toBe(
      "They were texted.",
    );
  });
});

describe("a call that is still open", () => {
  it("has no disposition yet", () => {
    expect(dispositionOf([], [])).toBeNull();
    expect(dispositionOf([runFor({ status: "waiting" })], [])).toBeNull();
    expect(dispositionOf([ended(finished)], sends("rejected", "unknown"))).toBeNull();
    expect(dispositionOf([ended(finished), runFor({ status: "sending" })], sends("rejected"))).toBeNull();
  });
});

describe("a call that is over without a text", () => {
  it("takes the strongest: not confirmed, then failed, then suppressed", () => {
    expect(dispositionOf([ended(finished)], sends("rejected", "notConfirmed"))?.type).toBe("notConfirmed");
    expect(dispositionOf([ended(finished)], sends("rejected"))).toEqual({
      type: "failed",
      code: "couldNotSend",
      why: "A landline.",
    });
    expect(dispositionOf([ended(finished)], [])).toEqual({
      type: "suppressed",
      code: "noText",
      why: finished.why,
    });
  });

  it("tells a failed run, and a refusal before a drawing that simply ended", () => {
    const broken: RunEnd = { type: "failed", code: "emptyBody", why: "The text would have been empty." };
    const refused: RunEnd = { type: "suppressed", code: "guard", why: "An earlier call gets the text." };
    expect(dispositionOf([ended(finished), ended(broken)], [])).toEqual({
      type: "failed",
      code: "emptyBody",
      why: "The text would have been empty.",
    });
    expect(dispositionOf([ended(finished), ended(refused)], [])?.code).toBe("guard");
  });
});
