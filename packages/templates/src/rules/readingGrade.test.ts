import { describe, expect, it } from "vitest";
import { inShort } from "./testing.ts";

describe("read.longSentence", () => {
  const long =
    "I was up on the roof of the old mill with both hands on a very long and heavy sheet of tin when you called, and I could not get to the phone at all.";

  it("splits at the joint nearest the middle", () => {
    expect(inShort("read.longSentence", long)).toEqual([
      [long, 4, long.replace("called, and I", "called. I")],
    ]);
  });

  it("leaves it to its writer where there is no joint", () => {
    expect(inShort("read.longSentence", long.replace(", and I", " then I"))[0]?.[2]).toBeNull();
  });

  it("counts Spanish words too", () => {
    const text =
      "Andaba en el techo de la casa de mi primo con las dos manos en una placa muy larga y muy pesada cuando usted llamó, y no pude contestar el teléfono para nada.";
    expect(inShort("read.longSentence", text)).toHaveLength(1);
  });
});

describe("read.grade", () => {
  it("rises with the length of words and sentences", () => {
    const weight = (text: string) => inShort("read.grade", text)[0]?.[1] ?? 0;
    expect([
      weight("Sorry I missed you, I'm on a job. What's going on, and what's the address? Text me here."),
      weight(
        "Sorry I missed your call about the appointment. We were finishing another installation. Is the equipment still operating?",
      ),
      weight(
        "Additional information about installation availability necessitates communicating your preferred appointment alternatives and requirements immediately afterwards.",
      ),
    ]).toEqual([0, 4, 8]);
  });

  it("reads Spanish by Spanish syllables", () => {
    const weight = (text: string) => inShort("read.grade", text)[0]?.[1] ?? 0;
    expect([
      weight(
        "Disculpe que no pude contestar, ando en un trabajo. ¿Qué le pasa a su aire? Responda a este mensaje y le llamo.",
      ),
      weight(
        "Necesitamos conocer inmediatamente todas las especificaciones correspondientes al funcionamiento extraordinariamente irregular del refrigerador.",
      ),
    ]).toEqual([0, 8]);
  });

  it("says nothing of a few words", () => {
    expect(inShort("read.grade", "Immediate availability necessitates communication.")).toEqual([]);
  });
});
