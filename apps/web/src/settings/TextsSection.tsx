import type { CopyPolicy } from "@ringback/templates";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { NumberInput } from "../canvas/controls/NumberInput.tsx";
import { Field } from "../components/Field.tsx";
import { Segmented } from "../components/Segmented.tsx";
import { Select } from "../components/Select.tsx";
import { Switch } from "../components/Switch.tsx";
import { LANGUAGE_OPTIONS } from "../copy/purposes.ts";
import { useTRPC } from "../trpc.ts";
import { asMinutes, asSaid, CALLBACK_UNITS } from "./callback.ts";
import { troublesOfError } from "./fieldTroubles.ts";
import { OptOutField } from "./OptOutField.tsx";
import { SamplesField } from "./SamplesField.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";
import { WordsField } from "./WordsField.tsx";

export interface TextsSectionProps {
  saved: CopyPolicy;
  onDirty: (dirty: boolean) => void;
}

/** Two hours: what a business is taken to mean until it says a number. */
const USUAL_CALLBACK = 120;

/** What the business decided about its texts. Every check of one of them goes by it. */
export function TextsSection({ saved, onDirty }: TextsSectionProps) {
  const { value, change, dirty, reset, settle } = useSection<CopyPolicy>(saved, onDirty);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saving = useMutation(
    trpc.settings.saveCopy.mutationOptions({
      onSuccess: async () => {
        const concerned = [trpc.settings.pathKey(), trpc.workflows.pathKey()];
        await Promise.all(concerned.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
        settle(value);
      },
    }),
  );
  const troubles = saving.isError ? troublesOfError(saving.error) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate({
      ...value,
      ownWords: { avoid: [...value.ownWords.avoid], allow: [...value.ownWords.allow] },
      registeredSamples: [...value.registeredSamples],
    });
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Texts" className="flex flex-col gap-8">
      <LanguageField value={value.language} onChange={(language) => change({ language })} />
      <CallbackField
        minutes={value.callbackMinutes}
        onChange={(callbackMinutes) => change({ callbackMinutes })}
        error={troubles.callbackMinutes}
      />
      <OptOutField value={value.optOut} language={value.language} onChange={(optOut) => change({ optOut })} />
      <Field
        label="Most segments a text may cost"
        help="A text that can get longer does not go live. One segment is 160 plain characters."
        error={troubles.maxSegments}
      >
        <Select
          className="w-24!"
          value={String(value.maxSegments)}
          onChange={(most) => change({ maxSegments: Number(most) })}
          options={["1", "2", "3", "4", "5", "6"].map((most) => ({ value: most, label: most }))}
        />
      </Field>
      <WordsField
        words={value.ownWords}
        onChange={(ownWords) => change({ ownWords })}
        error={troubles.ownWords}
      />
      <div className="flex flex-col gap-1.5">
        <Switch
          label="An assistant answers the replies"
          checked={value.aiHandlesReplies}
          onChange={(aiHandlesReplies) => change({ aiHandlesReplies })}
        />
        <p className="text-sm text-ink-soft">
          Then a text may say that it is automated, because it is the truth.
        </p>
      </div>
      <SamplesField
        samples={value.registeredSamples}
        onChange={(registeredSamples) => change({ registeredSamples })}
        error={troubles.registeredSamples}
      />
      <SaveBar
        dirty={dirty}
        saving={saving.isPending}
        saved={saving.isSuccess}
        trouble={troubles[""] ?? troubles.language ?? troubles.optOut}
        onReset={() => {
          reset();
          saving.reset();
        }}
      />
    </form>
  );
}

function LanguageField({
  value,
  onChange,
}: {
  value: CopyPolicy["language"];
  onChange: (language: CopyPolicy["language"]) => void;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">Language you write in</span>
      <Segmented label="Language you write in" value={value} onChange={onChange} options={LANGUAGE_OPTIONS} />
      <p className="text-sm text-ink-soft">
        A text in the other language is still checked by the rules of its own.
      </p>
    </div>
  );
}

interface CallbackFieldProps {
  /** `null` while the business has not said. */
  minutes: number | null;
  onChange: (minutes: number | null) => void;
  error: string | undefined;
}

function CallbackField({ minutes, onChange, error }: CallbackFieldProps) {
  const noteId = useId();
  const said = minutes === null ? null : asSaid(minutes);
  return (
    <fieldset aria-label="When you call back" aria-describedby={noteId} className="flex flex-col gap-2.5">
      <Switch
        label={<span className="font-medium">I call back within a certain time</span>}
        checked={said !== null}
        onChange={(on) => onChange(on ? USUAL_CALLBACK : null)}
      />
      {said && (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <span>I call back within</span>
          <NumberInput
            label="How many"
            className="w-20! tabular-nums"
            value={said.amount}
            least={1}
            onChange={(amount) => onChange(asMinutes({ ...said, amount }))}
          />
          <Select
            label="Unit"
            className="w-32!"
            value={said.unit}
            onChange={(unit) => onChange(asMinutes({ ...said, unit }))}
            options={CALLBACK_UNITS.map(({ unit }) => ({
              value: unit,
              label: said.amount === 1 ? unit.slice(0, -1) : unit,
            }))}
          />
        </div>
      )}
      <p id={noteId} className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
        {error ??
          (said
            ? "A text that promises a call sooner than this does not go live."
            : "Turn it on, and texts may promise a time that is true.")}
      </p>
    </fieldset>
  );
}
