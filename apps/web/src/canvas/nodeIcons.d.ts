declare module "virtual:node-icons" {
  import type { LucideIcon } from "lucide-react";

  /** The icons that this build's node types name. */
  export const ICONS: Readonly<Record<string, LucideIcon>>;
}
