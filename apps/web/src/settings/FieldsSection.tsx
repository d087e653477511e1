import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { FieldRow } from "./FieldRow.tsx";
import { NewField } from "./NewField.tsx";
import { useRemovingField } from "./useRemovingField.ts";

/** The fields that contacts have: those of every business, and the owner's own. Each change is saved at once. */
export function FieldsSection() {
  const trpc = useTRPC();
  const { data: fields, error } = useQuery(trpc.fields.list.queryOptions());
  const { remove, busy } = useRemovingField();
  const list = useRef<HTMLUListElement>(null);
  const onRemove = (key: string) => {
    // The row that has the keyboard goes with its field.
    list.current?.focus();
    remove(key);
  };
  return (
    <div className="flex flex-col gap-6">
      <p className="text-sm text-ink-soft">
        What you write down about callers. A workflow fills a field in with the node Update field, looks at it
        in If/Else, and names it in texts.
      </p>
      {error && (
        <p role="alert" className="text-sm text-failed">
          {sayError(error)}
        </p>
      )}
      {!fields && !error && <SkeletonRows label="Loading your contact fields" rows={3} />}
      {fields && (
        <>
          <ul
            ref={list}
            tabIndex={-1}
            aria-label="Contact fields"
            className="divide-y rounded-card border bg-surface-raised"
          >
            {fields.map((field) => (
              <FieldRow key={field.key} field={field} busy={busy} onRemove={onRemove} />
            ))}
          </ul>
          {fields.every(({ builtIn }) => builtIn) && (
            <p className="text-sm text-ink-soft">
              You have made none of your own yet: a date to call back, say, or who is a regular.
            </p>
          )}
          <NewField />
        </>
      )}
    </div>
  );
}
