import type { ReactNode } from "react";
import { Segmented } from "../components/Segmented.tsx";

export type DriveMode = "scenario" | "past";

export interface DriveModesProps {
  mode: DriveMode;
  onMode: (mode: DriveMode) => void;
  /** A scenario, made up or picked. */
  scenario: ReactNode;
  /** The calls of the last days. */
  past: ReactNode;
}

/** A draft is tried on a made-up scenario, or on the calls that really came. */
export function DriveModes({ mode, onMode, scenario, past }: DriveModesProps) {
  return (
    <>
      <div className="border-b bg-surface px-4 py-2 sm:px-5">
        <Segmented<DriveMode>
          label="What is tried"
          value={mode}
          onChange={onMode}
          options={[
            { value: "scenario", label: "Play a scenario" },
            { value: "past", label: "Replay the past" },
          ]}
        />
      </div>
      {mode === "scenario" ? scenario : <div className="min-h-0 flex-1 md:overflow-y-auto">{past}</div>}
    </>
  );
}
