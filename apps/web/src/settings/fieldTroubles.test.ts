import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { troublesOf, troublesOfError } from "./fieldTroubles.ts";

function refusal(message: string) {
  return TRPCClientError.from({
    error: { message, code: -32600, data: { code: "BAD_REQUEST", httpStatus: 400 } },
  });
}

describe("what is to be mended in a form", () => {
  it("is said at its field", () => {
    const severity = "error";
    expect(
      troublesOf([
        { code: "a", severity, field: "hours", message: "Monday overlaps." },
        { code: "b", severity, field: "hours", message: "Friday too." },
        { code: "c", severity, message: "Nothing can be saved." },
      ]),
    ).toEqual({ hours: "Monday overlaps. Friday too.", "": "Nothing can be saved." });
  });

  it("is found in a refusal that names its field, and stands alone where none is named", () => {
    expect(
      troublesOfError(
        refusal('Ringback could not read "ownWords.avoid.0.phrase": write the words, or take the line out.'),
      ),
    ).toEqual({ ownWords: "Write the words, or take the line out." });
    expect(troublesOfError(refusal("Set your business up first."))).toEqual({
      "": "Set your business up first.",
    });
    expect(Object.keys(troublesOfError(new Error("offline")))).toEqual([""]);
  });
});
