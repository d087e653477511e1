import type { FitViewOptions } from "@xyflow/react";
import { PALETTE_WIDTH, TOOLS_HEIGHT } from "./sizes.ts";

/** How a drawing is fitted into its canvas: whole, however small that makes it, and never larger than life. */
export const FIT = { padding: 0.12, maxZoom: 1, minZoom: 0.25 } satisfies FitViewOptions;

/** The same on a canvas with the palette on the left and the tools below: into what they leave free. */
export const FIT_BESIDE_PALETTE = {
  ...FIT,
  padding: { top: "24px", right: "24px", bottom: `${TOOLS_HEIGHT}px`, left: `${PALETTE_WIDTH}px` },
} satisfies FitViewOptions;
