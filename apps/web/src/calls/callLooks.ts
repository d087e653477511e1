import type { Disposition, Outcome } from "@ringback/engine";
import {
  Ban,
  CircleHelp,
  type LucideIcon,
  MessageSquare,
  MessageSquareOff,
  Phone,
  PhoneMissed,
  PhoneOff,
  Radio,
  TriangleAlert,
  Voicemail,
} from "lucide-react";
import type { Tone } from "../components/Badge.tsx";

/** A state as it is shown: hue, icon and word, always the three together. */
export interface Look {
  tone: Tone;
  icon: LucideIcon;
  word: string;
}

const OUTCOMES: Record<Outcome, Look> = {
  answered: { tone: "ok", icon: Phone, word: "Answered" },
  missed: { tone: "missed", icon: PhoneMissed, word: "Missed" },
  voicemail: { tone: "missed", icon: Voicemail, word: "Voicemail" },
  abandoned: { tone: "missed", icon: PhoneOff, word: "Hung up early" },
  blocked: { tone: "muted", icon: Ban, word: "Blocked" },
};

const DISPOSITIONS: Record<Disposition["type"], Look> = {
  sent: { tone: "ok", icon: MessageSquare, word: "Text sent" },
  suppressed: { tone: "muted", icon: MessageSquareOff, word: "No text" },
  failed: { tone: "failed", icon: TriangleAlert, word: "Not sent" },
  notConfirmed: { tone: "unsure", icon: CircleHelp, word: "Not confirmed" },
};

/** How a call's outcome looks; while it is not known, the call is going on. */
export function outcomeLook(outcome: Outcome | null): Look {
  return outcome === null ? { tone: "waiting", icon: Radio, word: "Ringing" } : OUTCOMES[outcome];
}

/** How what came of a call looks. */
export function dispositionLook(disposition: Disposition): Look {
  return DISPOSITIONS[disposition.type];
}
