import type { Language } from "../language.ts";
import type { Purpose } from "../niches/niche.ts";

/** A text whose verdict people agree on, kept to hold the rules to it. */
export interface GoldenText {
  text: string;
  niche: string;
  /** As the business would have filled them in. */
  profile: { businessName: string; ownerFirstName: string };
  language: Language;
  state?: "open" | "closed";
  /** A missed call when absent. */
  purpose?: Purpose;
  /** What makes it read as typed by a person, or as sent by a phone system. */
  why: string;
}
