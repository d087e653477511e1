import { sayDuration } from "@ringback/engine";
import type { Tone } from "../components/Badge.tsx";
import type { ReplayedCall, ReplayedText } from "./replayPast.ts";

/** What is different about a replayed call: a hue, a word, and a sentence. */
export interface Difference {
  tone: Tone;
  word: "Added" | "Removed" | "Changed" | "Same";
  says: string;
}

export function sayDifference({ live, draft, added, removed, changed }: ReplayedCall): Difference {
  const was = live?.texts[0];
  const now = draft.texts[0];
  if (added > 0 && !was && now) return { tone: "ok", word: "Added", says: now.body };
  if (removed > 0 && was && !now)
    return { tone: "missed", word: "Removed", says: draft.why ?? "No text goes." };
  const follows = sayFollowing(added, removed);
  if (changed > 0 && was && now)
    return { tone: "waiting", word: "Changed", says: [...follows, sayChange(was, now)].join(" ") };
  if (follows.length > 0) return { tone: "waiting", word: "Changed", says: follows.join(" ") };
  return { tone: "muted", word: "Same", says: now?.body ?? draft.why ?? "You talked, so no text is due." };
}

/** How the first text differs. Where only a later one does, that is said. */
function sayChange(was: ReplayedText, now: ReplayedText): string {
  const later = now.at - was.at;
  const when = later === 0 ? "" : `${sayDuration(Math.abs(later))} ${later > 0 ? "later" : "sooner"}`;
  if (was.body === now.body) return when === "" ? "A later text differs." : `The same text, ${when}.`;
  return when === "" ? now.body : `${capital(when)}: ${now.body}`;
}

/** How many texts follow the first, against what is live. */
function sayFollowing(added: number, removed: number): string[] {
  return [
    ...(added === 0 ? [] : [added === 1 ? "Another text follows." : `${added} more texts follow.`]),
    ...(removed === 0 ? [] : [removed === 1 ? "One text less follows." : `${removed} texts less follow.`]),
  ];
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
