import { NICHES } from "@ringback/templates";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { FileQuestionMark } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { toast } from "../components/Toast.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { Studio } from "./Studio.tsx";
import { useDesk } from "./useDesk.ts";
import { blankWork, galleryText, NEW, workFrom } from "./work.ts";

/** A new template: blank, from the gallery, or as it was left in this browser. */
export function NewTemplatePage() {
  const { from } = useSearch({ from: "/shell/copy/new" });
  const desk = useDesk();
  const trpc = useTRPC();
  const settings = useQuery(trpc.settings.get.queryOptions());
  const list = useQuery(trpc.templates.list.queryOptions());
  // The language to begin in is the business's own.
  if (settings.isPending || list.isPending) return <Waiting />;
  const text = from === undefined ? null : galleryText(NICHES, from);
  return (
    <Studio
      key={from ?? "blank"}
      template={null}
      start={text === null ? blankWork(desk.policy.language) : workFrom(text)}
      place={text === null ? NEW : `${NEW}.${text.id}`}
      templates={list.data ?? []}
      desk={desk}
    />
  );
}

/** A template of the business. */
export function TemplatePage() {
  const { id } = useParams({ from: "/shell/copy/$id" });
  const desk = useDesk();
  const trpc = useTRPC();
  const list = useQuery(trpc.templates.list.queryOptions());
  if (list.isPending) return <Waiting />;
  if (list.isError) {
    return (
      <Page>
        <p
          role="alert"
          className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
        >
          {sayError(list.error)}
        </p>
      </Page>
    );
  }
  const template = list.data.find((each) => each.id === id);
  if (template === undefined) return <Gone id={id} />;
  return (
    <Studio key={id} template={template} start={template} place={id} templates={list.data} desk={desk} />
  );
}

function Waiting() {
  return (
    <Page>
      <SkeletonRows label="Loading the template" rows={5} />
    </Page>
  );
}

function Gone({ id }: { id: string }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const back = useMutation(
    trpc.templates.bringBack.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.templates.pathKey() }),
      onError: (error) => toast({ says: sayError(error), tone: "failed" }),
    }),
  );
  return (
    <Page>
      <h1 className="sr-only">Template</h1>
      <EmptyState
        icon={FileQuestionMark}
        title="This template is not on the list"
        action={
          <span className="flex flex-wrap items-center justify-center gap-4">
            <Button busy={back.isPending} onClick={() => back.mutate({ id })}>
              Bring it back
            </Button>
            <Link to="/copy" className="text-sm text-accent underline underline-offset-4">
              All templates
            </Link>
          </span>
        }
      >
        It was removed, perhaps in another window. Nothing of it is lost.
      </EmptyState>
    </Page>
  );
}
