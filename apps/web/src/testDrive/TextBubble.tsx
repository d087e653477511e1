import { countSegments } from "@ringback/templates";
import { CircleHelp, TriangleAlert } from "lucide-react";
import { classes } from "../components/classes.ts";
import { sayPrice, saySegments } from "../copy/sayCost.ts";
import { usePriceList } from "../copy/usePriceList.ts";
import type { BeatText } from "./beats.ts";

/** A text of the business as its caller gets it, and what it costs; why not, when it did not arrive. */
export function TextBubble({ text, className }: { text: BeatText; className?: string }) {
  const { body, outcome } = text;
  const prices = usePriceList();
  const { segments } = countSegments(body);
  const price = prices && sayPrice(segments, prices);
  const arrived = outcome === "sent";
  return (
    <div className={classes("flex animate-appear flex-col items-end gap-1", className)}>
      <p
        className={classes(
          "w-fit max-w-full rounded-2xl rounded-br-md px-3.5 py-2 text-sm leading-5 wrap-anywhere whitespace-pre-wrap",
          arrived
            ? "bg-accent text-accent-ink"
            : "border border-dashed border-line-strong bg-surface-raised text-ink-soft",
        )}
      >
        {body}
      </p>
      <p className="flex items-center gap-1.5 px-1 text-xs text-ink-soft tabular-nums">
        {outcome === "couldNotSend" && (
          <span className="flex items-center gap-1 text-failed">
            <TriangleAlert aria-hidden="true" className="size-3.5" />
            Refused
          </span>
        )}
        {outcome === "notConfirmed" && (
          <span className="flex items-center gap-1 text-unsure">
            <CircleHelp aria-hidden="true" className="size-3.5" />
            Not confirmed
          </span>
        )}
        {outcome === "couldNotSend"
          ? "costs nothing"
          : `${saySegments(segments)}${price ? `, about ${price}` : ""}`}
      </p>
    </div>
  );
}
