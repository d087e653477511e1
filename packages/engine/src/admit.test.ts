import { describe, expect, it } from "vitest";
import { admit } from "./admit.ts";
import { recipeOfTheTrade } from "./recipes/recipeOfTheTrade.ts";
import { callFor, tradeRegistry } from "./testing.ts";

const registry = tradeRegistry();
const nobody = { waiting: [] };
const two = { waiting: [{ runId: "run1" }, { runId: "run2" }] };

describe("a missed call", () => {
  it("starts a run when none of theirs is open", () => {
    expect(admit(registry, recipeOfTheTrade(), callFor(), nobody)).toEqual({ type: "start" });
  });

  it("joins the open runs, or starts another, as the trigger says", () => {
    const repeated = (repeat: "ignore" | "restart" | "again") =>
      admit(registry, recipeOfTheTrade({ repeat }), callFor(), two);
    expect([repeated("ignore"), repeated("restart"), repeated("again")]).toEqual([
      {
        type: "join",
        runIds: ["run1", "run2"],
        restart: false,
        code: "joined",
        why: "They called again while their earlier call was being handled; that one decides.",
      },
      {
        type: "join",
        runIds: ["run1", "run2"],
        restart: true,
        code: "joined",
        why: "They called again while their earlier call was being handled; its wait starts over.",
      },
      { type: "start" },
    ]);
  });
});

describe("a call that starts nothing", () => {
  it("says why", () => {
    expect([
      admit(registry, recipeOfTheTrade(), callFor({ from: null }), nobody),
      admit(registry, recipeOfTheTrade(), callFor({ outcome: "answered" }), two),
      admit(registry, { nodes: [], edges: [], layout: {} }, callFor(), nobody),
    ]).toEqual([
      { type: "skip", code: "callerWithheld", why: "They hid their number, so there is nobody to text." },
      { type: "skip", code: "notMissed", why: "The call was answered." },
      { type: "skip", code: "noTrigger", why: "The workflow has no trigger that can be read." },
    ]);
  });
});
