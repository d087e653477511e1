import { describe, expect, it } from "vitest";
import { promisesIn, spokenDuration } from "./promises.ts";

describe("promisesIn", () => {
  it.each([
    ["I'll call in 5 minutes.", 5],
    ["I'll call in 5-10 min.", 10],
    ["We'll be there within 2 hrs.", 120],
    ["I'll call within the hour.", 60],
    ["I'll call in half an hour.", 30],
    ["I'll call in a couple of hours.", 120],
    ["I'll call in a few minutes.", 5],
    ["Back in a moment.", 5],
    ["I will call right away.", 5],
    ["I'll call by 5 pm.", 480],
    ["We're open around the clock.", null],
  ])("%s", (text, minutes) => {
    expect(promisesIn(text).map((promise) => promise.minutes)).toEqual([minutes]);
  });

  it.each([
    ["Le llamo en 5 minutos.", 5],
    ["Le llamo en 5 a 10 min.", 10],
    ["Le llamo dentro de una hora.", 60],
    ["Le llamo en media hora.", 30],
    ["Le llamamos en un par de horas.", 120],
    ["Le llamo en un momento.", 5],
    ["Le llamo hoy por la tarde.", 480],
    ["Estamos las 24 horas.", null],
  ])("in Spanish: %s", (text, minutes) => {
    expect(promisesIn(text, "es").map((promise) => promise.minutes)).toEqual([minutes]);
  });

  it("says where each stands", () => {
    const text = "Sorry. I'll call within 10 minutes.";
    expect(promisesIn(text)).toEqual([
      {
        phrase: "within 10 minutes",
        from: 17,
        to: 34,
        minutes: 10,
        sameDay: false,
        visit: false,
        removable: true,
      },
    ]);
  });

  it("reads a long text in one go", () => {
    expect(promisesIn("in a ".repeat(20_000))).toEqual([]);
  });
});

describe("spokenDuration", () => {
  it.each([
    [1, "a minute"],
    [20, "20 minutes"],
    [60, "an hour"],
    [90, "90 minutes"],
    [120, "2 hours"],
    [1_440, "a day"],
    [2_880, "2 days"],
  ])("%i minutes are %s", (minutes, words) => {
    expect(spokenDuration(minutes)).toBe(words);
  });

  it.each([
    [45, "45 minutos"],
    [60, "una hora"],
    [180, "3 horas"],
    [1_440, "24 horas"],
  ])("%i minutes in Spanish are %s", (minutes, words) => {
    expect(spokenDuration(minutes, "es")).toBe(words);
  });
});
