import { expect, it } from "vitest";
import { conformance, playNode } from "../testing.ts";
import { stop } from "./stop.ts";

it("keeps what every node type promises", () => {
  expect(conformance(stop)).toEqual([]);
});

it("ends the run with the owner's reason, as a sentence", () => {
  const why = (reason: string) => playNode(stop, { config: { reason } });
  expect([why(""), why(" We know them "), why("Not today.")]).toEqual([
    { type: "stop", why: "The drawing stops here." },
    { type: "stop", why: "We know them." },
    { type: "stop", why: "Not today." },
  ]);
});
