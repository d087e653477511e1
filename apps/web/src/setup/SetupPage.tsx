import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { FullPage } from "../shell/FullPage.tsx";
import { useSession } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { NameField } from "./NameField.tsx";
import { NicheField } from "./NicheField.tsx";
import { ZoneField } from "./ZoneField.tsx";

interface Answers {
  businessName: string;
  ownerFirstName: string;
  niche: string;
  timeZone: string;
  number: string;
  forwardTo: string;
  /** The names that stay as they were typed. */
  asTyped: readonly NameOfBusiness[];
}

type NameOfBusiness = "businessName" | "ownerFirstName";

/** The first visit: one form. With it come the number, and the recipe of the trade as a live workflow. */
export function SetupPage() {
  const { data } = useSession();
  const practice = data?.session === true && data.practice;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [answers, setAnswers] = useState<Answers>(() => ({
    businessName: "",
    ownerFirstName: "",
    niche: "",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    number: "",
    forwardTo: "",
    asTyped: [],
  }));
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const create = useMutation(
    trpc.setup.create.mutationOptions({
      onSuccess: async (done) => {
        if (done.findings)
          setErrors(Object.fromEntries(done.findings.map(({ field, message }) => [field ?? "", message])));
        // The session now has a business, and the page around this one goes on from there.
        else await queryClient.invalidateQueries({ queryKey: trpc.session.pathKey() });
      },
    }),
  );
  const change = (part: Partial<Answers>) => {
    setAnswers((was) => ({ ...was, ...part }));
    setErrors((was) => Object.fromEntries(Object.entries(was).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { number, forwardTo, ...rest } = answers;
    const asked = { ...rest, asTyped: [...rest.asTyped] };
    create.mutate(practice ? asked : { ...asked, number, forwardTo });
  };
  const text = (name: "number" | "forwardTo") => ({
    name,
    value: answers[name],
    onValueChange: (value: string) => change({ [name]: value }),
  });
  const ofBusiness = (name: NameOfBusiness) => ({
    name,
    value: answers[name],
    onChange: (value: string) => change({ [name]: value }),
    asTyped: answers.asTyped.includes(name),
    onAsTyped: (asTyped: boolean) =>
      change({ asTyped: [...answers.asTyped.filter((of) => of !== name), ...(asTyped ? [name] : [])] }),
    error: errors[name],
  });

  return (
    <FullPage>
      <h1 className="mt-9 text-xl font-semibold tracking-tight">Set up your business</h1>
      <p className="mt-1.5 text-base text-ink-soft">
        Four answers, and missed calls are texted back. What callers get, you can change at any time.
      </p>
      <form onSubmit={submit} noValidate className="mt-7 flex flex-col gap-6">
        <NameField
          {...ofBusiness("businessName")}
          label="Business name"
          help="As callers know it. It stands in your texts."
          autoComplete="organization"
          placeholder="Hill Country Plumbing"
          maxLength={120}
        />
        <NameField
          {...ofBusiness("ownerFirstName")}
          label="Your first name"
          help="Texts come from a person, not from a company."
          autoComplete="given-name"
          placeholder="Ray"
          maxLength={60}
        />
        <NicheField
          label="What you do"
          help="Your first text, and what is said of it, go by this."
          value={answers.niche}
          onChange={(niche) => change({ niche })}
          error={errors.niche && "Choose what comes nearest to what you do."}
        />
        <ZoneField
          value={answers.timeZone}
          onChange={(timeZone) => change({ timeZone })}
          error={errors.timeZone}
        />
        {!practice && (
          <>
            <Field
              label="Your Twilio number"
              help="The number that customers call, with its country code."
              error={errors.number}
            >
              <Input {...text("number")} type="tel" autoComplete="off" placeholder="+1 312 555 0100" />
            </Field>
            <Field
              label="Your phone"
              help="It rings when customers call. Without one, callers go straight to voicemail."
              error={errors.forwardTo}
              optional
            >
              <Input {...text("forwardTo")} type="tel" autoComplete="tel" placeholder="+1 312 555 0101" />
            </Field>
          </>
        )}
        {create.isError && (
          <p role="alert" className="text-sm text-failed">
            {sayError(create.error)}
          </p>
        )}
        <div className="flex flex-col gap-3">
          <Button type="submit" look="primary" busy={create.isPending} className="h-11 text-base">
            Set up Ringback
          </Button>
          {practice && (
            <p className="text-center text-sm text-ink-soft">
              You get a practice number and a practice phone. Nothing leaves this machine.
            </p>
          )}
        </div>
      </form>
    </FullPage>
  );
}
