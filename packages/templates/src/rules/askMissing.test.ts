import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

describe("ask.missing", () => {
  it("costs less the nearer the text comes to asking", () => {
    const weight = (text: string) => findingsUnder("ask.missing", text)[0]?.weight ?? 0;
    expect([
      weight("Sorry we missed you. We'll call you."),
      weight("Sorry we missed you. Text me back."),
      weight("Sorry we missed you. Text me the address."),
      weight("Sorry we missed you. What's the address?"),
    ]).toEqual([22, 12, 8, 0]);
  });

  it("adds the trade's question, before the line about opting out", () => {
    expect(findingsUnder("ask.missing", "Sorry we missed you. Reply STOP to opt out.")).toEqual([
      {
        rule: "H06",
        code: "ask.missing",
        severity: "warning",
        weight: 22,
        message: `Ask one question that is easy to answer, such as "What's going on, and what's the address?"`,
        span: null,
        saw: null,
        fix: {
          label: "Add a question",
          text: "Sorry we missed you. What's going on, and what's the address? Reply STOP to opt out.",
        },
      },
    ]);
  });

  it("counts a Spanish request and invitation as far as an English one", () => {
    const weight = (text: string) => findingsUnder("ask.missing", text)[0]?.weight ?? 0;
    expect([
      weight("Perdimos su llamada. Le llamo."),
      weight("Disculpe. Responda a este mensaje."),
      weight("Disculpe. Mándeme la calle."),
      weight("Disculpe. ¿En qué calle queda?"),
    ]).toEqual([22, 12, 8, 0]);
  });

  it("takes a menu for no question, and asks nothing of a wrong number", () => {
    expect(findingsUnder("ask.missing", "It's Sam. Reply 1 for sales or 2 for service?")).toHaveLength(1);
    expect(findingsUnder("ask.missing", "Sorry, wrong number.", { purpose: "wrongNumber" })).toEqual([]);
  });

  it("has a question for a business of no niche", () => {
    expect(findingsUnder("ask.missing", "Sorry", { niche: "other" })[0]?.fix?.text).toBe(
      "Sorry. What's going on, and when can I call you?",
    );
  });
});
