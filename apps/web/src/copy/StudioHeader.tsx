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
  /** Whether the button that saves stands here: on phones it is at the bottom, within reach. */
  saves: boolean;
  onCompare: () => void;
  onVersions: () => void;
  onSave: () => void;
}

/** The top of the studio: whether it is saved, its versions, a second text beside it, and the button that saves. */
export function StudioHeader(props: StudioHeaderProps) {
  const { template, writing, comparing, saves, onCompare, onVersions, onSave } = props;
  const { dirty } = writing;
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
        {saves && <SaveNote writing={writing} isNew={template === null} />}
        <Button icon={Columns2} aria-pressed={comparing} onClick={onCompare}>
          {comparing ? "Stop comparing" : "Compare"}
        </Button>
        {template && (
          <Button icon={History} onClick={onVersions}>
            Versions
          </Button>
        )}
        {(template || dirty) && (
          <Menu
            trigger={<IconButton look="plain" icon={Ellipsis} label="More" />}
            groups={[
              dirty ? [{ label: "Discard changes", icon: RotateCcw, onSelect: writing.discard }] : [],
              template ? [{ label: "Remove template", icon: Trash2, danger: true, onSelect: remove }] : [],
            ]}
          />
        )}
        {saves && <SaveButton writing={writing} onSave={onSave} />}
      </div>
    </header>
  );
}

export function SaveButton({ writing, onSave }: { writing: WorkDesk; onSave: () => void }) {
  return (
    <Button look="primary" busy={writing.saving} onClick={onSave}>
      Save
    </Button>
  );
}

export interface SaveNoteProps {
  writing: WorkDesk;
  /** A template that was never saved, of which there is nothing to say before something is written. */
  isNew: boolean;
  /** Where there is no room for where it is kept. */
  short?: boolean;
}

/** Whether what is written is saved, or why it could not be. */
export function SaveNote({ writing: { dirty, trouble }, isNew, short = false }: SaveNoteProps) {
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
      className="mr-1 flex items-center gap-1.5 text-sm text-ink-soft"
    >
      <Icon aria-hidden="true" className="size-4" />
      {dirty ? (short ? "Not saved yet" : "Not saved yet, kept in this browser") : "Saved"}
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
