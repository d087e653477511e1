import type { CardPart } from "@ringback/engine";
import { classes } from "../components/classes.ts";
import { byPlace } from "./byPlace.ts";

/** A chip of so many characters fits on one line of a card, and is not broken. */
const SHORT = 24;

/** A sentence with its values as chips; an empty chip holds the noun that is still to be filled in. */
export function Sentence({ parts, className }: { parts: readonly CardPart[]; className?: string }) {
  return (
    <span className={classes("text-sm leading-6 wrap-anywhere", className)}>
      {byPlace(parts).map(({ key, item: part }) =>
        typeof part === "string" ? (
          <span key={key}>{part}</span>
        ) : (
          <span
            key={key}
            className={classes(
              "rounded-md px-1.5 py-0.5 font-medium box-decoration-clone",
              part.chip.length <= SHORT && "whitespace-nowrap",
              part.empty ? "bg-missed-soft text-missed" : "bg-surface-sunken text-ink",
            )}
          >
            {part.chip}
          </span>
        ),
      )}
    </span>
  );
}
