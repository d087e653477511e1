import { classes } from "../components/classes.ts";

/** A text as it looks on the caller's phone. Blank lines stay; nothing in it is ever read as markup. */
export function Bubble({ text, quiet = false }: { text: string; quiet?: boolean }) {
  return (
    <p
      className={classes(
        "w-fit max-w-full rounded-2xl rounded-bl-md px-3.5 py-2 text-sm leading-5 whitespace-pre-wrap wrap-anywhere",
        quiet ? "bg-surface-sunken text-ink" : "bg-accent-soft text-ink",
      )}
    >
      {text}
    </p>
  );
}
