import { localTime } from "@ringback/engine";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { NameField } from "../setup/NameField.tsx";
import { NicheField } from "../setup/NicheField.tsx";
import { ZoneField } from "../setup/ZoneField.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { troublesOf } from "./fieldTroubles.ts";
import { HolidaysEditor } from "./HolidaysEditor.tsx";
import { HoursEditor } from "./HoursEditor.tsx";
import { QuietHoursField } from "./QuietHoursField.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

export interface BusinessSectionProps {
  saved: Answers["settings"]["get"]["business"];
  onDirty: (dirty: boolean) => void;
}

type NameOfBusiness = "name" | "ownerFirstName";
const NAMES: readonly NameOfBusiness[] = ["name", "ownerFirstName"];

/** Who the business is, when it is open, and when it is quiet. */
export function BusinessSection({ saved, onDirty }: BusinessSectionProps) {
  const { value, change, dirty, reset, settle } = useSection(saved, onDirty);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saving = useMutation(
    trpc.settings.saveBusiness.mutationOptions({
      onSuccess: async ({ findings }, { asTyped: _, ...sent }) => {
        if (findings.length > 0) return;
        const concerned = [trpc.settings.pathKey(), trpc.session.pathKey(), trpc.workflows.pathKey()];
        await Promise.all(concerned.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
        settle(sent);
      },
    }),
  );
  const [now] = useState(() => Date.now());
  const troubles = troublesOf(saving.data?.findings ?? []);
  const [asTyped, setAsTyped] = useState<readonly NameOfBusiness[]>([]);
  // A name that nobody touched stays as it is saved, also when it was saved as it was typed.
  const staysAsTyped = (name: NameOfBusiness) => asTyped.includes(name) || value[name] === saved[name];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate({ ...value, asTyped: NAMES.filter(staysAsTyped) });
  };
  const ofBusiness = (name: NameOfBusiness) => ({
    value: value[name],
    onChange: (typed: string) => change({ [name]: typed }),
    asTyped: staysAsTyped(name),
    onAsTyped: (stays: boolean) =>
      setAsTyped((was) => [...was.filter((of) => of !== name), ...(stays ? [name] : [])]),
    error: troubles[name],
  });
  return (
    <form onSubmit={submit} noValidate aria-label="Business" className="flex flex-col gap-6">
      <NameField
        {...ofBusiness("name")}
        label="Business name"
        help="As callers know it. It stands in your texts."
        maxLength={120}
        autoComplete="organization"
      />
      <NameField
        {...ofBusiness("ownerFirstName")}
        label="Your first name"
        help="Texts come from a person, not from a company."
        maxLength={60}
        autoComplete="given-name"
      />
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
      <HoursEditor hours={value.hours} onChange={(hours) => change({ hours })} troubles={troubles} />
      <HolidaysEditor
        holidays={value.holidays}
        onChange={(holidays) => change({ holidays })}
        troubles={troubles}
        today={localTime(now, saved.timeZone).date}
      />
      <QuietHoursField
        quiet={value.quietHours}
        onChange={(quietHours) => change({ quietHours })}
        error={troubles.quietHours}
      />
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
