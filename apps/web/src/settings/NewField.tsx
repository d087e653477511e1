import type { FieldType } from "@ringback/engine";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Field } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { troublesOf } from "./fieldTroubles.ts";
import { LabelInput } from "./LabelInput.tsx";
import { KINDS } from "./sayField.ts";
import { useFieldsChanged } from "./useFieldsChanged.ts";

/** Adds a contact field. The box is empty again then, so that several can be added one after the other. */
export function NewField() {
  const [label, setLabel] = useState("");
  const [type, setType] = useState<FieldType>("text");
  const name = useRef<HTMLInputElement>(null);
  const trpc = useTRPC();
  const changed = useFieldsChanged();
  const adding = useMutation(
    trpc.fields.add.mutationOptions({
      onSuccess: async ({ findings }) => {
        name.current?.focus();
        if (findings.length > 0) return;
        setLabel("");
        await changed();
      },
    }),
  );
  const troubles = troublesOf(adding.data?.findings ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate({ label, type });
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby="new-field" className="flex flex-col gap-3">
      <h2 id="new-field" className="text-base font-semibold">
        Make a field
      </h2>
      <div className="flex flex-col gap-3 sm:flex-row">
        <Field
          label="Name"
          className="min-w-0 flex-1"
          error={adding.isError ? sayError(adding.error) : troubles.label}
        >
          <LabelInput ref={name} placeholder="Call back at" value={label} onChange={setLabel} />
        </Field>
        <Field label="What it holds" className="sm:w-44">
          <Select value={type} onChange={setType} options={OPTIONS} />
        </Field>
        {/* As far down as the boxes beside it, whose labels stand above. */}
        <Button type="submit" icon={Plus} busy={adding.isPending} className="self-start sm:mt-6.5">
          Make it
        </Button>
      </div>
    </form>
  );
}

const OPTIONS = (["text", "number", "dateTime", "yesNo"] as const).map((value) => ({
  value,
  label: KINDS[value],
}));
