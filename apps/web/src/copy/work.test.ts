import { NICHES, nicheOf, nicheText } from "@ringback/templates";
import { afterEach, describe, expect, it } from "vitest";
import { blankWork, galleryText, keepWork, NEW, readKept, workFrom } from "./work.ts";

afterEach(() => localStorage.clear());

describe("unsaved work", () => {
  it("outlasts a reload, for each template by itself", () => {
    const work = { ...blankWork("en"), name: "Mine", text: "Hi" };
    keepWork("a", { work, version: 3 });
    keepWork(NEW, { work, version: null });
    keepWork(NEW, null);
    expect(readKept("a")).toEqual({ work, version: 3 });
    expect(readKept(NEW)).toBeNull();
  });

  it("is let go when it cannot be read", () => {
    localStorage.setItem("ringback.copy.a", "{");
    localStorage.setItem("ringback.copy.b", '{"version":1,"work":{"name":"Of another time"}}');
    expect([readKept("a"), readKept("b"), readKept("c")]).toEqual([null, null, null]);
  });
});

describe("a text of the gallery", () => {
  it("is found by its address, and begins a template", () => {
    const short = nicheText(nicheOf("contractor"), {
      language: "es",
      purpose: "afterHours",
      length: "short",
    });
    expect(galleryText(NICHES, short.id)).toEqual(short);
    expect(galleryText(NICHES, "contractor.es.afterHours.endless")).toBeNull();
    expect(galleryText(NICHES, "unheard.of")).toBeNull();
    expect(workFrom(short)).toEqual({
      name: "After hours, short",
      folder: "",
      language: "es",
      purpose: "afterHours",
      text: short.text,
    });
  });
});
