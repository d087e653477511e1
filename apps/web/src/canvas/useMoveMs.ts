import { useStill } from "./useStill.ts";

/** How long the canvas takes to move to another view, in milliseconds: none where the person asked for nothing to move. */
export function useMoveMs(): number {
  return useStill() ? 0 : 160;
}
