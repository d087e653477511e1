import { type Duration, durationMs } from "@ringback/engine";
import { useEffect, useRef, useState } from "react";
import { ControlGroup } from "../canvas/controls/ControlGroup.tsx";
import { DurationInput } from "../canvas/controls/DurationControl.tsx";
import { toast } from "../components/Toast.tsx";
import { durationOf, guardTrouble } from "./guard.ts";

export interface GuardTimeProps {
  guardMs: number;
  onGuard: (guardMs: number) => void;
}

/** How long the guard lasts. It holds once the two boxes are left, by Enter, and when the sheet is closed; one that cannot be is said then. */
export function GuardTime({ guardMs, onGuard }: GuardTimeProps) {
  const [edited, setEdited] = useState<{ span: Duration; used: boolean } | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [known, setKnown] = useState(guardMs);
  if (known !== guardMs) {
    // A time that came from elsewhere, such as an undo, is shown instead of what was typed before it.
    setKnown(guardMs);
    setEdited(null);
  }
  const span = edited?.span ?? durationOf(guardMs);
  const trouble = guardTrouble(span);
  const use = () => {
    const ms = durationMs(span);
    if (edited === null || edited.used || trouble !== undefined || ms === guardMs) return;
    setEdited({ span, used: true });
    onGuard(ms);
  };
  const close = () => {
    use();
    if (edited !== null && trouble !== undefined)
      // The guard itself may have been turned off meanwhile.
      toast({ says: `The guard’s time is as it was. ${trouble}` });
  };
  const latest = useRef({ use, close });
  latest.current = { use, close };
  useEffect(
    () => () => {
      clearTimeout(leaving.current);
      latest.current.close();
    },
    [],
  );
  return (
    <fieldset
      className="min-w-0"
      onKeyDown={({ key, target }) => key === "Enter" && target instanceof HTMLInputElement && use()}
      onFocus={() => clearTimeout(leaving.current)}
      onBlur={() => {
        // The list of units opens elsewhere on the page: whoever goes there has not left.
        leaving.current = setTimeout(() => latest.current.use());
      }}
    >
      <ControlGroup label="How long" error={trouble}>
        {() => (
          <DurationInput
            label="How many"
            value={span}
            onChange={(next) => setEdited({ span: next, used: false })}
          />
        )}
      </ControlGroup>
    </fieldset>
  );
}
