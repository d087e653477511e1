import type { Graph } from "@ringback/engine";
import { useEffect } from "react";
import { isTyping } from "../components/isTyping.ts";
import { clipOf, idsOf } from "./clip.ts";
import { writeClip } from "./clipText.ts";
import { inHand } from "./inHand.ts";
import type { Commands } from "./useCommands.tsx";
import { focusedCard } from "./useWalk.ts";

export interface ClipboardScene {
  graph: Graph;
  selected: ReadonlySet<string>;
  commands: Commands;
  active: boolean;
}

/** Copy, cut and paste of nodes with the machine's own clipboard: between windows and workflows, as text. */
export function useClipboard({ graph, selected, commands, active }: ClipboardScene): void {
  useEffect(() => {
    if (!active) return;
    const copy = (event: ClipboardEvent) => {
      const clip = clipOf(graph, new Set(inHand(selected, focusedCard(event))));
      const marked = window.getSelection()?.isCollapsed === false;
      if (isTyping(event.target) || marked || idsOf(clip).length === 0) return;
      event.clipboardData?.setData("text/plain", writeClip(clip));
      event.preventDefault();
      if (event.type === "cut") commands.remove(idsOf(clip));
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      if (commands.pasteText(event.clipboardData?.getData("text/plain") ?? "")) event.preventDefault();
    };
    document.addEventListener("copy", copy);
    document.addEventListener("cut", copy);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("copy", copy);
      document.removeEventListener("cut", copy);
      document.removeEventListener("paste", paste);
    };
  }, [graph, selected, commands, active]);
}
