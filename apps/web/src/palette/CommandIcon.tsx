import type { LucideIcon } from "lucide-react";

/** The icon in front of a command that has no picture of its own. */
export function CommandIcon({ icon: Icon }: { icon: LucideIcon }) {
  return <Icon aria-hidden="true" className="size-4" />;
}
