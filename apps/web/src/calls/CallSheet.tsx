import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { Time } from "../components/Time.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { CallDetail } from "./CallDetail.tsx";
import { sayCaller } from "./CallRow.tsx";

/** One call in a sheet beside the list. `null` when none is open. */
export function CallSheet({ id, onClose }: { id: string | null; onClose: () => void }) {
  const trpc = useTRPC();
  // What was shown last stays while the sheet slides out.
  const shown = useRef(id);
  if (id !== null) shown.current = id;
  const { data: call, error } = useQuery(
    trpc.calls.get.queryOptions({ id: shown.current ?? "" }, { enabled: id !== null }),
  );
  return (
    <Sheet
      open={id !== null}
      onClose={onClose}
      width="wide"
      title={call ? sayCaller(call) : "Call"}
      description={
        call && (
          <>
            {call.contactName !== null && call.from !== null && `${sayPhone(call.from)}, `}
            <Time at={call.at} />
            {call.number && ` on ${call.number.label}`}
          </>
        )
      }
    >
      {error && (
        <p role="alert" className="text-sm text-failed">
          {sayError(error)}
        </p>
      )}
      {!call && !error && <SkeletonRows label="Loading the call" rows={4} />}
      {call && <CallDetail call={call} />}
    </Sheet>
  );
}
