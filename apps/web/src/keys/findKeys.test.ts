import { expect, it } from "vitest";
import { findKeys } from "./findKeys.ts";
import { KEYS } from "./keys.ts";

const does = (asked: string) => findKeys(asked).flatMap(({ lines }) => lines.map((line) => line.does));

it("are found by what they do, by their group and by what stands on them", () => {
  expect(does("undo")).toEqual(["Undo"]);
  expect(does("CTRL y")).toEqual(["Redo"]);
  expect(does("note arrow")).toEqual(["Move the note", "Make it larger or smaller"]);
});

it("are all of them for nothing, and none for what no key does", () => {
  expect(findKeys(" ")).toEqual(KEYS);
  expect(findKeys("teleport")).toEqual([]);
});
