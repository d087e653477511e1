import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { type Person, standsOf } from "./waitingPeople.ts";

/** What the owner decides about people who wait. What came of it is said in a toast, in the server's words. */
export function useWaitDecisions() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const told = {
    onSuccess: ({ says }: { says: string }) => toast({ says }),
    onError: (error: unknown) => toast({ says: sayError(error), tone: "failed" as const }),
    onSettled: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: trpc.waiting.pathKey() }),
        queries.invalidateQueries({ queryKey: trpc.workflows.pathKey() }),
      ]);
    },
  };
  const send = useMutation(trpc.waiting.sendNow.mutationOptions(told));
  const end = useMutation(trpc.waiting.end.mutationOptions(told));
  return {
    busy: send.isPending || end.isPending,
    /** `done` once the server has answered, whatever it said. */
    sendNow: (people: readonly Person[], done?: () => void) =>
      send.mutate({ people: standsOf(people) }, { onSettled: () => done?.() }),
    end: (people: readonly Person[], done?: () => void) =>
      end.mutate({ people: standsOf(people) }, { onSettled: () => done?.() }),
  };
}
