import type { CardData } from "./toFlow.ts";

/** The hue of a kind's icon tile. */
export const KIND_TILE: Record<CardData["kind"], string> = {
  trigger: "bg-missed-soft text-missed",
  wait: "bg-waiting-soft text-waiting",
  branch: "bg-unsure-soft text-unsure",
  message: "bg-accent-soft text-accent",
  data: "bg-muted-soft text-muted",
  unknown: "bg-failed-soft text-failed",
};
