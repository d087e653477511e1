import type { FieldDefinition, TimelineEntry } from "@ringback/engine";

/** Names for what a timeline knows by number. */
export interface Naming {
  names: ReadonlyMap<string, string>;
  fields: FieldDefinition[];
  /** Whose run each run is. */
  runs: ReadonlyMap<number, string>;
}

/** One line of a story in a person's words; `null` for lines that say nothing new. */
export function sayEntry(entry: TimelineEntry, naming: Naming): string | null {
  const { names, runs } = naming;
  const nameOf = (phone: string | null | undefined) =>
    phone ? (names.get(phone) ?? phone) : "somebody who hid their number";
  const who = (run: number) => `run ${run} (${nameOf(runs.get(run))})`;
  switch (entry.type) {
    case "call":
      return `${capital(nameOf(entry.from))} called: ${entry.outcome}.`;
    case "reply":
      return `${capital(nameOf(entry.from))} wrote: ${entry.body}`;
    case "runStarted":
      return null;
    case "path":
      return `  ${who(entry.run)}: ${entry.why}`;
    case "text":
      return `  ${who(entry.run)}: text to ${entry.to}: "${entry.body}"`;
    case "fieldSet": {
      const label = naming.fields.find((field) => field.key === entry.field)?.label ?? entry.field;
      return `  ${who(entry.run)}: ${label} is noted.`;
    }
    case "runEnded":
      return null;
    case "disposition":
      return `  call ${entry.call}: ${entry.disposition.type}. ${entry.disposition.why}`;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
