import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "../components/Toast.tsx";
import { GuardTime } from "./GuardTime.tsx";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function guardOf(guardMs: number) {
  const used: number[] = [];
  const onGuard = (ms: number) => void used.push(ms);
  const shown = render(<GuardTime guardMs={guardMs} onGuard={onGuard} />);
  const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "How many" });
  const isNow = (ms: number) => shown.rerender(<GuardTime guardMs={ms} onGuard={onGuard} />);
  return {
    ...shown,
    used,
    box,
    isNow,
    type: (value: string) => fireEvent.change(box(), { target: { value } }),
  };
}

describe("the guard's time", () => {
  it("holds once its boxes are left or Enter is pressed, and is not asked for twice", () => {
    const { used, box, type, isNow } = guardOf(12 * HOUR);
    box().focus();
    type("6");
    fireEvent.keyDown(box(), { key: "Enter" });
    expect(used).toEqual([6 * HOUR]);
    box().blur();
    vi.runAllTimers();
    isNow(6 * HOUR);
    isNow(12 * HOUR);
    expect(box().value).toBe("12");
    box().focus();
    type("8");
    box().blur();
    vi.runAllTimers();
    expect(used).toEqual([6 * HOUR, 8 * HOUR]);
  });

  it("is not used on the way from the number to the unit", () => {
    const { used, box, type } = guardOf(12 * HOUR);
    box().focus();
    type("3");
    screen.getByRole("combobox", { name: "Unit" }).focus();
    vi.runAllTimers();
    expect(used).toEqual([]);
  });

  it("holds, too, when the sheet is closed over it", () => {
    const { used, box, type, unmount } = guardOf(12 * HOUR);
    box().focus();
    type("6");
    unmount();
    expect(used).toEqual([6 * HOUR]);
  });

  it("that cannot be is told of when the sheet is closed over it", () => {
    render(<Toasts />);
    const { used, type, unmount } = guardOf(12 * HOUR);
    type("0");
    act(() => unmount());
    screen.getByText("The guard’s time is as it was. Choose at least 1 minute.");
    expect(used).toEqual([]);
  });

  it("that cannot be is said and not used; one that was put back elsewhere is shown", () => {
    const { used, box, type, isNow, unmount } = guardOf(12 * HOUR);
    type("0");
    screen.getByText("Choose at least 1 minute.");
    isNow(2 * HOUR);
    expect(box().value).toBe("2");
    unmount();
    expect(used).toEqual([]);
  });
});
