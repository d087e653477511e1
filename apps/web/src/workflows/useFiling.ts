import { useNavigate } from "@tanstack/react-router";
import { useExport } from "./useExport.ts";
import { type RemovingOptions, useRemoving } from "./useRemoving.tsx";

/** Exports or removes the workflow whose page is open, once the server has what is drawn on it. */
export function useFiling(workflow: RemovingOptions["workflow"], isSaved: () => Promise<boolean>) {
  const navigate = useNavigate();
  const exportFile = useExport();
  const after = () => void navigate({ to: "/workflows" });
  const { remove, dialog } = useRemoving({ workflow, before: isSaved, after });
  const save = async () => {
    if (await isSaved()) await exportFile(workflow.id);
  };
  return { onExport: () => void save(), onRemove: remove, removing: dialog };
}
