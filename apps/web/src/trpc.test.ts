import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { isSessionMissing, sayError } from "./trpc.ts";

function refusal(code: string, message: string): TRPCClientError<never> {
  return TRPCClientError.from({
    error: { message, code: -32000, data: { code, httpStatus: 400, path: "calls.list" } },
  });
}

describe("an error on screen", () => {
  it("is the server's sentence when the server answered", () => {
    const error = refusal("CONFLICT", "This draft was saved in another window.");
    expect([sayError(error), isSessionMissing(error)]).toEqual([
      "This draft was saved in another window.",
      false,
    ]);
  });

  it("tells a missing session apart", () => {
    expect(isSessionMissing(refusal("UNAUTHORIZED", "This page has no session."))).toBe(true);
  });

  it("says that nothing answers when nothing did", () => {
    expect(sayError(new TypeError("Failed to fetch"))).toBe(
      "Ringback does not answer. Check that it is still running, then try again.",
    );
  });
});
