import { useMedia } from "./useMedia.ts";

/** Whether the person asked for nothing to move. */
export function useStill(): boolean {
  return useMedia("(prefers-reduced-motion: reduce)");
}
