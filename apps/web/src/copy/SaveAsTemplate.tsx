import { type CopyContext, detectLanguage } from "@ringback/templates";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { foldersOf } from "./Library.tsx";
import { TemplateFields } from "./TemplateFields.tsx";
import { blankWork } from "./work.ts";

export interface SaveAsTemplateProps {
  text: string;
  context: CopyContext;
  onClose: () => void;
}

/** Keeps a workflow's text as a template, to be used again elsewhere. */
export function SaveAsTemplate({ text, context, onClose }: SaveAsTemplateProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: templates = [] } = useQuery(trpc.templates.list.queryOptions());
  const [work, setWork] = useState(() => ({
    ...blankWork(detectLanguage(text) ?? context.language ?? "en"),
    text,
  }));
  const [tried, setTried] = useState(false);
  const saving = useMutation(
    trpc.templates.save.mutationOptions({
      onSuccess: (answer) => {
        if (answer.type !== "saved") return;
        void queryClient.invalidateQueries({ queryKey: trpc.templates.pathKey() });
        toast({ says: `Saved as ${answer.template.name}. You find it under Copy.` });
        onClose();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (work.name.trim() !== "") saving.mutate(work);
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title="Save as template"
      description="A copy of this text. Changing one does not change the other."
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <TemplateFields work={work} onChange={setWork} folders={foldersOf(templates)} nameMissing={tried} />
        {saving.isError && (
          <p role="alert" className="text-sm text-failed">
            {sayError(saving.error)}
          </p>
        )}
        <Button type="submit" look="primary" busy={saving.isPending} className="self-start">
          Save template
        </Button>
      </form>
    </Sheet>
  );
}
