import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import { FIT, FIT_BESIDE_PALETTE } from "./fit.ts";
import { NARROW } from "./sizes.ts";
import { useMoveMs } from "./useMoveMs.ts";

/** Shows the whole drawing. `palette`: the canvas has one, and what lay under it would not be shown. */
export function useShowAll({ palette }: { palette: boolean }): () => void {
  const { fitView } = useReactFlow();
  const store = useStoreApi();
  const duration = useMoveMs();
  return useCallback(() => {
    const beside = palette && store.getState().width >= NARROW;
    void fitView({ ...(beside ? FIT_BESIDE_PALETTE : FIT), duration });
  }, [palette, fitView, store, duration]);
}
