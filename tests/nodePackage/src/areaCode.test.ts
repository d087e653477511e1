import { conformance, factsFor, hereFor, playNode, whereFor } from "@ringback/engine/testing";
import { expect, it } from "vitest";
import { areaCode } from "./areaCode.ts";

it("keeps what every node type promises", () => {
  expect(conformance(areaCode)).toEqual([]);
});

it("tells local callers from others, with the reason", () => {
  const call = (phone: string) =>
    playNode(areaCode, {
      config: { codes: "312, 773" },
      here: hereFor({ facts: factsFor({ contact: { phone } }) }),
    });
  expect([call("+17735550142"), call("+12125550142")]).toEqual([
    { type: "go", port: "local", why: "773 is one of your area codes." },
    { type: "go", port: "other", why: "212 is none of your area codes." },
  ]);
});

it("asks for area codes, and says which one is none", () => {
  const says = (codes: string) => areaCode.findings({ codes }, whereFor()).map(({ message }) => message);
  expect([says(" "), says("312, 31"), says("312,773")]).toEqual([
    ["Name at least one area code."],
    ['"31" is no area code: it has three digits.'],
    [],
  ]);
});
