import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { toast } from "../components/Toast.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC, useTRPCClient } from "../trpc.ts";
import { sayDiffering } from "./sayDiffering.ts";
import { sayToMend } from "./sayToMend.ts";
import { useOnList } from "./useOnList.ts";

/** In bytes; larger files than the server takes are not even read. */
const LARGEST = 2_000_000;

/** A file of which nothing was imported, and why. */
export interface RefusedFile {
  fileName: string;
  troubles: Extract<Answers["workflowFiles"]["import"], { type: "refused" }>["troubles"];
}

/** Makes a draft of a workflow's file and opens it; what is wrong with the file is kept until it was read. */
export function useImport() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const router = useRouter();
  const { remove } = useOnList();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusedFile | null>(null);

  const undo = async (made: { id: string; name: string }) => {
    if (!(await remove(made))) return;
    if (router.state.location.pathname === `/workflows/${made.id}`)
      await router.navigate({ to: "/workflows" });
  };
  const read = async (file: File) => {
    if (file.size > LARGEST) {
      const message = "The file is larger than a workflow can be.";
      return setRefused({ fileName: file.name, troubles: [{ place: "", message }] });
    }
    const answer = await client.workflowFiles.import.mutate({ text: await file.text() });
    if (answer.type === "refused") return setRefused({ fileName: file.name, troubles: answer.troubles });
    await queries.invalidateQueries({ queryKey: trpc.workflows.pathKey() });
    await router.navigate({ to: "/workflows/$id", params: { id: answer.id } });
    const says = [
      `“${answer.name}” is a new draft. Nothing of it is live.`,
      ...sayToMend(answer.toMend),
      ...sayDiffering(answer.differing),
    ];
    toast({ says: says.join(" "), undo: () => void undo(answer) });
  };
  return {
    busy,
    refused,
    onRead: () => setRefused(null),
    importFile: async (file: File): Promise<void> => {
      setBusy(true);
      try {
        await read(file);
      } catch (error) {
        toast({ says: sayError(error), tone: "failed" });
      } finally {
        setBusy(false);
      }
    },
  };
}
