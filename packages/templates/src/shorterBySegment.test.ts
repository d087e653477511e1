import { describe, expect, it } from "vitest";
import { readCopy } from "./copy.ts";
import { shorterBySegment } from "./shorterBySegment.ts";

const context = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  niche: "",
};

/** The first cut that leaves at most so many characters. */
const cutTo = (most: number, text: string) =>
  shorterBySegment(readCopy(text, context), (each) => each.length <= most);

describe("shorterBySegment", () => {
  it("makes punctuation plain first", () => {
    const text = "Sorry I missed you—ok?";
    expect(shorterBySegment(readCopy(text, context), (each) => !each.includes("—"))).toEqual({
      label: "Use plain punctuation",
      text: "Sorry I missed you - ok?",
    });
  });

  it("takes no more out than it needs", () => {
    const text = "I am so sorry I missed you. Is it a leak? Thanks so much!";
    expect(cutTo(45, text)?.text).toBe("I am so sorry I missed you. Is it a leak?");
    expect(cutTo(39, text)?.text).toBe("I am sorry I missed you. Is it a leak?");
    expect(cutTo(37, text)?.text).toBe("I'm sorry I missed you. Is it a leak?");
  });

  it("ends with the question when nothing else helps, but keeps who signs", () => {
    expect(cutTo(12, "Is it a leak? Text me a photo, it helps me a lot.")).toEqual(null);
    expect(cutTo(13, "Is it a leak? Text me a photo, it helps me a lot.")).toEqual({
      label: "End with the question",
      text: "Is it a leak?",
    });
    expect(cutTo(13, "Is it a leak? This is Sam at Harbor Plumbing.")).toBeNull();
  });

  it("leaves merge fields, their fallbacks and the opt-out line alone", () => {
    const text = "Hi {{contact.first_name|just you}}, it's just me. Ok? Thanks. Reply STOP to opt out.";
    expect(cutTo(75, text)?.text).toBe(
      "Hi {{contact.first_name|just you}}, it's me. Ok? Reply STOP to opt out.",
    );
  });

  it("shortens Spanish in Spanish", () => {
    expect(cutTo(60, "Hola, no pude contestar en este momento. ¿Qué necesita? Muchas gracias.")?.text).toBe(
      "Hola, no pude contestar en este momento. ¿Qué necesita?",
    );
  });
});
