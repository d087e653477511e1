import { Link } from "@tanstack/react-router";
import { Download, Ellipsis, Hourglass, Power, Trash2 } from "lucide-react";
import { Badge } from "../components/Badge.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Menu } from "../components/Menu.tsx";
import { Time } from "../components/Time.tsx";
import type { Answers } from "../shell/useSession.ts";
import { LiveBadge } from "./LiveBadge.tsx";
import { useExport } from "./useExport.ts";
import { useRemoving } from "./useRemoving.tsx";
import { useWorkflowActions } from "./useWorkflowActions.ts";

/** One workflow of the list, with what can be done to it as a whole. */
export function WorkflowRow({ workflow }: { workflow: Answers["workflows"]["list"][number] }) {
  const { id, name, live, on, draftChanged, waiting } = workflow;
  const exportFile = useExport();
  const { remove, dialog } = useRemoving({ workflow });
  const { turn } = useWorkflowActions(id);
  return (
    <li className="flex items-center">
      <Link
        to="/workflows/$id"
        params={{ id }}
        className="flex min-w-0 flex-1 items-center gap-3 py-3.5 pr-2 pl-4 -outline-offset-2 transition-colors duration-150 hover:bg-surface-sunken"
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
      </Link>
      <span className="shrink-0 px-2">
        <Menu
          trigger={<IconButton icon={Ellipsis} label={`More about ${name}`} size="small" />}
          groups={[
            [
              // Without a version there is nothing to turn on.
              ...(live
                ? [{ label: on ? "Turn off" : "Turn on", icon: Power, onSelect: () => turn(!on) }]
                : []),
              { label: "Export as a file", icon: Download, onSelect: () => void exportFile(id) },
            ],
            [{ label: on ? "Remove…" : "Remove", icon: Trash2, danger: true, onSelect: remove }],
          ]}
        />
      </span>
      {dialog}
    </li>
  );
}
