import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, PlugZap, Square } from "lucide-react";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { NumberInput } from "../canvas/controls/NumberInput.tsx";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { toast } from "../components/Toast.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC, useTRPCClient } from "../trpc.ts";
import { type FieldTroubles, troublesOfError } from "./fieldTroubles.ts";
import { PRESETS, presetOf } from "./presets.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

type Assistant = Answers["assistant"]["get"];

export interface AssistantSectionProps {
  saved: Assistant;
  onDirty: (dirty: boolean) => void;
}

interface Choice {
  baseUrl: string;
  /** Empty for the assistant's usual one. */
  model: string;
  /** Typed anew; empty keeps the one that is kept. */
  key: string;
  dailyCap: number;
}

const ADDRESS = "Use an address such as https://api.openai.com/v1 or http://localhost:11434/v1.";
const MODEL = "Name the model to ask: only its owner knows what this server has.";
const OPENAI_URL = "https://api.openai.com/v1";

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
  const connection: Connection = {
    baseUrl: presetOf(value.baseUrl).id === "openai" ? null : value.baseUrl.trim(),
    model: value.model.trim() === "" ? null : value.model.trim(),
    key: value.key.trim() === "" ? null : value.key.trim(),
  };
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
          {testing.data && <TestResult lines={testing.data.lines} />}
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

/** What is asked, as the server takes it: `null` for OpenAI's own address, its usual model, and the key that is kept. */
interface Connection {
  baseUrl: string | null;
  model: string | null;
  key: string | null;
}

/** Only of OpenAI it is known which models it has. */
function needsModel({ baseUrl }: Connection): boolean {
  return baseUrl !== null;
}

function missingIn(connection: Connection): FieldTroubles {
  const { baseUrl, model } = connection;
  return {
    ...(baseUrl !== null && !/^https?:$/.test(protocolOf(baseUrl)) ? { baseUrl: ADDRESS } : {}),
    ...(model === null && needsModel(connection) ? { model: MODEL } : {}),
  };
}

const SOURCES: Record<Assistant["source"], string> = {
  settings: "An assistant is set up.",
  environment: "The server was started with an assistant. What you save here is used in its place.",
  none: "Without an assistant, drafts come from Ringback's own phrase book. With one, they know what you ask for.",
};

function TestResult({ lines }: { lines: readonly { what: string; ok: boolean; say: string }[] }) {
  return (
    <ul aria-label="What works" className="flex flex-col gap-2 text-sm">
      {lines.map(({ what, ok, say }) => {
        const Icon = ok ? CircleCheck : CircleAlert;
        return (
          <li key={what} className="flex gap-2.5">
            <Icon
              aria-label={ok ? "Works" : "Does not work"}
              className={`mt-0.5 size-4 shrink-0 ${ok ? "text-ok" : "text-failed"}`}
            />
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{what}</span> <span className="text-ink-soft">{say}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function choiceOf({ baseUrl, model, dailyCap }: Assistant): Choice {
  return { baseUrl: baseUrl ?? OPENAI_URL, model: model ?? "", key: "", dailyCap };
}

/** A key is for one server only: with another address, the kept one does not go along. */
function isKept(saved: Assistant, { baseUrl }: Choice): boolean {
  return saved.keyEnding !== null && originOf(baseUrl) === originOf(saved.baseUrl ?? OPENAI_URL);
}

function sayKey(saved: Assistant, value: Choice): string {
  const where =
    "It is kept encrypted in this server's database, goes to that address only, and is never shown again.";
  if (saved.keyEnding !== null && !isKept(saved, value))
    return `The key you saved belongs to another server. ${where}`;
  return where;
}

function placeholderOf(saved: Assistant, value: Choice): string {
  if (!isKept(saved, value)) return presetOf(value.baseUrl).needsKey ? "sk-…" : "None needed";
  return saved.keyEnding === "" ? "A key is kept" : `A key is kept. It ends in ${saved.keyEnding}`;
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : "";
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
