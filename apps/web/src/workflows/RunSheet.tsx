import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { RunErrands } from "../canvas/RunErrands.tsx";
import { RunPath } from "../canvas/RunPath.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { Time } from "../components/Time.tsx";
import { sayError, useTRPC } from "../trpc.ts";

/** One run: its way lit on the version it follows. `null` when none is open. */
export function RunSheet({ id, onClose }: { id: string | null; onClose: () => void }) {
  const trpc = useTRPC();
  // What was shown last stays while the sheet slides out.
  const shown = useRef(id);
  if (id !== null) shown.current = id;
  const { data: run, error } = useQuery(
    trpc.runs.get.queryOptions({ id: shown.current ?? "" }, { enabled: id !== null }),
  );
  return (
    <Sheet
      open={id !== null}
      onClose={onClose}
      width="wide"
      title={run ? sayCaller(run.run.call.from) : "Run"}
      description={
        run && (
          <>
            Started <Time at={run.startedAt} />, follows version {run.versionNumber}
          </>
        )
      }
    >
      {error && (
        <p role="alert" className="text-sm text-failed">
          {sayError(error)}
        </p>
      )}
      {!run && !error && <SkeletonRows label="Loading the run" rows={4} />}
      {run && (
        <div className="flex flex-col gap-4">
          {run.run.end && <p className="text-sm">{run.run.end.why}</p>}
          <RunErrands
            errands={run.errands.filter(({ state }) => state === "failed" || state === "unknown")}
          />
          <div className="overflow-hidden rounded-card border">
            <RunPath
              graph={run.graph}
              path={run.path}
              errands={run.errands}
              texts={run.texts}
              where={run.where}
              waiting={run.run.end === null}
            />
          </div>
        </div>
      )}
    </Sheet>
  );
}

function sayCaller(from: string | null): string {
  return from === null ? "Hidden number" : sayPhone(from);
}
