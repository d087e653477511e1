import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

describe("url.shortener", () => {
  it("refuses a shortened link, and says what to write", () => {
    expect(findingsUnder("url.shortener", "It's Harbor Plumbing. Book at bit.ly/3xYz.")).toEqual([
      {
        rule: "D04",
        code: "url.shortener",
        severity: "error",
        weight: 20,
        message:
          "Take out bit.ly/3xYz, or write the whole address of your own site: phone companies block shortened links.",
        span: { from: 30, to: 41 },
        saw: "bit.ly/3xYz",
        fix: null,
      },
    ]);
  });

  it.each([
    "https://t.co/a",
    "www.tinyurl.com/a",
    "wa.me/15550100",
    "LNKD.IN/x",
    "https://lc.chat/x",
    "s2r.co/x",
  ])("knows %s", (link) => {
    expect(findingsUnder("url.shortener", `See ${link} ok?`).map(({ saw }) => saw)).toEqual([link]);
  });

  it.each(["habit.ly/x is ours", "mail t.co@harbor.com", "https://harborplumbing.com/bit.ly"])(
    "does not mistake %s for one",
    (text) => {
      expect(findingsUnder("url.shortener", text)).toEqual([]);
    },
  );
});

describe("url.insecure", () => {
  it("makes http https", () => {
    expect(
      findingsUnder("url.insecure", "See http://harbor.com/a, ok?").map(({ saw, fix }) => [saw, fix?.text]),
    ).toEqual([["http://harbor.com/a", "See https://harbor.com/a, ok?"]]);
  });
});
