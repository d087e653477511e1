import { checkCopy } from "@ringback/templates";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { Barred } from "./Barred.tsx";
import { Bubble } from "./Bubble.tsx";
import { copyContext, readAloud } from "./copyContext.ts";
import { Gallery } from "./Gallery.tsx";
import { SearchBox } from "./Library.tsx";
import { matches } from "./matches.ts";
import { stateOf } from "./purposes.ts";
import { standingOf } from "./standingOf.ts";
import type { Template } from "./TemplateRow.tsx";

/** More than anybody looks through; typing finds the others. */
const MOST_SHOWN = 40;

export interface TemplatePickerProps {
  where: Names;
  onUse: (text: string) => void;
  onClose: () => void;
}

/** Takes a text for a workflow: one of the business's own templates, or one of the gallery. */
export function TemplatePicker({ where, onUse, onClose }: TemplatePickerProps) {
  const trpc = useTRPC();
  const list = useQuery(trpc.templates.list.queryOptions());
  const [view, setView] = useState<"yours" | "gallery">("yours");
  const empty = list.data?.length === 0;
  return (
    <Sheet
      open
      onClose={onClose}
      width="wide"
      title="Templates"
      description="Take one, then change it as you like."
    >
      <div className="flex flex-col gap-4">
        <Segmented
          label="Which texts"
          value={view}
          onChange={setView}
          options={[
            { value: "yours", label: "Your templates" },
            { value: "gallery", label: "Gallery" },
          ]}
        />
        {view === "gallery" ? (
          <Gallery narrow where={where} onUse={({ text }) => onUse(text)} />
        ) : (
          <>
            {list.isPending && <SkeletonRows label="Loading your templates" rows={3} />}
            {list.isError && (
              <p role="alert" className="text-sm text-failed">
                {sayError(list.error)}
              </p>
            )}
            {empty && (
              <div className="flex flex-col items-start gap-3 text-sm text-ink-soft">
                <p>You have not saved a template yet. The gallery has finished texts for your trade.</p>
                <Button size="small" onClick={() => setView("gallery")}>
                  Open the gallery
                </Button>
              </div>
            )}
            {list.data && !empty && <Own templates={list.data} where={where} onUse={onUse} />}
          </>
        )}
      </div>
    </Sheet>
  );
}

function Own({
  templates,
  where,
  onUse,
}: {
  templates: readonly Template[];
  where: Names;
  onUse: (text: string) => void;
}) {
  const [query, setQuery] = useState("");
  const shown = templates.filter(({ name, text, folder }) => matches(query, name, text, folder));
  return (
    <>
      <SearchBox label="Search your templates" value={query} onChange={setQuery} />
      <ul aria-label="Your templates" className="flex flex-col gap-4">
        {shown.slice(0, MOST_SHOWN).map((template) => (
          <OwnCard key={template.id} template={template} where={where} onUse={onUse} />
        ))}
      </ul>
      {shown.length === 0 && <p className="text-sm text-ink-soft">No template says that. Try fewer words.</p>}
    </>
  );
}

function OwnCard({
  template: { name, text, purpose, language },
  where,
  onUse,
}: {
  template: Template;
  where: Names;
  onUse: (text: string) => void;
}) {
  const { says, barred } = useMemo(
    () => standingOf(checkCopy(text, copyContext(where, { purpose, language, ...stateOf(purpose) }))),
    [text, purpose, language, where],
  );
  return (
    <li className="flex flex-col items-start gap-1.5">
      <h3 className="text-sm font-medium">{name}</h3>
      <Bubble quiet text={readAloud(text, where)} />
      {barred !== null && <Barred why={barred} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button size="small" onClick={() => onUse(text)}>
          Use this
        </Button>
        <span className="text-xs text-ink-soft tabular-nums">{says}</span>
      </div>
    </li>
  );
}
