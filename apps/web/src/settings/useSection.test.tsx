import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useSection } from "./useSection.ts";

const ignore = () => {};

describe("a section of the settings", () => {
  it("takes over what was saved elsewhere, unless something is edited here", () => {
    const { result, rerender } = renderHook(({ saved }) => useSection(saved, ignore), {
      initialProps: { saved: { name: "Miller", city: "Austin" } },
    });
    rerender({ saved: { name: "Miller", city: "Waco" } });
    expect(result.current).toMatchObject({ value: { name: "Miller", city: "Waco" }, dirty: false });
    act(() => result.current.change({ name: "Mill" }));
    rerender({ saved: { name: "Miller", city: "Dallas" } });
    expect(result.current).toMatchObject({ value: { name: "Mill", city: "Waco" }, dirty: true });
    act(() => result.current.reset());
    expect(result.current).toMatchObject({ value: { name: "Miller", city: "Dallas" }, dirty: false });
  });

  it("shows what it sent as the server tidied it, and keeps what was typed meanwhile", () => {
    const { result, rerender } = renderHook(({ saved }) => useSection(saved, ignore), {
      initialProps: { saved: { name: "Old" } },
    });
    act(() => result.current.change({ name: "Joe’s" }));
    rerender({ saved: { name: "Joe's" } });
    act(() => result.current.settle({ name: "Joe’s" }));
    expect(result.current).toMatchObject({ value: { name: "Joe's" }, dirty: false });
    act(() => result.current.change({ name: "Joe's Pl" }));
    act(() => result.current.settle({ name: "Joe's P" }));
    expect(result.current).toMatchObject({ value: { name: "Joe's Pl" }, dirty: true });
  });
});
