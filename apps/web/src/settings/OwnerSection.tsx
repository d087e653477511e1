import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useMemo } from "react";
import { Field, Input } from "../components/Field.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { troublesOf } from "./fieldTroubles.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

type Settings = Answers["settings"]["get"];

export interface OwnerSectionProps {
  saved: Settings["owner"];
  /** Whether this server can send e-mail. */
  email: boolean;
  onDirty: (dirty: boolean) => void;
}

/** Where the owner is told of things. */
export function OwnerSection({ saved, email, onDirty }: OwnerSectionProps) {
  const start = useMemo(() => ({ phone: saved.phone ?? "", email: saved.email ?? "" }), [saved]);
  const { value, change, dirty, reset, settle } = useSection(start, onDirty);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saving = useMutation(
    trpc.settings.saveOwner.mutationOptions({
      onSuccess: async ({ findings }, sent) => {
        if (findings.length > 0) return;
        const concerned = [trpc.settings.pathKey(), trpc.workflows.pathKey()];
        await Promise.all(concerned.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
        settle(sent);
      },
    }),
  );
  const troubles = troublesOf(saving.data?.findings ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(value);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="You" className="flex flex-col gap-6">
      <p className="text-sm text-ink-soft">
        Where a workflow reaches you, with the node Notify owner. Callers never see either of these.
      </p>
      <Field
        label="Your phone"
        optional
        help="The phone that you carry. It is texted from the number that was called."
        error={troubles.phone}
      >
        <Input
          type="tel"
          autoComplete="tel"
          maxLength={40}
          value={value.phone}
          onChange={(event) => change({ phone: event.currentTarget.value })}
        />
      </Field>
      <Field
        label="Your e-mail"
        optional
        help={
          email
            ? "Notices by e-mail go here."
            : "This server cannot send e-mail yet. Whoever runs it can set SMTP_URL and SMTP_FROM."
        }
        error={troubles.email}
      >
        <Input
          type="email"
          autoComplete="email"
          maxLength={254}
          value={value.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
        />
      </Field>
      <SaveBar
        dirty={dirty}
        saving={saving.isPending}
        saved={saving.data?.findings.length === 0}
        trouble={saving.isError ? sayError(saving.error) : undefined}
        onReset={() => {
          reset();
          saving.reset();
        }}
      />
    </form>
  );
}
