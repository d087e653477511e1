import { Link } from "@tanstack/react-router";
import { ChevronRight, Hourglass } from "lucide-react";
import { Badge } from "../components/Badge.tsx";
import { Time } from "../components/Time.tsx";
import type { Answers } from "../shell/useSession.ts";
import { LiveBadge } from "./LiveBadge.tsx";

/** One workflow of the list. */
export function WorkflowRow({ workflow }: { workflow: Answers["workflows"]["list"][number] }) {
  const { id, name, live, on, draftChanged, waiting } = workflow;
  return (
    <li>
      <Link
        to="/workflows/$id"
        params={{ id }}
        className="flex items-center gap-3 px-4 py-3.5 -outline-offset-2 transition-colors duration-150 hover:bg-surface-sunken"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">{name}</span>
          <span className="mt-0.5 block text-sm text-ink-soft">
            {live ? (
              <>
                Published <Time at={live.publishedAt} />
                {draftChanged && ". The draft has changes that are not live."}
              </>
            ) : (
              "Only a draft so far"
            )}
          </span>
        </span>
        {waiting > 0 && (
          <Badge tone="waiting" icon={Hourglass}>
            {waiting} waiting
          </Badge>
        )}
        <LiveBadge live={live} on={on} />
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft max-sm:hidden" />
      </Link>
    </li>
  );
}
