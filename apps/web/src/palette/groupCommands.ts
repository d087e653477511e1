import type { Command } from "./Command.ts";
import { rankCommands } from "./rankCommands.ts";

/** Commands under one heading. A type and not an interface: the list that shows it takes groups with more in them, too. */
export type CommandGroup = {
  value: string;
  items: Command[];
};

/** How many of the commands that were used lately stand on top. */
const RECENT_SHOWN = 4;

/** How many a query shows: whoever is further down is found by another word. */
const MOST_FOUND = 40;

/**
 * What the palette lists. Before anything is typed: what was used lately, then everything under its headings, in the
 * order it was offered. With a query: what fits, the best first, under one heading.
 */
export function groupCommands(
  commands: readonly Command[],
  { query, recent }: { query: string; recent: readonly string[] },
): CommandGroup[] {
  if (query.trim() !== "") {
    const found = rankCommands(commands, query, recent).slice(0, MOST_FOUND);
    return found.length === 0 ? [] : [{ value: "Found", items: found }];
  }
  const lately = recent
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .slice(0, RECENT_SHOWN);
  const rest = commands.filter((command) => !lately.includes(command));
  const headings = [...new Set(rest.map(({ group }) => group))];
  const groups = headings.map((value) => ({ value, items: rest.filter(({ group }) => group === value) }));
  return lately.length === 0 ? groups : [{ value: "Recent", items: lately }, ...groups];
}
