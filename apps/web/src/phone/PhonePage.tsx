import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "../components/Button.tsx";
import { PageHeader } from "../components/PageHeader.tsx";
import { Select } from "../components/Select.tsx";
import { Skeleton } from "../components/Skeleton.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { toast } from "../components/Toast.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { Handset } from "./Handset.tsx";
import { useCallers } from "./useCallers.ts";
import { usePhone } from "./usePhone.ts";
import { WhatNext } from "./WhatNext.tsx";

/** A caller's phone on the practice network: call the business, let it ring, and see what comes. */
export function PhonePage() {
  const { callers, add, choose } = useCallers();
  const trpc = useTRPC();
  const fresh = useMutation(
    trpc.phone.newCaller.mutationOptions({
      onSuccess: ({ handset }) => add(handset),
      onError: (error) => toast({ says: sayError(error), tone: "failed" }),
    }),
  );
  const asked = useRef(false);
  const { mutate } = fresh;
  const none = callers.current === null;
  useEffect(() => {
    if (!none || asked.current) return;
    asked.current = true;
    mutate({ count: 0 });
  }, [none, mutate]);

  return (
    <Page>
      <PageHeader
        title="Phone"
        purpose={
          <span className="max-sm:hidden">
            You are the caller now. Call your business, let it ring, and see what comes back.
          </span>
        }
        action={
          <>
            {callers.handsets.length > 1 && (
              <div className="w-42">
                <Select
                  label="Caller"
                  value={callers.current}
                  onChange={choose}
                  options={callers.handsets.map((value) => ({ value, label: sayPhone(value) }))}
                />
              </div>
            )}
            <Button icon={UserPlus} busy={fresh.isPending} onClick={() => mutate({ count: callers.count })}>
              New caller
            </Button>
          </>
        }
      />
      {callers.current === null ? (
        <Skeleton className="h-144 w-full max-w-90 rounded-[2.75rem] max-lg:mx-auto" />
      ) : (
        <Desk key={callers.current} handset={callers.current} />
      )}
    </Page>
  );
}

function Desk({ handset }: { handset: string }) {
  const phone = usePhone(handset);
  const { data, error } = phone.state;
  if (data === undefined) {
    return error ? (
      <p
        role="alert"
        className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
      >
        {sayError(error)}
      </p>
    ) : (
      <Skeleton className="h-144 w-full max-w-90 rounded-[2.75rem] max-lg:mx-auto" />
    );
  }
  return (
    <div className="flex flex-col items-center gap-6 lg:flex-row lg:items-start lg:gap-10">
      <Handset phone={phone} state={data} />
      <WhatNext phone={phone} state={data} />
    </div>
  );
}
