import type { E164, ScenarioContact } from "@ringback/engine";
import { sayPhone } from "../components/sayPhone.ts";

/** Who can call in a test drive. */
export type CallerId = "maria" | "ben" | "ana" | "leo" | "hidden";

/** Somebody who calls in a test drive. Their numbers are of the range that is kept for stories. */
export interface Caller {
  id: CallerId;
  /** How sentences call them. */
  name: string;
  /** What they are to the business, for choosing. */
  label: string;
  /** `null`: they hide it. */
  phone: E164 | null;
  /** What is known of them before; `null`: nothing. */
  contact: Omit<ScenarioContact, "phone"> | null;
}

/** Everybody who can call. */
export const CALLERS: readonly Caller[] = [
  { id: "maria", name: "Maria", label: "Maria, a new caller", phone: "+13125550142", contact: null },
  { id: "ben", name: "Ben", label: "Ben, another new caller", phone: "+13125550177", contact: null },
  {
    id: "ana",
    name: "Ana",
    label: "Ana, one of your contacts",
    phone: "+13125550164",
    contact: { fields: { first_name: "Ana" } },
  },
  {
    id: "leo",
    name: "Leo",
    label: "Leo, who replied STOP before",
    phone: "+13125550191",
    contact: { optedOut: true },
  },
  { id: "hidden", name: "The caller", label: "Somebody who hides their number", phone: null, contact: null },
];

/** A caller by id. @throws for an id that nobody has. */
export function callerOf(id: CallerId): Caller {
  const found = CALLERS.find((one) => one.id === id);
  if (!found) throw new Error(`Nobody in a test drive is called ${id}.`);
  return found;
}

/** How sentences call whoever has a number. */
export function nameOf(phone: E164 | null): string {
  return (
    CALLERS.find((one) => one.phone === phone)?.name ?? (phone === null ? "The caller" : sayPhone(phone))
  );
}
