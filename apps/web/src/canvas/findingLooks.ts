import type { Finding } from "@ringback/engine";
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";

/** How a finding looks, and the word for how much it matters. */
export const FINDING_LOOKS: Record<Finding["severity"], { icon: LucideIcon; hue: string; word: string }> = {
  error: { icon: CircleAlert, hue: "text-failed", word: "Must be mended" },
  warning: { icon: TriangleAlert, hue: "text-missed", word: "Better to mend" },
  info: { icon: Info, hue: "text-waiting", word: "Good to know" },
};
