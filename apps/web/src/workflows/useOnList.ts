import { useQueryClient } from "@tanstack/react-query";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC, useTRPCClient } from "../trpc.ts";

/** Takes workflows off the list and puts them back. What fails is said in a toast. */
export function useOnList() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const tried = async (ask: () => Promise<unknown>): Promise<boolean> => {
    try {
      await ask();
      await queries.invalidateQueries({ queryKey: trpc.workflows.pathKey() });
      return true;
    } catch (error) {
      toast({ says: sayError(error), tone: "failed" });
      return false;
    }
  };
  /** On again, if it was on. */
  const bringBack = (id: string) => tried(() => client.workflows.bringBack.mutate({ id }));
  return {
    bringBack,
    /** Answers whether it is removed. */
    remove: async ({ id, name }: { id: string; name: string }): Promise<boolean> => {
      const removed = await tried(() => client.workflows.remove.mutate({ id }));
      if (removed) toast({ says: `“${name}” is removed.`, undo: () => void bringBack(id) });
      return removed;
    },
  };
}
