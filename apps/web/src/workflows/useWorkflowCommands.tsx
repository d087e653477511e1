import {
  Clock,
  Download,
  FilePen,
  GitBranch,
  History,
  ListTree,
  type LucideIcon,
  PenLine,
  Play,
  Power,
  Rewind,
  Settings2,
  Trash2,
  Upload,
} from "lucide-react";
import type { DriveMode } from "../live/DriveModes.tsx";
import type { Command } from "../palette/Command.ts";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";

export interface WorkflowCommandsOptions {
  live: { number: number } | null;
  on: boolean;
  /** The view that is open. */
  view: string;
  /** What the test drive tries. */
  drive: DriveMode;
  /** How many sentences of the draft are not live. */
  changes: number;
  onView: (view: string) => void;
  /** Opens the test drive on that. */
  onDrive: (mode: DriveMode) => void;
  onSheet: (sheet: "publish" | "settings" | "versions") => void;
  onTurn: (on: boolean) => void;
  onExport: () => void;
  onRemove: () => void;
}

const VIEWS = [
  { view: "drawing", label: "Drawing", icon: GitBranch, words: "canvas" },
  { view: "testDrive", label: "Test drive", icon: Play, words: "rehearse play scenario" },
  { view: "runs", label: "Runs", icon: ListTree, words: "history who waiting" },
];

const DRIVE_WORDS = "test drive compare draft live calls";

/** Offers the palette what can be done with the workflow that is open. */
export function useWorkflowCommands(options: WorkflowCommandsOptions): void {
  useOfferCommands(() => {
    const { live, on, view, drive, changes, onView, onDrive, onSheet, onTurn, onExport, onRemove } = options;
    const settings = () => onSheet("settings");
    const past = view === "testDrive" && drive === "past";
    return [
      ...VIEWS.filter((other) => other.view !== view).map((other) =>
        command(other.view, other.label, other.icon, () => onView(other.view), other.words),
      ),
      past
        ? command("scenario", "Play a scenario", Play, () => onDrive("scenario"), "test drive rehearse")
        : command("replay", "Replay the past", Rewind, () => onDrive("past"), DRIVE_WORDS),
      command("publish", "Publish…", Upload, () => onSheet("publish"), "live changes"),
      command("versions", "Versions…", History, () => onSheet("versions"), "restore older look"),
      ...(live && changes > 0
        ? [
            command(
              "discard",
              "Discard the draft…",
              FilePen,
              () => onSheet("versions"),
              "back live throw away revert",
            ),
          ]
        : []),
      ...(live
        ? [
            command(
              "turn",
              `Turn ${on ? "off" : "on"} this workflow`,
              Power,
              () => onTurn(!on),
              "pause stop start",
            ),
          ]
        : []),
      command("settings", "Workflow settings", Settings2, settings, "guard texted twice stop on reply"),
      command("rename", "Rename this workflow…", PenLine, settings, "name title"),
      command(
        "hours",
        "Time zone and hours of this workflow…",
        Clock,
        settings,
        "opening quiet holidays night",
      ),
      command("export", "Export as a file", Download, onExport, "download save json"),
      command("remove", on ? "Remove this workflow…" : "Remove this workflow", Trash2, onRemove, "delete"),
    ];
  });
}

function command(id: string, label: string, icon: LucideIcon, run: () => void, words: string): Command {
  return {
    id: `this workflow ${id}`,
    label,
    group: "This workflow",
    words,
    icon: <CommandIcon icon={icon} />,
    run,
  };
}
