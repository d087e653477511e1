import { useMutation } from "@tanstack/react-query";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { sayRemoved } from "./sayField.ts";
import { useFieldsChanged } from "./useFieldsChanged.ts";

/** Removes a contact field, with Undo in a toast. What fails is said in one. */
export function useRemovingField(): { remove: (key: string) => void; busy: boolean } {
  const trpc = useTRPC();
  const changed = useFieldsChanged();
  const onError = (error: unknown) => toast({ says: sayError(error), tone: "failed" });
  const restoring = useMutation(
    trpc.fields.restore.mutationOptions({
      onSuccess: async ({ findings }) => {
        for (const { message } of findings) toast({ says: message, tone: "failed" });
        await changed();
      },
      onError,
    }),
  );
  const removing = useMutation(
    trpc.fields.remove.mutationOptions({
      onSuccess: async ({ findings, removed, workflows }) => {
        for (const { message } of findings) toast({ says: message, tone: "failed" });
        await changed();
        if (removed)
          toast({ says: sayRemoved(removed.label, workflows), undo: () => restoring.mutate(removed) });
      },
      onError,
    }),
  );
  return { remove: (key) => removing.mutate({ key }), busy: removing.isPending };
}
