import {
  Bell,
  CircleHelp,
  Clock,
  Database,
  GitBranch,
  Globe,
  Hourglass,
  type LucideIcon,
  MessageSquare,
  MessageSquareText,
  PenLine,
  PhoneMissed,
  Send,
  Split,
  SquarePen,
  Tag,
  Timer,
  UserPen,
} from "lucide-react";
import { classes } from "../components/classes.ts";
import { KIND_TILE } from "./kindLook.ts";
import type { CardData } from "./toFlow.ts";

/** The icons node types may name, so that the bundle holds these and not two thousand. */
const ICONS: Record<string, LucideIcon> = {
  bell: Bell,
  clock: Clock,
  database: Database,
  "git-branch": GitBranch,
  globe: Globe,
  hourglass: Hourglass,
  "message-square": MessageSquare,
  "message-square-text": MessageSquareText,
  "pen-line": PenLine,
  "phone-missed": PhoneMissed,
  send: Send,
  split: Split,
  "square-pen": SquarePen,
  tag: Tag,
  timer: Timer,
  "user-pen": UserPen,
};

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
