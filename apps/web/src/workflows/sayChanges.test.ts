import { describe, expect, it } from "vitest";
import type { Change } from "../canvas/changes.ts";
import { sayChanges } from "./sayChanges.ts";

const LONGER: Change = { type: "changed", nodeId: "w", before: "Wait 2 minutes", after: "Wait 5 minutes" };
const TAG: Change = { type: "added", nodeId: "t", after: "Add the tag urgent" };
const GONE: Change = { type: "removed", nodeId: "u", before: "Set Last text to now" };

describe("what a version changed, in a sentence", () => {
  it("is its only change", () => {
    expect([[LONGER], [TAG], [GONE]].map(sayChanges)).toEqual([
      "Changed “Wait 2 minutes” to “Wait 5 minutes”.",
      "Added “Add the tag urgent”.",
      "Took out “Set Last text to now”.",
    ]);
  });

  it("is the first one, and how many more there are", () => {
    expect(
      [
        [TAG, LONGER],
        [GONE, TAG, LONGER],
      ].map(sayChanges),
    ).toEqual([
      "Added “Add the tag urgent”, and 1 more change.",
      "Took out “Set Last text to now”, and 2 more changes.",
    ]);
  });

  it("tells where a way out leads now, and settings that the sentence does not tell", () => {
    const rewired = (after: string | null): Change => ({
      type: "rewired",
      nodeId: "i",
      port: "None",
      before: "Wait 2 minutes",
      after,
    });
    expect(
      [[rewired("Send SMS")], [rewired(null)], [{ ...LONGER, before: LONGER.after }]].map(sayChanges),
    ).toEqual([
      "“None” now leads to “Send SMS”.",
      "“None” leads nowhere now.",
      "Other settings for “Wait 5 minutes”.",
    ]);
  });

  it("tells a switch, and quotes a text within a sentence the other way", () => {
    const off: Change = { type: "switched", nodeId: "t", off: true, node: "Text the caller “Hi, it’s Dana”" };
    expect([[off], [{ ...off, off: false }]].map(sayChanges)).toEqual([
      "Switched off “Text the caller ‘Hi, it’s Dana’”.",
      "Switched on “Text the caller ‘Hi, it’s Dana’”.",
    ]);
  });

  it("is that nothing did", () => {
    expect(sayChanges([])).toBe("Says the same as the one before.");
  });
});
