import { type Disposition, type Outcome, sayErrand, type TimelineEntry } from "@ringback/engine";

/** Names for what a timeline knows by number. */
export interface Naming {
  names: ReadonlyMap<string, string>;
  /** Whose run each run is. */
  runs: ReadonlyMap<number, string>;
}

/** The words that the Calls page uses. */
const OUTCOMES: Record<Outcome, string> = {
  answered: "and Dana picked up",
  missed: "and nobody picked up",
  voicemail: "and left a voicemail",
  abandoned: "and hung up while it rang",
  blocked: "and was turned away",
};

const DISPOSITIONS: Record<Disposition["type"], string> = {
  sent: "texted",
  suppressed: "no text",
  failed: "the text failed",
  notConfirmed: "not confirmed",
};

/** One line of a story in a person's words; `null` for lines that say nothing new. */
export function sayEntry(entry: TimelineEntry, naming: Naming): string | null {
  const { names, runs } = naming;
  const nameOf = (phone: string | null | undefined) =>
    phone ? (names.get(phone) ?? phone) : "somebody who hid their number";
  const who = (run: number) => `run ${run} (${nameOf(runs.get(run))})`;
  switch (entry.type) {
    case "call":
      return `${capital(nameOf(entry.from))} called, ${OUTCOMES[entry.outcome]}.`;
    case "reply":
      return `${capital(nameOf(entry.from))} wrote: ${entry.body}`;
    case "runStarted":
      return null;
    case "path":
      // The text itself and the field's own line follow, and say more.
      return entry.why.startsWith("Texts the caller") ? null : `  ${who(entry.run)}: ${entry.why}`;
    case "text":
      return `  ${who(entry.run)}: texted to ${entry.to}: "${entry.body}"`;
    case "errand":
      return `  ${who(entry.run)}: ${sayErrand(entry.errand)}.`;
    case "fieldSet":
    case "tagAdded":
    case "tagRemoved":
      return null;
    case "runEnded":
      return null;
    case "disposition": {
      const { type, why } = entry.disposition;
      // The word says it all.
      return `  call ${entry.call}: ${DISPOSITIONS[type]}.${type === "sent" ? "" : ` ${why}`}`;
    }
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
