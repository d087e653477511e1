import type { Position } from "@ringback/engine";
import { Plus, StickyNote } from "lucide-react";
import { menuIcon } from "./menuIcon.tsx";
import { afterMenu } from "./noteCommands.tsx";
import type { PickerState } from "./Picker.tsx";
import { nodeTypePicker, type PickerScene } from "./pickers.tsx";
import { CARD_WIDTH } from "./sizes.ts";
import type { Commands } from "./useCommands.tsx";

/** What can be put where there is nothing yet. */
export function paneMenu(
  scene: PickerScene,
  commands: Pick<Commands, "show" | "addAt" | "addNote">,
  { screen, at }: { screen: Position; at: Position },
): PickerState {
  const addNode = () =>
    commands.show(
      nodeTypePicker(scene, screen, {
        title: "Add a node",
        triggers: true,
        onPick: (nodeType) => commands.addAt(nodeType, { x: at.x - CARD_WIDTH / 2, y: at.y }),
      }),
    );
  return {
    title: "Here",
    beside: screen,
    options: [
      { key: "node", label: "Add a node…", icon: menuIcon(Plus), onPick: addNode },
      {
        key: "note",
        label: "Add a note",
        icon: menuIcon(StickyNote),
        onPick: afterMenu(() => commands.addNote(at)),
      },
    ],
  };
}
