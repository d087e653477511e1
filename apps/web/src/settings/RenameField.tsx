import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Field } from "../components/Field.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { troublesOf } from "./fieldTroubles.ts";
import { LabelInput } from "./LabelInput.tsx";
import { useFieldsChanged } from "./useFieldsChanged.ts";

export interface RenameFieldProps {
  field: { key: string; label: string };
  /** It has its new name, or keeps the one it has. */
  onDone: () => void;
}

/** Another name for a contact field, in its place in the list. Enter saves, Escape keeps what it was. */
export function RenameField({ field: { key, label }, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(label);
  const trpc = useTRPC();
  const changed = useFieldsChanged();
  const renaming = useMutation(
    trpc.fields.rename.mutationOptions({
      onSuccess: async ({ findings }) => {
        if (findings.length > 0) return;
        await changed();
        onDone();
      },
    }),
  );
  const troubles = troublesOf(renaming.data?.findings ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === label) onDone();
    else renaming.mutate({ key, label: typed });
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={`Rename ${label}`}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
      className="flex flex-col gap-3"
    >
      <Field
        label="Name"
        help="Workflows that use it show the new name."
        error={renaming.isError ? sayError(renaming.error) : troubles.label}
      >
        <LabelInput
          // Who asked to rename it goes on typing here.
          autoFocus
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onChange={setTyped}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary" busy={renaming.isPending}>
          Save
        </Button>
        <Button size="small" look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
