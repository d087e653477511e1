import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../trpc.ts";

/** Asks again, once a contact field has changed, for all that shows fields: the list, pickers, and drawings with their findings. */
export function useFieldsChanged(): () => Promise<void> {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return async () => {
    const concerned = [trpc.fields.pathKey(), trpc.session.pathKey(), trpc.workflows.pathKey()];
    await Promise.all(concerned.map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
