import { describe, expect, it } from "vitest";
import type { Command } from "./Command.ts";
import { groupCommands } from "./groupCommands.ts";

const COMMANDS: Command[] = [
  { id: "tidy", label: "Tidy up", group: "Drawing", run() {} },
  { id: "calls", label: "Calls", group: "Go to", run() {} },
  { id: "fit", label: "Show everything", group: "Drawing", run() {} },
];

function listed(query: string, recent: string[] = []) {
  return groupCommands(COMMANDS, { query, recent }).map(({ value, items }) => [
    value,
    ...items.map(({ id }) => id),
  ]);
}

describe("what the palette lists", () => {
  it("stands under its headings before anything is typed", () => {
    expect(listed("")).toEqual([
      ["Drawing", "tidy", "fit"],
      ["Go to", "calls"],
    ]);
  });

  it("begins with what was used lately, as far as it is offered here, and lists nothing twice", () => {
    expect(listed("", ["calls", "gone", "fit"])).toEqual([
      ["Recent", "calls", "fit"],
      ["Drawing", "tidy"],
    ]);
  });

  it("is what fits, once something is typed", () => {
    expect([listed("every"), listed("elephant")]).toEqual([[["Found", "fit"]], []]);
  });
});
