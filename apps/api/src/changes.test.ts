import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createChanges } from "./changes.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const toldAll = () => vi.advanceTimersByTime(50);

describe("changes", () => {
  it("are told once for many announcements, to the pages of that business", () => {
    const changes = createChanges("a");
    const heard: string[] = [];
    const stop = changes.listen("mine", (topic) => heard.push(topic));
    changes.announce("mine", "calls");
    changes.announce("mine", "calls");
    changes.announce("theirs", "runs");
    expect(heard).toEqual([]);
    toldAll();
    expect(heard).toEqual(["calls"]);
    stop();
    changes.announce("mine", "runs");
    toldAll();
    expect(heard).toEqual(["calls"]);
  });

  it("since a mark are those that were told after it, though nobody listened", () => {
    const changes = createChanges("a");
    changes.announce("mine", "calls");
    toldAll();
    const mark = changes.mark();
    expect(changes.since("mine", mark)).toEqual([]);
    changes.announce("mine", "runs");
    changes.announce("mine", "sends");
    changes.announce("theirs", "workflows");
    expect(changes.since("mine", mark)).toEqual([]);
    toldAll();
    expect(changes.since("mine", mark)).toEqual(["runs", "sends"]);
    expect(changes.since("mine", changes.mark())).toEqual([]);
  });

  it.each([null, "b:0", "a:9", "a:x", "", "a"])(
    "since %o, which it did not give out, are everything",
    (mark) => {
      expect(createChanges("a").since("mine", mark)).toBe("everything");
    },
  );
});
