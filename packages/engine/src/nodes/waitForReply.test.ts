import { describe, expect, it } from "vitest";
import type { RunEvent } from "../model.ts";
import { conformance, hereFor, playNode } from "../testing.ts";
import { waitForReply } from "./waitForReply.ts";

const config = { amount: 30, unit: "minutes" } as const;

it("keeps what every node type promises", () => {
  expect(conformance(waitForReply)).toEqual([]);
});

describe("waiting for a reply", () => {
  it("lasts as long as it says", () => {
    const here = hereFor();
    expect(playNode(waitForReply, { config, here })).toEqual({
      type: "wait",
      until: here.now + 30 * 60_000,
      why: "Waits up to 30 minutes for a reply.",
    });
  });

  it("goes one way for a reply, another when none came, and minds nothing else", () => {
    const hear = (event: RunEvent) => playNode(waitForReply, { config, event });
    expect(hear({ id: "e", at: 0, type: "replied", body: "  The sink\nleaks " })).toEqual({
      type: "go",
      port: "replied",
      why: 'They wrote: "The sink leaks"',
    });
    expect(hear({ id: "e", at: 0, type: "due", key: "k" })).toEqual({
      type: "go",
      port: "noReply",
      why: "No reply within 30 minutes.",
    });
    expect(hear({ id: "e", at: 0, type: "sendSettled", key: "k", outcome: "sent", why: null })).toBe(
      undefined,
    );
  });
});
