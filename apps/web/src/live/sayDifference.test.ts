import { describe, expect, it } from "vitest";
import type { ReplayedCall, ReplayedText } from "./replayPast.ts";
import { sayDifference } from "./sayDifference.ts";

const call = {
  id: "a",
  at: 0,
  endedAt: 0,
  from: "+13125550142",
  numberId: "main",
  outcome: "missed" as const,
  rangMs: 0,
};
const at = (minute: number, body: string): ReplayedText => ({ at: minute * 60_000, body });

function said(live: ReplayedText[], draft: ReplayedText[], counts: Partial<ReplayedCall>) {
  const none = { added: 0, removed: 0, changed: 0 };
  const ends = { live: { texts: live, why: null }, draft: { texts: draft, why: "They were texted lately." } };
  const { word, says } = sayDifference({ call, ...ends, ...none, ...counts });
  return `${word}: ${says}`;
}

describe("what is different about a call", () => {
  it("is said in the words of the text, or of the reason why there is none", () => {
    expect(said([], [at(2, "Hi")], { added: 1 })).toBe("Added: Hi");
    expect(said([at(2, "Hi")], [], { removed: 1 })).toBe("Removed: They were texted lately.");
    expect(said([at(2, "Hi")], [at(2, "Hello")], { changed: 1 })).toBe("Changed: Hello");
    expect(said([at(2, "Hi")], [at(2, "Hi")], {})).toBe("Same: Hi");
    expect(said([], [], {})).toBe("Same: They were texted lately.");
  });

  it("is a time when only that is different, and both when both are", () => {
    expect(said([at(2, "Hi")], [at(7, "Hi")], { changed: 1 })).toBe(
      "Changed: The same text, 5 minutes later.",
    );
    expect(said([at(2, "Hi")], [at(1, "Hello")], { changed: 1 })).toBe("Changed: 1 minute sooner: Hello");
  });

  it("is about the texts that follow, when the first is the same", () => {
    const [first, second] = [at(2, "Hi"), at(9, "Still there?")];
    expect(said([first], [first, second], { added: 1 })).toBe("Changed: Another text follows.");
    expect(said([first, second], [first], { removed: 1 })).toBe("Changed: One text less follows.");
    expect(said([first, second], [at(3, "Hi")], { removed: 1, changed: 1 })).toBe(
      "Changed: One text less follows. The same text, 1 minute later.",
    );
    expect(said([first, second], [first, at(9, "Hello?")], { changed: 1 })).toBe(
      "Changed: A later text differs.",
    );
  });
});
