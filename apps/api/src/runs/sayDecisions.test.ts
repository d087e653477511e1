import { expect, it } from "vitest";
import { sayDecisions } from "./sayDecisions.ts";
import type { WaitDecision } from "./waitDesk.ts";

const came = (...what: WaitDecision["came"][]) =>
  sayDecisions(what.map((one) => ({ came: one, says: "Alone." })));

it("one decision speaks for itself, and several are counted by what came of them", () => {
  expect(came("waits")).toEqual({ came: "waits", says: "Alone." });
  expect(came("texting", "texting", "waits", "ended", "notDone")).toEqual({
    came: "texting",
    says: "2 texts are on their way. 1 person waits again, or until their text may go. It has ended for 1 person, without a text now. 1 person had gone on in the meantime.",
  });
  expect(came("notDone", "notDone")).toEqual({
    came: "notDone",
    says: "2 people had gone on in the meantime.",
  });
});
