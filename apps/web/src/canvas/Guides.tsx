import { ViewportPortal } from "@xyflow/react";
import type { Guide } from "./alignTo.ts";

/** How far a line goes on past what it lines up. */
const OVER = 16;

/** The lines along which a card that is being dragged stands with its neighbours. */
export function Guides({ guides }: { guides: readonly Guide[] }) {
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => (
        <div
          key={`${axis}${at}`}
          aria-hidden="true"
          className="pointer-events-none absolute bg-accent/60"
          style={
            axis === "x"
              ? { left: at, top: from - OVER, width: 1, height: to - from + 2 * OVER }
              : { left: from - OVER, top: at, width: to - from + 2 * OVER, height: 1 }
          }
        />
      ))}
    </ViewportPortal>
  );
}
