import { Undo2 } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { PageHeader } from "../components/PageHeader.tsx";
import { Page } from "../shell/Page.tsx";
import { RunList } from "./RunList.tsx";
import { useOnList } from "./useOnList.ts";
import type { Workflow } from "./WorkflowEditor.tsx";

/** The page of a workflow that was removed: what it did stays readable, and it can come back. */
export function RemovedWorkflow({ workflow: { id, name, draft, live, where } }: { workflow: Workflow }) {
  const { bringBack } = useOnList();
  return (
    <div className="md:overflow-y-auto">
      <Page className="pb-0!">
        <PageHeader
          title={name}
          purpose="You removed this workflow. New calls start nothing in it."
          action={
            <Button icon={Undo2} onClick={() => void bringBack(id)}>
              Bring it back
            </Button>
          }
        />
      </Page>
      <RunList workflowId={id} graphs={live ? [live.graph, draft] : [draft]} where={where} />
    </div>
  );
}
