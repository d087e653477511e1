import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { MessageSquareText, Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Input } from "../components/Field.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { matches } from "./matches.ts";
import { TemplateRow } from "./TemplateRow.tsx";
import type { Desk } from "./useDesk.ts";
import { NEW, readKept } from "./work.ts";

const ALL = "all:";
const NONE = "none:";
/** As many as a page shows at once; the others come with a press. */
const PAGE = 60;

/** The templates of the business, by folder and by what one types. */
export function Library({ desk }: { desk: Desk }) {
  const trpc = useTRPC();
  const list = useQuery(trpc.templates.list.queryOptions());
  const [typed, setTyped] = useState("");
  const [folder, setFolder] = useState(ALL);
  const [pages, setPages] = useState(1);
  const query = useDeferredValue(typed);
  if (list.isPending) return <SkeletonRows label="Loading your templates" rows={4} />;
  if (list.isError) {
    return (
      <p
        role="alert"
        className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
      >
        {sayError(list.error)}
      </p>
    );
  }
  if (list.data.length === 0) return <NoTemplates />;
  const folders = foldersOf(list.data);
  const chosen = folder === NONE || folders.includes(folder) ? folder : ALL;
  const shown = list.data.filter(
    (template) =>
      (chosen === ALL || template.folder === (chosen === NONE ? "" : chosen)) &&
      matches(query, template.name, template.text, template.folder),
  );
  return (
    <div className="flex flex-col gap-4">
      <Unfinished />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SearchBox label="Search your templates" value={typed} onChange={setTyped} />
        {folders.length > 0 && (
          <Segmented
            label="Which folder"
            value={chosen}
            onChange={setFolder}
            options={[
              { value: ALL, label: "All" },
              ...folders.map((name) => ({ value: name, label: name })),
              ...(list.data.some((template) => template.folder === "")
                ? [{ value: NONE, label: "No folder" }]
                : []),
            ]}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className="py-6 text-center text-sm text-ink-soft">No template says that. Try fewer words.</p>
      ) : (
        <ul
          aria-label="Your templates"
          className="divide-y overflow-hidden rounded-card border bg-surface-raised"
        >
          {shown.slice(0, pages * PAGE).map((template) => (
            <TemplateRow key={template.id} template={template} desk={desk} />
          ))}
        </ul>
      )}
      {shown.length > pages * PAGE && (
        <Button className="self-center" onClick={() => setPages(pages + 1)}>
          Show more
        </Button>
      )}
    </div>
  );
}

/** Finds by what is typed. */
export function SearchBox({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <div className="relative w-full sm:w-72">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-soft"
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="pl-9! [&::-webkit-search-cancel-button]:appearance-none"
      />
    </div>
  );
}

/** The folders in use, by name. */
export function foldersOf(templates: readonly { folder: string }[]): string[] {
  return [...new Set(templates.map(({ folder }) => folder))]
    .filter((folder) => folder !== "")
    .sort((a, b) => a.localeCompare(b));
}

/** A new template that was begun in this browser and never saved. */
function Unfinished() {
  const [kept] = useState(() => readKept(NEW));
  if (kept === null || kept.work.text.trim() === "") return null;
  return (
    <p className="flex flex-wrap items-center justify-between gap-2 rounded-card border bg-surface-raised px-4 py-3 text-sm">
      <span className="min-w-0 truncate text-ink-soft">You began a text: “{kept.work.text.trim()}”</span>
      <Link to="/copy/new" className="font-medium text-accent underline underline-offset-4">
        Go on writing
      </Link>
    </p>
  );
}

function NoTemplates() {
  return (
    <div className="flex flex-col gap-4">
      <Unfinished />
      <EmptyState
        icon={MessageSquareText}
        title="No templates yet"
        action={
          <Link
            to="/copy"
            search={{ view: "gallery" }}
            className="inline-flex h-9 items-center rounded-control bg-accent px-3.5 text-sm font-medium text-accent-ink hover:brightness-110 pointer-coarse:h-11"
          >
            Start from the gallery
          </Link>
        }
      >
        Texts that you save are kept here, with how often callers answer them. The gallery has finished ones
        for your trade, in English and Spanish.
      </EmptyState>
    </div>
  );
}
