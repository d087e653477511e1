import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("cta.tooMany", () => {
  it("keeps the text back and one more", () => {
    expect(
      inShort(
        "cta.tooMany",
        "It's Sam. What's up? Text me here. Call us at 555-0100. Or book at harbor.example.",
      ),
    ).toEqual([[null, 6, "It's Sam. What's up? Text me here. Call us at 555-0100."]]);
  });

  it("does so in Spanish", () => {
    expect(
      inShort(
        "cta.tooMany",
        "Soy Sam. ¿Qué necesita? Responda a este mensaje. Llámenos al 555-0100. Visítenos en Facebook.",
      )[0]?.[1],
    ).toBe(6);
  });

  it.each(["Text me here, or call us.", "Email us."])("lets %j be", (text) => {
    expect(inShort("cta.tooMany", text)).toEqual([]);
  });
});
