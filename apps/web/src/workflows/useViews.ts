import type { Finding } from "@ringback/engine";
import { useState } from "react";
import type { DriveMode } from "../live/DriveModes.tsx";
import type { Chosen } from "../testDrive/presets.ts";
import { useReach } from "./useReach.ts";

/** What may be open over a workflow's page. */
type WorkflowSheet = "publish" | "settings" | "versions" | "findings";

/** What of a workflow is looked at: the view, the sheet over it, the node whose settings are open, and what is tried. */
export function useViews() {
  const [view, setView] = useState("drawing");
  const [sheet, setSheet] = useState<WorkflowSheet | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [drive, setDrive] = useState<DriveMode>("scenario");
  const [scenario, setScenario] = useState<Chosen | null>(null);
  const reach = useReach();
  return {
    view,
    setView,
    sheet,
    setSheet,
    closeSheet: () => setSheet(null),
    open,
    setOpen,
    drive,
    setDrive,
    scenario,
    setScenario,
    /** Goes to where a finding is. */
    goTo: ({ nodeId, field }: Finding) => {
      setSheet(null);
      setView("drawing");
      if (nodeId === undefined) return;
      setOpen(nodeId);
      reach(nodeId, field);
    },
    /** Opens the test drive in one of its modes. */
    driveIn: (mode: DriveMode) => {
      setView("testDrive");
      setDrive(mode);
    },
    /** Plays a scenario. */
    see: (chosen: Chosen) => {
      setScenario(chosen);
      setDrive("scenario");
      setSheet(null);
      setView("testDrive");
    },
  };
}
