import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { Field, Input } from "../components/Field.tsx";
import { NicheField } from "../setup/NicheField.tsx";
import { ZoneField } from "../setup/ZoneField.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { troublesOf } from "./fieldTroubles.ts";
import { HoursEditor } from "./HoursEditor.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

export interface BusinessSectionProps {
  saved: Answers["settings"]["get"]["business"];
  onDirty: (dirty: boolean) => void;
}

/** Who the business is and when it is open. */
export function BusinessSection({ saved, onDirty }: BusinessSectionProps) {
  const { value, change, dirty, reset, settle } = useSection(saved, onDirty);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saving = useMutation(
    trpc.settings.saveBusiness.mutationOptions({
      onSuccess: async ({ findings }, sent) => {
        if (findings.length > 0) return;
        const concerned = [trpc.settings.pathKey(), trpc.session.pathKey(), trpc.workflows.pathKey()];
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
    <form onSubmit={submit} noValidate aria-label="Business" className="flex flex-col gap-6">
      <Field label="Business name" help="As callers know it. It stands in your texts." error={troubles.name}>
        <Input
          value={value.name}
          maxLength={120}
          autoComplete="organization"
          onValueChange={(name) => change({ name })}
        />
      </Field>
      <Field
        label="Your first name"
        help="Texts come from a person, not from a company."
        error={troubles.ownerFirstName}
      >
        <Input
          value={value.ownerFirstName}
          maxLength={60}
          autoComplete="given-name"
          onValueChange={(ownerFirstName) => change({ ownerFirstName })}
        />
      </Field>
      <NicheField
        label="What you do"
        help="Drafts, the gallery and the checks speak your trade."
        value={value.niche}
        onChange={(niche) => change({ niche })}
        error={troubles.niche && "Choose what comes nearest to what you do."}
      />
      <ZoneField
        value={value.timeZone}
        onChange={(timeZone) => change({ timeZone })}
        error={troubles.timeZone}
      />
      <HoursEditor hours={value.hours} onChange={(hours) => change({ hours })} error={troubles.hours} />
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
