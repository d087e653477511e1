import type { NormalisedField } from "@ringback/templates";

/** Something to know about a name, and what one press makes of it. */
export interface NameNote {
  says: string;
  offer: { label: string; value: string; asTyped: boolean } | null;
}

/** An empty field is said when somebody tries to go on, not while they come to it. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["profile.empty"]);

/** What will be kept of a name that is typed, why, and what else could be. Nothing for a name that costs nothing more. */
export function nameNotes(
  { value, changes, findings }: NormalisedField,
  { typed, asTyped }: { typed: string; asTyped: boolean },
): NameNote[] {
  const notes: NameNote[] = [];
  if (changes.length > 0 && value !== "") {
    const why = [...new Set(changes.map((change) => change.why))].join(" ");
    notes.push(
      asTyped
        ? {
            says: `Kept as you typed it, and every text with it costs more. ${why}`,
            offer: { label: `Write ${value}`, value, asTyped: false },
          }
        : {
            says: `Kept as "${value}". ${why}`,
            offer: { label: "Keep as typed", value: typed, asTyped: true },
          },
    );
  }
  for (const { code, message, fix } of findings) {
    if (SAID_ELSEWHERE.has(code)) continue;
    const offer = fix === null ? null : { label: `Write ${fix.text}`, value: fix.text, asTyped: false };
    notes.push({ says: message, offer });
  }
  return notes;
}
