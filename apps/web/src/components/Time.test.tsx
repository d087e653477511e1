import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ClockProvider, Time } from "./Time.tsx";

afterEach(cleanup);

describe("a time", () => {
  it("is told by the server's clock, which practice mode moves ahead, and exactly on hover", () => {
    const now = Date.now();
    render(
      <ClockProvider clock={{ aheadMs: 3_600_000, zone: "America/Chicago" }}>
        <Time at={now} />
      </ClockProvider>,
    );
    const time = screen.getByText("1 hour ago");
    expect(time.getAttribute("datetime")).toBe(new Date(now).toISOString());
    expect(time.getAttribute("title")).toMatch(/C[SD]T$/);
  });
});
