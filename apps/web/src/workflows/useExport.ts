import { toast } from "../components/Toast.tsx";
import { sayError, useTRPCClient } from "../trpc.ts";
import { saveAsFile } from "./saveAsFile.ts";

/** Downloads a workflow, as the server has it, as a file that any Ringback server can import. */
export function useExport(): (id: string) => Promise<void> {
  const client = useTRPCClient();
  return async (id) => {
    try {
      const file = await client.workflowFiles.export.query({ id });
      saveAsFile(file);
      toast({ says: `The workflow is in ${file.fileName}.` });
    } catch (error) {
      toast({ says: sayError(error), tone: "failed" });
    }
  };
}
