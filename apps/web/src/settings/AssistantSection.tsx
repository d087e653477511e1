import { useMutation, useQueryClient } from "@tanstack/react-query";
import { PlugZap, Square } from "lucide-react";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { NumberInput } from "../canvas/controls/NumberInput.tsx";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { toast } from "../components/Toast.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC, useTRPCClient } from "../trpc.ts";
import { ConnectionResult } from "./ConnectionResult.tsx";
import {
  type Choice,
  type Connection,
  choiceOf,
  connectionOf,
  missingIn,
  needsModel,
  placeholderOf,
  sayKey,
} from "./connection.ts";
import { type FieldTroubles, troublesOfError } from "./fieldTroubles.ts";
import { PRESETS, presetOf } from "./presets.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

type Assistant = Answers["assistant"]["get"];

export interface AssistantSectionProps {
  saved: Assistant;
  onDirty: (dirty: boolean) => void;
}

const SOURCES: Record<Assistant["source"], string> = {
  settings: "An assistant is set up.",
  environment: "The server was started with an assistant. What you save here is used in its place.",
  none: "Without an assistant, drafts come from Ringback's own phrase book. With one, they know what you ask for.",
};

/** Which model helps with drafts. The key goes in and never comes out again. */
export function AssistantSection({ saved, onDirty }: AssistantSectionProps) {
  const kept = useMemo(() => choiceOf(saved), [saved]);
  const { value, change, dirty, reset, settle } = useSection(kept, onDirty);
  const [wrong, setWrong] = useState<FieldTroubles>({});
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.assistant.pathKey() });
  const saving = useMutation(
    trpc.assistant.save.mutationOptions({
      onSuccess: async () => {
        await refresh();
        settle(value);
      },
    }),
  );
  const forgetting = useMutation(
    trpc.assistant.forget.mutationOptions({
      onSuccess: async () => {
        await refresh();
        reset();
        toast({ says: "The assistant's key and address were forgotten." });
      },
      onError: (error) => toast({ says: sayError(error), tone: "failed" }),
    }),
  );
  const test = useRef<AbortController | null>(null);
  useEffect(() => () => test.current?.abort(), []);
  const testing = useMutation({
    mutationFn: (tried: Connection) => {
      test.current = new AbortController();
      return client.assistant.test.mutate(tried, { signal: test.current.signal });
    },
  });
  const stopTest = () => {
    test.current?.abort();
    testing.reset();
  };
  const connection = connectionOf(value);
  const refusal = saving.error ?? testing.error;
  const troubles: FieldTroubles = refusal ? troublesOfError(refusal) : wrong;
  const preset = presetOf(value.baseUrl);
  const edit = (part: Partial<Choice>) => {
    change(part);
    setWrong({});
    saving.reset();
    stopTest();
  };
  /** Nobody is asked at an address that is none, or for a model that nobody named. */
  const whenComplete = (go: () => void) => {
    saving.reset();
    stopTest();
    const found = missingIn(connection);
    setWrong(found);
    if (Object.keys(found).length === 0) go();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenComplete(() => saving.mutate({ ...connection, dailyCap: value.dailyCap }));
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Assistant" className="flex flex-col gap-6">
      <p className="text-sm text-ink-soft">
        {SOURCES[saved.source]} It drafts and rewrites; nothing it writes is sent unless you save it. It never
        sees your callers.
      </p>
      {saved.trouble && (
        <p role="alert" className="rounded-card border border-missed bg-missed-soft px-4 py-3 text-sm">
          {saved.trouble}
        </p>
      )}
      <Field label="Where it runs" help={preset.help}>
        <Select
          value={preset.id}
          onChange={(id) => {
            const chosen = PRESETS.find((each) => each.id === id);
            if (chosen) edit({ baseUrl: chosen.baseUrl ?? "", model: "" });
          }}
          options={PRESETS.map(({ id, label }) => ({ value: id, label }))}
        />
      </Field>
      <Field label="Address" error={troubles.baseUrl}>
        <Input
          type="url"
          value={value.baseUrl}
          placeholder="https://models.example.com/v1"
          maxLength={300}
          spellCheck={false}
          onChange={(event) => edit({ baseUrl: event.currentTarget.value })}
        />
      </Field>
      <Field
        label="Model"
        optional={!needsModel(connection)}
        help={preset.id === "openai" ? "Left empty, a small and cheap one is asked." : undefined}
        error={troubles.model}
      >
        <Input
          value={value.model}
          placeholder={preset.model}
          maxLength={120}
          spellCheck={false}
          onChange={(event) => edit({ model: event.currentTarget.value })}
        />
      </Field>
      <Field label="Key" optional={!preset.needsKey} help={sayKey(saved, value)} error={troubles.key}>
        <Input
          type="password"
          autoComplete="off"
          value={value.key}
          placeholder={placeholderOf(saved, value)}
          maxLength={500}
          onChange={(event) => edit({ key: event.currentTarget.value })}
        />
      </Field>
      <Field
        label="Most requests a day"
        help={`${saved.usedToday} used today. Beyond it, drafts come from the phrase book.`}
        error={troubles.dailyCap}
      >
        <NumberInput
          className="w-28! tabular-nums"
          value={value.dailyCap}
          onChange={(dailyCap) => edit({ dailyCap })}
        />
      </Field>
      <div className="flex flex-col items-start gap-3">
        <div className="flex flex-wrap gap-2">
          <Button
            icon={PlugZap}
            busy={testing.isPending}
            onClick={() => whenComplete(() => testing.mutate(connection))}
          >
            Test it
          </Button>
          {testing.isPending && (
            <Button icon={Square} onClick={stopTest}>
              Cancel
            </Button>
          )}
          {saved.source === "settings" && (
            <Button look="quiet" busy={forgetting.isPending} onClick={() => forgetting.mutate()}>
              Forget the key
            </Button>
          )}
        </div>
        <div role="status">
          {testing.isPending && (
            <p className="text-sm text-ink-soft">Asking the server. This takes 15 seconds at most.</p>
          )}
          {testing.data && <ConnectionResult lines={testing.data.lines} />}
        </div>
      </div>
      <SaveBar
        dirty={dirty}
        saving={saving.isPending}
        saved={saving.isSuccess}
        trouble={troubles[""]}
        onReset={() => {
          reset();
          saving.reset();
        }}
      />
    </form>
  );
}
