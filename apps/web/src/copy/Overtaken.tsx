import { TriangleAlert } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { Time } from "../components/Time.tsx";
import type { Template } from "./TemplateRow.tsx";
import type { WorkDesk } from "./useWork.ts";

export interface OvertakenProps {
  template: Template;
  writing: WorkDesk;
  onCompare: () => void;
}

/** Somebody saved this template while it was written here: says so, and lets the writer decide. */
export function Overtaken({ template, writing, onCompare }: OvertakenProps) {
  return (
    <section
      role="alert"
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card border border-missed bg-missed-soft px-4 py-3 text-sm"
    >
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-missed" />
      <p className="min-w-60 flex-1">
        This template was saved in another window <Time at={template.updatedAt} />. Yours is still here, and
        not saved.
      </p>
      <span className="flex flex-wrap gap-2">
        <Button size="small" onClick={onCompare}>
          Compare the two
        </Button>
        <Button size="small" onClick={writing.discard}>
          Take the other
        </Button>
        <Button size="small" onClick={writing.keepMine}>
          Keep mine
        </Button>
      </span>
    </section>
  );
}
