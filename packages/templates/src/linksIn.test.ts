import { describe, expect, it } from "vitest";
import { linksIn } from "./linksIn.ts";

describe("linksIn", () => {
  it.each([
    ["See https://harbor.com/a?b=1, ok?", "https://harbor.com/a?b=1", "harbor.com", false],
    ["http://www.Harbor.com.", "http://www.Harbor.com", "harbor.com", true],
    ["(www.harbor.dental)", "www.harbor.dental", "harbor.dental", false],
    ["on book.harbor.co.uk/x!", "book.harbor.co.uk/x", "book.harbor.co.uk", false],
    ["at harbor.me/book", "harbor.me/book", "harbor.me", false],
  ])("finds the one in %s", (text, link, host, insecure) => {
    expect(linksIn(text).map(({ from, to, ...rest }) => ({ link: text.slice(from, to), ...rest }))).toEqual([
      { link, host, insecure },
    ]);
  });

  it.each(["sam@harbor.com", "Sorry.me too", "9 a.m. to 5 p.m.", "3.5 or 4", "Ok.Call me", ""])(
    "finds none in %j",
    (text) => {
      expect(linksIn(text)).toEqual([]);
    },
  );
});
