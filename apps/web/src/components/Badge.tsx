import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** What a hue means: never a colour alone, always with a word. */
export type Tone = "accent" | "ok" | "missed" | "waiting" | "muted" | "unsure" | "failed";

/** The classes of a hue on its own soft ground. */
export const TONES: Record<Tone, string> = {
  accent: "bg-accent-soft text-accent",
  ok: "bg-ok-soft text-ok",
  missed: "bg-missed-soft text-missed",
  waiting: "bg-waiting-soft text-waiting",
  muted: "bg-muted-soft text-muted",
  unsure: "bg-unsure-soft text-unsure",
  failed: "bg-failed-soft text-failed",
};

export interface BadgeProps {
  tone: Tone;
  icon?: LucideIcon;
  className?: string;
  children: ReactNode;
}

/** A state in a word, with its icon and hue. */
export function Badge({ tone, icon: Icon, className, children }: BadgeProps) {
  return (
    <span
      className={classes(
        "inline-flex h-6 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-3.5 shrink-0" />}
      {children}
    </span>
  );
}
