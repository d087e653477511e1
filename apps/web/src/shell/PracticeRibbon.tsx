import { Clock3, FlaskConical } from "lucide-react";
import { saySpan } from "../components/sayTime.ts";
import { Time, useNow } from "../components/Time.tsx";
import { useSession } from "./useSession.ts";

/** Below this the practice clock is as good as the wall's. */
const NOTABLE_MS = 30_000;

/** Says that this is practice, and how far its clock was moved. */
export function PracticeRibbon() {
  const { data } = useSession();
  const now = useNow();
  const ahead = data?.aheadMs ?? 0;
  return (
    <section
      aria-label="Practice mode"
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-0.5 border-b bg-accent-soft px-4 py-1.5 text-xs text-accent"
    >
      <span className="flex items-center gap-1.5">
        <FlaskConical aria-hidden="true" className="size-3.5" />
        Practice mode. No call or text leaves this machine.
      </span>
      {ahead >= NOTABLE_MS && (
        <span className="flex items-center gap-1.5">
          <Clock3 aria-hidden="true" className="size-3.5" />
          <span>
            Practice clock <Time at={now} as="clock" />, {saySpan(ahead)} ahead
          </span>
        </span>
      )}
    </section>
  );
}
