import type { Graph } from "@ringback/engine";
import { toast } from "../components/Toast.tsx";
import { sayKeys } from "../palette/paletteKeys.ts";
import { idsOf } from "./clip.ts";
import { writeClip } from "./clipText.ts";
import { sayClip } from "./sayClip.ts";
import type { Commands } from "./useCommands.tsx";

/** Puts nodes and notes on the machine's clipboard, as the keys do. Where the browser refuses, that is said. */
export async function copyClip(clip: Graph): Promise<void> {
  if (await written(clip, "C")) toast({ says: `Copied ${sayClip(clip)}.` });
}

/** The same, and takes them out of the drawing once they are there. */
export async function cutClip(clip: Graph, { remove }: Pick<Commands, "remove">): Promise<void> {
  if (await written(clip, "X")) remove(idsOf(clip));
}

/** Pastes what is on the clipboard, and says so when that is nothing for a drawing or may not be read. */
export async function pasteClip({ pasteText }: Pick<Commands, "pasteText">): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    return refused("V");
  }
  if (!pasteText(text))
    toast({ says: "There are no nodes on the clipboard. Copy some first.", tone: "failed" });
}

async function written(clip: Graph, key: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(writeClip(clip));
    return true;
  } catch {
    refused(key);
    return false;
  }
}

/** A page that is not reached over https has no clipboard, and some browsers ask first; keys may always use it. */
function refused(key: string): void {
  toast({ says: `Your browser did not allow that. Press ${sayKeys(key)} instead.`, tone: "failed" });
}
