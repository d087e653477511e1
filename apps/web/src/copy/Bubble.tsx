import { classes } from "../components/classes.ts";

export interface BubbleProps {
  text: string;
  quiet?: boolean;
  /** How many characters at the end are not the writer's: shown fainter. */
  added?: number;
}

/** A text as it looks on the caller's phone. Blank lines stay; nothing in it is ever read as markup. */
export function Bubble({ text, quiet = false, added = 0 }: BubbleProps) {
  const own = text.length - added;
  return (
    <p
      className={classes(
        "w-fit max-w-full rounded-2xl rounded-bl-md px-3.5 py-2 text-sm leading-5 whitespace-pre-wrap wrap-anywhere",
        quiet ? "bg-surface-sunken text-ink" : "bg-accent-soft text-ink",
      )}
    >
      {text.slice(0, own)}
      {added > 0 && <span className="text-ink-soft italic">{text.slice(own)}</span>}
    </p>
  );
}
