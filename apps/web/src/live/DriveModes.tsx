import { History, Play } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Segmented } from "../components/Segmented.tsx";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";
import type { Chosen } from "../testDrive/presets.ts";

export interface DriveModesProps {
  /** The scenario that is asked for: whoever asks for one wants to see it. */
  chosen: Chosen | null;
  /** A scenario, made up or picked. */
  scenario: ReactNode;
  /** The calls of the last days. */
  past: ReactNode;
}

type Mode = "scenario" | "past";

/** A draft is tried on a made-up scenario, or on the calls that really came. */
export function DriveModes({ chosen, scenario, past }: DriveModesProps) {
  const [mode, setMode] = useState<Mode>("scenario");
  useEffect(() => {
    if (chosen !== null) setMode("scenario");
  }, [chosen]);
  useOfferCommands(() => [
    {
      id: "this workflow replay",
      label: mode === "past" ? "Play a scenario" : "Replay the past",
      group: "This workflow",
      words: "test drive compare draft live calls",
      icon: <CommandIcon icon={mode === "past" ? Play : History} />,
      run: () => setMode(mode === "past" ? "scenario" : "past"),
    },
  ]);
  return (
    <>
      <div className="border-b bg-surface px-4 py-2 sm:px-5">
        <Segmented<Mode>
          label="What is tried"
          value={mode}
          onChange={setMode}
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
