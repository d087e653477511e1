import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { PhoneIncoming } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PageHeader } from "../components/PageHeader.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { useNow, useZone } from "../components/Time.tsx";
import { Page } from "../shell/Page.tsx";
import { useBusiness } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { byDay } from "./byDay.ts";
import { CallFilter, type Filter } from "./CallFilter.tsx";
import { CallRow } from "./CallRow.tsx";
import { CallSheet } from "./CallSheet.tsx";

/** Every call of the business, newest first, and what came of each. */
export function CallsPage() {
  const { call: openCall, filter = "all" } = useSearch({ from: "/shell/calls" });
  const navigate = useNavigate({ from: "/calls" });
  return (
    <Page>
      <PageHeader
        title="Calls"
        purpose="Every call to your number, what it turned out to be, and what came of it."
      />
      <CallFilter
        value={filter}
        onChange={(next) => void navigate({ search: next === "all" ? {} : { filter: next }, replace: true })}
      />
      <CallList filter={filter} onOpen={(id) => void navigate({ search: (was) => ({ ...was, call: id }) })} />
      <CallSheet
        id={openCall ?? null}
        onClose={() => void navigate({ search: (was) => ({ filter: was.filter }), replace: true })}
      />
    </Page>
  );
}

function CallList({ filter, onOpen }: { filter: Filter; onOpen: (id: string) => void }) {
  const trpc = useTRPC();
  const now = useNow(60_000);
  const zone = useZone();
  const list = useInfiniteQuery(
    trpc.calls.list.infiniteQueryOptions(
      { filter },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  if (list.isPending) return <SkeletonRows label="Loading calls" rows={6} />;
  if (list.isError) {
    return (
      <p
        role="alert"
        className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
      >
        {sayError(list.error)}
      </p>
    );
  }
  const calls = list.data.pages.flatMap((page) => page.calls);
  if (calls.length === 0) return <NoCalls filter={filter} />;
  return (
    <>
      {byDay(calls, now, zone).map(({ day, calls: ofDay }) => (
        <section key={day} aria-label={day} className="mb-6">
          <h2 className="pb-2 text-sm font-medium text-ink-soft">{day}</h2>
          <ul className="divide-y overflow-hidden rounded-card border bg-surface-raised">
            {ofDay.map((call) => (
              <CallRow key={call.id} call={call} onOpen={() => onOpen(call.id)} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <div className="flex justify-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show earlier calls
          </Button>
        </div>
      )}
    </>
  );
}

const NOTHING: Record<Exclude<Filter, "all">, string> = {
  missed: "No missed calls yet",
  answered: "No answered calls yet",
  needsYou: "Nothing needs you",
};

function NoCalls({ filter }: { filter: Filter }) {
  const { practice, numbers } = useBusiness();
  if (filter !== "all") {
    return (
      <EmptyState icon={PhoneIncoming} title={NOTHING[filter]}>
        {filter === "needsYou"
          ? "Texts that the phone network did not confirm are listed here, for you to decide."
          : "They are listed here as soon as there are some."}
      </EmptyState>
    );
  }
  const number = numbers[0];
  return (
    <EmptyState
      icon={PhoneIncoming}
      title="No calls yet"
      action={
        practice && (
          <Link
            to="/phone"
            className="inline-flex h-9 items-center rounded-control bg-accent px-3.5 text-sm font-medium text-accent-ink hover:brightness-110 pointer-coarse:h-11"
          >
            Call from the practice phone
          </Link>
        )
      }
    >
      {practice || number === undefined
        ? "Each call is listed here with its outcome, the text it led to, or the reason why there was none."
        : `Each call to ${sayPhone(number.e164)} is listed here with its outcome, the text it led to, or the reason why there was none.`}
    </EmptyState>
  );
}
