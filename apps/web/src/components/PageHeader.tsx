import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: string;
  /** One sentence: what this page is for. */
  purpose?: ReactNode;
  /** The main action, on the right. */
  action?: ReactNode;
}

/** The top of a page. The only `h1` on it. */
export function PageHeader({ title, purpose, action }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {purpose && <p className="mt-1 text-sm text-ink-soft">{purpose}</p>}
      </div>
      {action && <div className="flex flex-wrap items-center gap-2">{action}</div>}
    </header>
  );
}
