import { describe, expect, it } from "vitest";
import { rankCommands } from "./rankCommands.ts";

const COMMANDS = [
  { id: "calls", label: "Calls", group: "Go to" },
  { id: "settings", label: "Settings", group: "Go to" },
  { id: "wait", label: "Add Wait", group: "Drawing" },
  { id: "waited", label: "Wait 2 minutes", group: "Settings of a node" },
  { id: "dark", label: "Dark", group: "Theme", words: "night black" },
  { id: "cafe", label: "Calls of Café Zoë", group: "Workflows" },
];

function found(query: string, recent: readonly string[] = []): string[] {
  return rankCommands(COMMANDS, query, recent).map(({ id }) => id);
}

describe("what a query finds", () => {
  it("is everything, in its order, when nothing is asked", () => {
    expect(found(" ")).toEqual(COMMANDS.map(({ id }) => id));
  });

  it("fits every word, wherever it stands and in any order", () => {
    expect([found("wait add"), found("min 2"), found("theme dark"), found("night")]).toEqual([
      ["wait"],
      ["waited"],
      ["dark"],
      ["dark"],
    ]);
  });

  it("puts the label before the group, and a whole word before a part", () => {
    expect([found("settings"), found("calls")]).toEqual([
      ["settings", "waited"],
      ["calls", "cafe"],
    ]);
  });

  it("forgives left-out letters and accents, and nothing else", () => {
    expect([found("stngs"), found("cafe zoe"), found("sx"), found("wait elephant")]).toEqual([
      ["settings", "waited"],
      ["cafe"],
      [],
      [],
    ]);
  });

  it("puts what was used last first, between equals", () => {
    const twins = [
      { id: "one", label: "Open Calls", group: "" },
      { id: "two", label: "Open Copy", group: "" },
    ];
    const order = (recent: string[]) => rankCommands(twins, "open", recent).map(({ id }) => id);
    expect([order([]), order(["two"]), order(["two", "one"]), order(["one", "two"])]).toEqual([
      ["one", "two"],
      ["two", "one"],
      ["two", "one"],
      ["one", "two"],
    ]);
  });
});
