import { describe, expect, it } from "vitest";
import { conformance, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { tagContact } from "./tagContact.ts";

it("keeps what every node type promises", () => {
  expect(conformance(tagContact)).toEqual([]);
});

describe("tagging", () => {
  const tagged = hereFor({ facts: factsFor({ contact: { tags: ["Regular"] } }) });

  it("adds a tag once, however it is written", () => {
    const add = (tag: string) => playNode(tagContact, { config: { action: "add", tag }, here: tagged });
    expect(add(" Urgent ")).toEqual({
      type: "go",
      port: "next",
      why: 'Tagged "Urgent".',
      change: { type: "addTag", tag: "Urgent" },
    });
    expect(add("regular")).toEqual({ type: "go", port: "next", why: 'They had the tag "regular" already.' });
  });

  it("takes one off, if it is there", () => {
    const remove = (tag: string) => playNode(tagContact, { config: { action: "remove", tag }, here: tagged });
    expect(remove("regular")).toMatchObject({ change: { type: "removeTag", tag: "regular" } });
    expect(remove("urgent")).toEqual({
      type: "go",
      port: "next",
      why: 'They did not have the tag "urgent".',
    });
  });

  it("wants a word", () => {
    expect(tagContact.findings({ action: "add", tag: " " }, whereFor())).toMatchObject([
      { code: "tagMissing", field: "tag" },
    ]);
  });
});
