import {
  type LucideIcon,
  MessageSquareText,
  PhoneIncoming,
  Settings,
  Smartphone,
  Workflow,
} from "lucide-react";

/** A page of the rail. */
export interface Place {
  to: "/calls" | "/workflows" | "/copy" | "/phone" | "/settings";
  label: string;
  icon: LucideIcon;
  /** What else is found there. */
  words?: string;
}

const CALLS: Place = { to: "/calls", label: "Calls", icon: PhoneIncoming };
const WORKFLOWS: Place = { to: "/workflows", label: "Workflows", icon: Workflow };
const COPY: Place = { to: "/copy", label: "Copy", icon: MessageSquareText };
const PHONE: Place = { to: "/phone", label: "Phone", icon: Smartphone };
const HELD = "business name time zone opening hours holidays quiet hours prices assistant connections";
const SETTINGS: Place = { to: "/settings", label: "Settings", icon: Settings, words: HELD };

/** The pages in their order. The phone is only there in practice: with a real carrier the caller has one of their own. */
export function places(practice: boolean): Place[] {
  return [CALLS, WORKFLOWS, COPY, ...(practice ? [PHONE] : []), SETTINGS];
}
