import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { type Person, standsOf } from "./waitingPeople.ts";

/** What the owner decides about people who wait. What came of it is said in a toast, in the server's words. */
export function useWaitDecisions() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  // A second press can come before the page shows that the first one is under way.
  const underWay = useRef(false);
  const told = {
    onSuccess: ({ says }: { says: string }) => toast({ says }),
    onError: (error: unknown) => toast({ says: sayError(error), tone: "failed" as const }),
    onSettled: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: trpc.waiting.pathKey() }),
        queries.invalidateQueries({ queryKey: trpc.workflows.pathKey() }),
      ]);
      underWay.current = false;
    },
  };
  const send = useMutation(trpc.waiting.sendNow.mutationOptions(told));
  const end = useMutation(trpc.waiting.end.mutationOptions(told));
  const decide = (which: typeof send, people: readonly Person[], done?: () => void) => {
    if (underWay.current) return;
    underWay.current = true;
    which.mutate({ people: standsOf(people) }, { onSettled: () => done?.() });
  };
  return {
    busy: send.isPending || end.isPending,
    /** Whose sending is under way. */
    sending: send.isPending ? new Set(send.variables.people.map(({ runId }) => runId)) : NOBODY,
    /** `done` once the server has answered, whatever it said. */
    sendNow: (people: readonly Person[], done?: () => void) => decide(send, people, done),
    end: (people: readonly Person[], done?: () => void) => decide(end, people, done),
  };
}

const NOBODY: ReadonlySet<string> = new Set();
