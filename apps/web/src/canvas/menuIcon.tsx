import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** The icon before a line of a menu. */
export function menuIcon(Icon: LucideIcon): ReactNode {
  return <Icon aria-hidden="true" className="size-4 shrink-0 opacity-80" />;
}
