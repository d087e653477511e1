import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("format.letter", () => {
  it.each([
    [
      "Dear {{contact.first_name|neighbor}}, it's Sam. What's up?",
      [["Dear", 10, "Hi {{contact.first_name|neighbor}}, it's Sam. What's up?"]],
    ],
    ["It's Sam. What's up? Regards,", [["Regards", 10, "It's Sam. What's up?"]]],
    ["It's Sam, what's up? Best regards, Sam", [["Best regards", 10, "It's Sam, what's up? Sam"]]],
    [
      "Hola, soy Sam. ¿Qué necesita? Atentamente, Sam",
      [["Atentamente", 10, "Hola, soy Sam. ¿Qué necesita? Sam"]],
    ],
  ])("drops what letters have: %j", (text, found) => {
    expect(inShort("format.letter", text)).toEqual(found);
  });

  it("knows a business card", () => {
    expect(inShort("format.letter", "Sorry we missed you. Hours: 9-5. Book: harbor.example")).toEqual([
      ["Hours:", 8, null],
    ]);
    expect(inShort("format.letter", "Disculpe. Horario: 9 a 5.")).toEqual([["Horario:", 8, null]]);
  });

  it.each(["Oh dear, is it leaking?", "Give my regards to your mother.", "Two questions: where and when?"])(
    "lets %j be",
    (text) => {
      expect(inShort("format.letter", text)).toEqual([]);
    },
  );
});
