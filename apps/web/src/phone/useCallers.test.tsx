import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { useCallers } from "./useCallers.ts";

beforeEach(() => localStorage.clear());

describe("the handsets of the Phone page", () => {
  it("are kept in the browser, the newest first, with the one that was chosen", () => {
    const { result } = renderHook(useCallers);
    act(() => result.current.add("+13125550110"));
    act(() => result.current.add("+14155550110"));
    act(() => result.current.choose("+13125550110"));
    expect(renderHook(useCallers).result.current.callers).toEqual({
      handsets: ["+14155550110", "+13125550110"],
      current: "+13125550110",
      count: 2,
    });
  });

  it("start over when what is kept cannot be read", () => {
    localStorage.setItem("ringback.callers", '{"handsets":"none"}');
    expect(renderHook(useCallers).result.current.callers).toEqual({ handsets: [], current: null, count: 0 });
  });
});
