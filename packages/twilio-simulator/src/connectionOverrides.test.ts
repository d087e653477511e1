import { describe, expect, it } from "vitest";
import { splitOverrides } from "./connectionOverrides.ts";

describe("splitOverrides", () => {
  it("tries once more on a failed connection when the URL says nothing", () => {
    expect(splitOverrides("https://h/a?b=1")).toEqual({
      url: "https://h/a?b=1",
      overrides: { connectMs: 5000, readMs: 15_000, totalMs: 15_000, retries: 1, retryOn: new Set(["ct"]) },
    });
  });

  it("reads what the fragment says, and leaves out what is out of range", () => {
    expect(splitOverrides("https://h/a#rc=3&rp=ct,rt,5xx&rt=4000&ct=50&tt=20000")).toEqual({
      url: "https://h/a",
      overrides: {
        connectMs: 5000,
        readMs: 4000,
        totalMs: 15_000,
        retries: 3,
        retryOn: new Set(["ct", "rt", "5xx"]),
      },
    });
    expect(splitOverrides("https://h/#rp=all&rc=9").overrides).toMatchObject({
      retries: 1,
      retryOn: new Set(["4xx", "5xx", "ct", "rt"]),
    });
  });
});
