import { ICONS } from "virtual:node-icons";
import { CircleHelp } from "lucide-react";
import { classes } from "../components/classes.ts";
import { KIND_TILE } from "./kindLook.ts";
import type { CardData } from "./toFlow.ts";

/** The tile of a node type: its icon on the hue of its kind. */
export function NodeIcon({
  icon,
  kind,
  small = false,
}: {
  icon: string;
  kind: CardData["kind"];
  small?: boolean;
}) {
  const Icon = ICONS[icon] ?? CircleHelp;
  return (
    <span
      className={classes(
        "flex shrink-0 items-center justify-center rounded-control",
        small ? "size-7" : "size-8",
        KIND_TILE[kind],
      )}
    >
      <Icon aria-hidden="true" className={small ? "size-4" : "size-4.5"} />
    </span>
  );
}
