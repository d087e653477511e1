import { describe, expect, it } from "vitest";
import { callFor, conformance, hereFor, playNode, whereFor } from "../testing.ts";
import { callAnswered } from "./callAnswered.ts";

it("keeps what every node type promises", () => {
  expect(conformance(callAnswered)).toEqual([]);
});

describe("call answered", () => {
  const admits = (outcome: "answered" | "voicemail" | "missed", numbers: "any" | string[] = "any") =>
    callAnswered.admits?.({ numbers }, callFor({ outcome }));

  it("starts for such a call, on the numbers that it listens to, and for no other", () => {
    expect(admits("answered")).toEqual({ repeat: "ignore" });
    expect(admits("answered", ["main"])).toEqual({ repeat: "ignore" });
    expect(admits("answered", ["other"])).toMatchObject({ code: "numberNotChosen" });
    expect(admits("missed")).toMatchObject({ code: "notAnswered" });
  });

  it("tells which call it was", () => {
    const here = hereFor({ call: callFor({ outcome: "answered" }) });
    expect(playNode(callAnswered, { config: { numbers: "any" }, here })).toEqual({
      type: "go",
      port: "next",
      why: "You answered their call on Main line.",
    });
  });

  it("names a number that is gone", () => {
    expect(callAnswered.findings({ numbers: ["gone"] }, whereFor())).toMatchObject([
      { code: "numberUnknown" },
    ]);
  });
});
