import type { Finding, Graph, WorkflowCheck, WorkflowSettings } from "@ringback/engine";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "../components/Toast.tsx";
import { isRefusal, sayError, useTRPC, useTRPCClient } from "../trpc.ts";
import { sayGuard } from "./guard.ts";
import { sayDiffering } from "./sayDiffering.ts";
import type { SaveAnswer } from "./useDraft.ts";

/** What a workflow's page asks of the server. Whatever goes wrong is said in a toast; what can be undone offers to be. */
export function useWorkflowActions(id: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);

  const refresh = () => queries.invalidateQueries({ queryKey: trpc.workflows.pathKey() });
  const tried = async <T>(ask: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    try {
      return await ask();
    } catch (error) {
      toast({ says: sayError(error), tone: "failed" });
      return null;
    } finally {
      setBusy(false);
    }
  };
  const turn = (on: boolean, canUndo = true): void =>
    void tried(async () => {
      await client.workflows.turn.mutate({ id, on });
      await refresh();
      toast({
        says: on ? "On: new calls follow this workflow." : "Off: new calls start nothing in this workflow.",
        ...(canUndo ? { undo: () => turn(!on, false) } : {}),
      });
    });
  const setGuard = (guardMs: number | null, was?: number | null): void =>
    void tried(async () => {
      await client.workflowSettings.setGuard.mutate({ id, guardMs });
      await refresh();
      toast({ says: sayGuard(guardMs), ...(was === undefined ? {} : { undo: () => setGuard(was) }) });
    });

  return {
    busy,
    save: async (draft: Graph, revision: number): Promise<SaveAnswer> => {
      try {
        return await client.workflows.saveDraft.mutate({ id, draft, revision });
      } catch (error) {
        if (isRefusal(error) && error.data?.code === "CONFLICT") return { trouble: { type: "conflict" } };
        return { trouble: { type: "failed", says: sayError(error) } };
      }
    },
    /** `false` when the draft was not published; the page then shows why. */
    publish: async (revision: number): Promise<boolean> => {
      const answer = await tried(() => client.workflows.publish.mutate({ id, revision }));
      await refresh();
      if (answer === null) return false;
      if ("findings" in answer) {
        toast({ says: "The draft was not published: it has something to mend.", tone: "failed" });
        return false;
      }
      const live = `Version ${answer.number} is live. Calls from now on follow it.`;
      toast({ says: [live, ...sayDiffering(answer.differing)].join(" ") });
      return true;
    },
    /** The draft that was put back, as the server has it now; `null` when it was not. */
    discard: async (revision: number, undo: () => void) => {
      const answer = await tried(() => client.workflows.discardDraft.mutate({ id, revision }));
      if (answer === null) return null;
      toast({ says: "The draft is back to what is live.", undo });
      return { graph: answer.draft, revision: answer.revision };
    },
    /** The server's draft as it is now. */
    reload: () =>
      tried(async () => {
        const { draft, draftRevision } = await client.workflows.get.query({ id });
        return { graph: draft, revision: draftRevision };
      }),
    turn: (on: boolean) => turn(on),
    /** `was`: what Undo puts back. */
    setGuard,
    /** What is to be mended, none when it is saved; `null` when the server refused it. */
    saveSettings: (settings: WorkflowSettings): Promise<Finding[] | null> =>
      tried(async () => {
        const { findings } = await client.workflowSettings.save.mutate({ id, settings });
        await refresh();
        return findings;
      }),
    saveCheck: (check: WorkflowCheck): void =>
      void tried(async () => {
        await client.checks.save.mutate({ workflowId: id, check });
        await refresh();
      }),
    removeCheck: (check: WorkflowCheck): void =>
      void tried(async () => {
        await client.checks.remove.mutate({ workflowId: id, checkId: check.id });
        await refresh();
        const undo = () =>
          void tried(async () => {
            await client.checks.save.mutate({ workflowId: id, check });
            await refresh();
          });
        toast({ says: "The check is removed.", undo });
      }),
    /** A name that the owner gave stays. */
    nameAfter: (recipe: string): void =>
      void tried(async () => {
        await client.workflows.nameAfter.mutate({ id, recipe });
        await refresh();
      }),
    rename: (name: string): void =>
      void tried(async () => {
        await client.workflows.rename.mutate({ id, name });
        await refresh();
      }),
  };
}
