import type { ReactNode } from "react";

/** Something that can be done from the command palette. */
export interface Command {
  /** The same each time the same thing is offered: by it the palette knows what was used lately. */
  id: string;
  /** What it does, as a person would look for it. */
  label: string;
  /** The heading it stands under. */
  group: string;
  icon?: ReactNode;
  /** More words by which it is found. */
  words?: string;
  /** The keys that do the same without the palette. */
  keys?: string;
  run: () => void;
}
