import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Plus, Workflow } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PageHeader } from "../components/PageHeader.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { toast } from "../components/Toast.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { ImportWorkflow } from "./ImportWorkflow.tsx";
import { WorkflowRow } from "./WorkflowRow.tsx";

/** Every workflow of the business: what is live, what is only drawn, and who waits in it. */
export function WorkflowsPage() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const list = useQuery(trpc.workflows.list.queryOptions());
  const creating = useMutation(
    trpc.workflows.create.mutationOptions({
      onSuccess: ({ id }) => void navigate({ to: "/workflows/$id", params: { id } }),
      onError: (error) => toast({ says: sayError(error), tone: "failed" }),
    }),
  );
  const action = (
    <>
      <ImportWorkflow />
      <Button look="primary" icon={Plus} busy={creating.isPending} onClick={() => creating.mutate({})}>
        New workflow
      </Button>
    </>
  );
  return (
    <Page>
      <PageHeader
        title="Workflows"
        purpose="What happens after a missed call, drawn by you."
        action={list.data && list.data.length > 0 && action}
      />
      {list.isPending && <SkeletonRows label="Loading workflows" rows={3} />}
      {list.isError && (
        <p
          role="alert"
          className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
        >
          {sayError(list.error)}
        </p>
      )}
      {list.data?.length === 0 && (
        <EmptyState icon={Workflow} title="No workflows yet" action={action}>
          A workflow says what happens after a missed call: how long to wait, whom to leave out, and what to
          text.
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && (
        <ul className="divide-y overflow-hidden rounded-card border bg-surface-raised">
          {list.data.map((workflow) => (
            <WorkflowRow key={workflow.id} workflow={workflow} />
          ))}
        </ul>
      )}
    </Page>
  );
}
