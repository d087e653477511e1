import {
  Download,
  FilePen,
  GitBranch,
  History,
  ListTree,
  type LucideIcon,
  Play,
  Power,
  Settings2,
  Trash2,
  Upload,
} from "lucide-react";
import type { Command } from "../palette/Command.ts";
import { CommandIcon } from "../palette/CommandIcon.tsx";
import { useOfferCommands } from "../palette/CommandShelf.tsx";

export interface WorkflowCommandsOptions {
  live: { number: number } | null;
  on: boolean;
  /** The view that is open. */
  view: string;
  /** How many sentences of the draft are not live. */
  changes: number;
  onView: (view: string) => void;
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

/** Offers the palette what can be done with the workflow that is open. */
export function useWorkflowCommands(options: WorkflowCommandsOptions): void {
  useOfferCommands(() => {
    const { live, on, view, changes, onView, onSheet, onTurn, onExport, onRemove } = options;
    return [
      ...VIEWS.filter((other) => other.view !== view).map((other) =>
        command(other.view, other.label, other.icon, () => onView(other.view), other.words),
      ),
      command("publish", "Publish…", Upload, () => onSheet("publish"), "live changes"),
      command("versions", "Versions…", History, () => onSheet("versions"), "restore older look"),
      ...(live && changes > 0
        ? [command("discard", "Discard the draft…", FilePen, () => onSheet("versions"), "back live")]
        : []),
      ...(live
        ? [command("turn", on ? "Turn off" : "Turn on", Power, () => onTurn(!on), "pause stop start")]
        : []),
      command("settings", "Workflow settings", Settings2, () => onSheet("settings"), "name rename guard"),
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
