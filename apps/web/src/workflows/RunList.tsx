import type { Graph } from "@ringback/engine";
import { useQuery } from "@tanstack/react-query";
import { ChevronRight, CircleX, Hourglass, ListTree } from "lucide-react";
import { useState } from "react";
import { registry } from "../canvas/registry.ts";
import { type Names, sentenceOf } from "../canvas/sentence.ts";
import { Badge } from "../components/Badge.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { Time } from "../components/Time.tsx";
import { Page } from "../shell/Page.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { RunSheet } from "./RunSheet.tsx";

type RunRow = Answers["workflows"]["runs"][number];

export interface RunListProps {
  workflowId: string;
  /** Drawings in which the node of a waiting run may be found, the likeliest first. */
  graphs: readonly Graph[];
  where: Names;
}

/** The last runs of a workflow: who, when, where each stands, and how it ended. */
export function RunList({ workflowId, graphs, where }: RunListProps) {
  const trpc = useTRPC();
  const [open, setOpen] = useState<string | null>(null);
  const list = useQuery(trpc.workflows.runs.queryOptions({ id: workflowId }));
  const place = (nodeId: string) => {
    const node = graphs.flatMap((graph) => graph.nodes).find(({ id }) => id === nodeId);
    return node ? sentenceOf(registry, node, where) : null;
  };
  return (
    <Page>
      {list.isPending && <SkeletonRows label="Loading runs" />}
      {list.isError && (
        <p
          role="alert"
          className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
        >
          {sayError(list.error)}
        </p>
      )}
      {list.data?.length === 0 && (
        <EmptyState icon={ListTree} title="No runs yet">
          Each missed call that this workflow takes on is a run. It is listed here with its way through the
          drawing.
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && (
        <ul className="divide-y overflow-hidden rounded-card border bg-surface-raised">
          {list.data.map((run) => (
            <li key={run.id}>
              <button
                type="button"
                onClick={() => setOpen(run.id)}
                className="flex w-full items-center gap-3 px-4 py-3 text-left -outline-offset-2 transition-colors duration-150 hover:bg-surface-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className="block text-sm font-medium tabular-nums">{sayWho(run)}</span>
                  <span className="mt-0.5 block text-sm text-ink-soft">
                    <Standing run={run} place={place} />
                  </span>
                  {run.notDone !== null && (
                    <span className="mt-1 block text-sm wrap-anywhere text-ink-soft">
                      <Badge tone="failed" icon={CircleX} className="mr-2 align-middle">
                        Not done
                      </Badge>
                      {run.notDone}
                    </span>
                  )}
                </span>
                {run.status !== "ended" && (
                  <Badge tone="waiting" icon={Hourglass} className="max-sm:hidden">
                    {run.status === "waiting" ? "Waiting" : "Under way"}
                  </Badge>
                )}
                {run.versionNumber !== null && (
                  <span className="w-8 shrink-0 text-right text-xs text-ink-soft tabular-nums">
                    v{run.versionNumber}
                  </span>
                )}
                <Time
                  at={run.startedAt}
                  className="w-32 shrink-0 text-right text-sm text-ink-soft max-sm:w-20 max-sm:text-xs"
                />
                <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft max-sm:hidden" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <RunSheet id={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

function sayWho({ contactName, phone }: RunRow): string {
  return contactName ?? (phone === null ? "Hidden number" : sayPhone(phone));
}

function Standing({ run, place }: { run: RunRow; place: (nodeId: string) => string | null }) {
  if (run.status === "ended") return run.endWhy ?? "Ended";
  const at = run.at === null ? null : place(run.at);
  return (
    <>
      {at === null ? "On its way" : `At “${at}”`}
      {run.dueAt !== null && (
        <>
          , goes on <Time at={run.dueAt} />
        </>
      )}
    </>
  );
}
