import { describe, expect, it } from "vitest";
import { callFor, conformance, hereFor, playNode, whereFor } from "../testing.ts";
import { voicemailLeft } from "./voicemailLeft.ts";

it("keeps what every node type promises", () => {
  expect(conformance(voicemailLeft)).toEqual([]);
});

describe("voicemail left", () => {
  const admits = (outcome: "answered" | "voicemail" | "missed", numbers: "any" | string[] = "any") =>
    voicemailLeft.admits?.({ numbers }, callFor({ outcome }));

  it("starts for such a call, on the numbers that it listens to, and for no other", () => {
    expect(admits("voicemail")).toEqual({ repeat: "ignore" });
    expect(admits("voicemail", ["main"])).toEqual({ repeat: "ignore" });
    expect(admits("voicemail", ["other"])).toMatchObject({ code: "numberNotChosen" });
    expect(admits("missed")).toMatchObject({ code: "noVoicemail" });
  });

  it("tells which call it was", () => {
    const here = hereFor({ call: callFor({ outcome: "voicemail" }) });
    expect(playNode(voicemailLeft, { config: { numbers: "any" }, here })).toEqual({
      type: "go",
      port: "next",
      why: "They left a voicemail on Main line.",
    });
  });

  it("names a number that is gone", () => {
    expect(voicemailLeft.findings({ numbers: ["gone"] }, whereFor())).toMatchObject([
      { code: "numberUnknown" },
    ]);
  });
});
