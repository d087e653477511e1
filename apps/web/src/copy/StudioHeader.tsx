import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Check, ChevronLeft, Columns2, Ellipsis, History, PencilLine, RotateCcw, Trash2 } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Menu } from "../components/Menu.tsx";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import type { Template } from "./TemplateRow.tsx";
import type { WorkDesk } from "./useWork.ts";
import { keepWork } from "./work.ts";

export interface StudioHeaderProps {
  template: Template | null;
  writing: WorkDesk;
  comparing: boolean;
  onCompare: () => void;
  onVersions: () => void;
  onSave: () => void;
}

/** The top of the studio: whether it is saved, its versions, a second text beside it, and the button that saves. */
export function StudioHeader(props: StudioHeaderProps) {
  const { template, writing, comparing, onCompare, onVersions, onSave } = props;
  const { dirty, saving, trouble } = writing;
  const remove = useRemove(template);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-3 pb-6">
      <div className="flex min-w-0 flex-1 items-center gap-2 max-sm:basis-full">
        <Link
          to="/copy"
          aria-label="All templates"
          className="-ml-2 flex size-9 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-surface-sunken hover:text-ink pointer-coarse:size-11"
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Link>
        <h1 className="truncate text-xl font-semibold tracking-tight">{template?.name ?? "New template"}</h1>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SaveNote dirty={dirty} isNew={template === null} trouble={trouble} />
        <Button icon={Columns2} aria-pressed={comparing} onClick={onCompare}>
          {comparing ? "Stop comparing" : "Compare"}
        </Button>
        {template && <IconButton look="plain" icon={History} label="Versions" onClick={onVersions} />}
        {(template || dirty) && (
          <Menu
            trigger={<IconButton look="plain" icon={Ellipsis} label="More" />}
            groups={[
              dirty ? [{ label: "Discard changes", icon: RotateCcw, onSelect: writing.discard }] : [],
              template ? [{ label: "Remove template", icon: Trash2, danger: true, onSelect: remove }] : [],
            ]}
          />
        )}
        <Button look="primary" busy={saving} onClick={onSave}>
          Save
        </Button>
      </div>
    </header>
  );
}

function SaveNote({ dirty, isNew, trouble }: { dirty: boolean; isNew: boolean; trouble: string | null }) {
  if (trouble !== null)
    return (
      <span role="alert" className="text-sm text-failed">
        Not saved. {trouble}
      </span>
    );
  if (!dirty && isNew) return null;
  const Icon = dirty ? PencilLine : Check;
  return (
    <span
      role="status"
      title={dirty ? "Kept in this browser until you save it." : undefined}
      className="mr-1 flex items-center gap-1.5 text-sm text-ink-soft max-sm:basis-full"
    >
      <Icon aria-hidden="true" className="size-4" />
      {dirty ? "Not saved yet, kept in this browser" : "Saved"}
    </span>
  );
}

/** Takes the template off the list at once; the toast brings it back. */
function useRemove(template: Template | null): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.templates.pathKey() });
  const failed = (error: unknown) => toast({ says: sayError(error), tone: "failed" });
  const back = useMutation(trpc.templates.bringBack.mutationOptions({ onSuccess: refresh, onError: failed }));
  const removing = useMutation(
    trpc.templates.remove.mutationOptions({
      onSuccess: async (_answer, { id }) => {
        keepWork(id, null);
        await navigate({ to: "/copy" });
        await refresh();
        toast({ says: `${template?.name ?? "The template"} was removed.`, undo: () => back.mutate({ id }) });
      },
      onError: failed,
    }),
  );
  return () => {
    if (template) removing.mutate({ id: template.id });
  };
}
