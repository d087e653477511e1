import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sayError, useTRPC } from "../trpc.ts";
import type { Template } from "./TemplateRow.tsx";
import { keepWork, readKept, sameWork, type Work, workOf } from "./work.ts";

export interface WorkSource {
  /** The template as the server has it; `null` for a new one. */
  template: Template | null;
  /** What a new one begins with. */
  start: Work;
  /** Where its unsaved work is kept in this browser. */
  place: string;
  /** A new template has got its id. */
  onCreated: (id: string) => void;
}

export interface WorkDesk {
  work: Work;
  change: (part: Partial<Work>) => void;
  /** Something differs from what is saved. */
  dirty: boolean;
  /** Somebody saved a newer version since this work began. */
  overtaken: boolean;
  saving: boolean;
  /** Why the last save did not come through. */
  trouble: string | null;
  save: () => void;
  /** Lets the unsaved work go, for what is saved. */
  discard: () => void;
  /** Goes on with this work in the knowledge of the newer version: the next save follows on it. */
  keepMine: () => void;
}

/** A template being written: kept in this browser until it is saved, and never saved over somebody else's version unasked. */
export function useWork({ template, start, place, onCreated }: WorkSource): WorkDesk {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const id = template?.id ?? null;
  const [kept] = useState(() => readKept(place));
  const [work, setWork] = useState(() => workOf(kept?.work ?? start));
  const [base, setBase] = useState(kept?.version ?? template?.version ?? null);
  const [saved, setSaved] = useState(() => workOf(template ?? start));
  const dirty = id === null ? work.text.trim() !== "" || work.name !== start.name : !sameWork(work, saved);
  const newer = template !== null && base !== null && template.version > base;
  const untouched = id === null && sameWork(work, start);
  // What somebody else saved is shown at once where nothing is written here.
  if (template !== null && newer && !dirty) {
    setBase(template.version);
    setSaved(workOf(template));
    setWork(workOf(template));
  }

  // A new one that was just saved is on its way to its own page: nothing of it is left unsaved here.
  const settled = id === null && base !== null;
  useEffect(() => {
    keepWork(place, dirty && !untouched && !settled ? { work, version: base } : null);
  }, [place, dirty, untouched, settled, work, base]);

  const saving = useMutation(
    trpc.templates.save.mutationOptions({
      onSuccess: async (answer, sent) => {
        if (answer.type === "saved") {
          const now = workOf(answer.template);
          setBase(answer.template.version);
          setSaved(now);
          // What was written while the request was under way stays.
          setWork((current) => (sameWork(current, workOf(sent)) ? now : current));
          if (id === null) keepWork(place, null);
        }
        await queryClient.invalidateQueries({ queryKey: trpc.templates.pathKey() });
        if (answer.type === "saved" && id === null) onCreated(answer.template.id);
      },
    }),
  );

  return {
    work,
    change: (part) => setWork((was) => ({ ...was, ...part })),
    dirty,
    // While a save is under way, the newer version may be its own.
    overtaken: newer && !saving.isPending,
    saving: saving.isPending,
    trouble: saving.isError ? sayError(saving.error) : null,
    save: () =>
      saving.mutate({ ...work, ...(id === null || base === null ? {} : { id, expectedVersion: base }) }),
    discard: () => {
      const now = workOf(template ?? start);
      setBase(template?.version ?? null);
      setSaved(now);
      setWork(now);
    },
    keepMine: () => setBase(template?.version ?? null),
  };
}
