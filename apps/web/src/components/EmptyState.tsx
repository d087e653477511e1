import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

export interface EmptyStateProps {
  icon: LucideIcon;
  /** What will be here. */
  title: string;
  children?: ReactNode;
  /** The one next step. */
  action?: ReactNode;
}

/** A page with nothing on it yet: what will be here, and the one next step. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
      <span className="flex size-11 items-center justify-center rounded-card bg-surface-sunken text-ink-soft">
        <Icon aria-hidden="true" className="size-5" />
      </span>
      <h2 className="text-base font-semibold">{title}</h2>
      {children && <p className="max-w-md text-sm text-ink-soft">{children}</p>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
