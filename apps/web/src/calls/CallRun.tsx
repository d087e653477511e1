import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Badge } from "../components/Badge.tsx";
import { Skeleton } from "../components/Skeleton.tsx";
import { Time } from "../components/Time.tsx";
import type { Call } from "./CallDetail.tsx";

// The canvas comes with the first run that is looked at, not with the list.
const RunPath = lazy(async () => ({ default: (await import("../canvas/RunPath.tsx")).RunPath }));

/** The way that a run took: drawn, and told step by step with the reason for each. */
export function CallRun({ run, where }: { run: Call["runs"][number]; where: Call["where"] }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <RunState run={run} />
        <Link
          to="/workflows/$id"
          params={{ id: run.workflowId }}
          className="text-accent underline underline-offset-4"
        >
          Version {run.versionNumber}
        </Link>
      </p>
      <div className="overflow-hidden rounded-card border">
        <Suspense fallback={<Skeleton className="h-100 rounded-none" />}>
          <RunPath
            graph={run.graph}
            path={run.path}
            errands={run.errands}
            where={where}
            waiting={run.run.end === null}
          />
        </Suspense>
      </div>
      {run.run.end && <p className="text-sm">{run.run.end.why}</p>}
    </div>
  );
}

function RunState({ run }: { run: Call["runs"][number] }) {
  switch (run.status) {
    case "waiting":
      return (
        <Badge tone="waiting">
          Waiting
          {run.dueAt !== null && (
            <>
              , <Time at={run.dueAt} />
            </>
          )}
        </Badge>
      );
    case "new":
      return <Badge tone="waiting">Starting</Badge>;
    case "sending":
      return <Badge tone="waiting">Sending</Badge>;
    case "ended":
      return <Badge tone={run.run.end?.type === "failed" ? "failed" : "muted"}>Ended</Badge>;
  }
}
