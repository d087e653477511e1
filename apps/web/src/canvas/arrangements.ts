import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from "lucide-react";
import type { Arrangement } from "./arrange.ts";

/** The ways to put several things in order, as buttons and commands say them. */
export const ARRANGEMENTS: readonly {
  how: Arrangement;
  label: string;
  icon: LucideIcon;
  /** How many it takes. */
  least: number;
}[] = [
  { how: "left", label: "Align left edges", icon: AlignStartVertical, least: 2 },
  { how: "centre", label: "Align centres", icon: AlignCenterVertical, least: 2 },
  { how: "right", label: "Align right edges", icon: AlignEndVertical, least: 2 },
  { how: "top", label: "Align tops", icon: AlignStartHorizontal, least: 2 },
  { how: "middle", label: "Align middles", icon: AlignCenterHorizontal, least: 2 },
  { how: "bottom", label: "Align bottoms", icon: AlignEndHorizontal, least: 2 },
  { how: "columns", label: "Same space between columns", icon: AlignHorizontalDistributeCenter, least: 3 },
  { how: "rows", label: "Same space between rows", icon: AlignVerticalDistributeCenter, least: 3 },
];
