import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { RemovedWorkflow } from "./RemovedWorkflow.tsx";
import { WorkflowEditor } from "./WorkflowEditor.tsx";

/** One workflow: its drawing and its runs. */
export function WorkflowPage() {
  const { id } = useParams({ from: "/shell/workflows/$id" });
  const trpc = useTRPC();
  const workflow = useQuery(trpc.workflows.get.queryOptions({ id }));
  if (workflow.data?.removed) return <RemovedWorkflow workflow={workflow.data} />;
  if (workflow.data) return <WorkflowEditor key={id} workflow={workflow.data} />;
  return (
    <Page>
      {workflow.isError ? (
        <p
          role="alert"
          className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
        >
          {sayError(workflow.error)}
        </p>
      ) : (
        <SkeletonRows label="Loading the workflow" rows={6} />
      )}
    </Page>
  );
}
