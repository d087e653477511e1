import { Tabs } from "@base-ui/react/tabs";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { PageHeader } from "../components/PageHeader.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { AssistantSection } from "./AssistantSection.tsx";
import { BusinessSection } from "./BusinessSection.tsx";
import { ConnectionsSection } from "./ConnectionsSection.tsx";
import { FieldsSection } from "./FieldsSection.tsx";
import { Leaving } from "./Leaving.tsx";
import { OwnerSection } from "./OwnerSection.tsx";
import { PricesSection } from "./PricesSection.tsx";
import { TextsSection } from "./TextsSection.tsx";

type SectionId = "business" | "you" | "texts" | "fields" | "assistant" | "connections";

const SECTIONS: readonly { id: SectionId; label: string }[] = [
  { id: "business", label: "Business" },
  { id: "you", label: "You" },
  { id: "texts", label: "Texts" },
  { id: "fields", label: "Contact fields" },
  { id: "assistant", label: "Assistant" },
  { id: "connections", label: "Connections" },
];

/** What holds for the whole business, in sections that are saved one by one. */
export function SettingsPage() {
  const { section = "business" } = useSearch({ from: "/shell/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const trpc = useTRPC();
  const settings = useQuery(trpc.settings.get.queryOptions());
  const assistant = useQuery(trpc.assistant.get.queryOptions());
  const connections = useQuery(trpc.connections.get.queryOptions());
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(() => new Set());
  const tell = useTell(setUnsaved);
  const error = settings.error ?? assistant.error ?? connections.error;
  return (
    <Page>
      <PageHeader
        title="Settings"
        purpose="Your business and you, how its texts speak, and who helps with drafts."
      />
      <Tabs.Root
        value={section}
        onValueChange={(next: SectionId) =>
          void navigate({ search: next === "business" ? {} : { section: next }, replace: true })
        }
      >
        <Tabs.List aria-label="Sections" className="mb-7 flex gap-5 overflow-x-auto border-b">
          {SECTIONS.map(({ id, label }) => (
            <Tabs.Tab
              key={id}
              value={id}
              className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent px-0.5 py-2 text-sm whitespace-nowrap text-ink-soft -outline-offset-2 data-active:border-accent data-active:font-medium data-active:text-ink pointer-coarse:py-3"
            >
              {label}
              {(unsaved.has(id) || (id === "texts" && unsaved.has("prices"))) && <Unsaved />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {error && (
          <p
            role="alert"
            className="rounded-card border border-failed bg-failed-soft px-4 py-3 text-sm text-failed"
          >
            {sayError(error)}
          </p>
        )}
        {!error && !(settings.data && assistant.data && connections.data) && (
          <SkeletonRows label="Loading your settings" rows={5} />
        )}
        {settings.data && assistant.data && connections.data && (
          <>
            <Tabs.Panel value="business" keepMounted tabIndex={-1} className="max-w-140">
              <BusinessSection saved={settings.data.business} onDirty={tell.business} />
            </Tabs.Panel>
            <Tabs.Panel value="you" keepMounted tabIndex={-1} className="max-w-140">
              <OwnerSection saved={settings.data.owner} email={settings.data.email} onDirty={tell.you} />
            </Tabs.Panel>
            <Tabs.Panel value="texts" keepMounted tabIndex={-1} className="max-w-140 space-y-12">
              <TextsSection saved={settings.data.copy} onDirty={tell.texts} />
              <PricesSection saved={settings.data.prices} onDirty={tell.prices} />
            </Tabs.Panel>
            <Tabs.Panel value="fields" keepMounted tabIndex={-1} className="max-w-140">
              <FieldsSection />
            </Tabs.Panel>
            <Tabs.Panel value="assistant" keepMounted tabIndex={-1} className="max-w-140">
              <AssistantSection saved={assistant.data} onDirty={tell.assistant} />
            </Tabs.Panel>
            <Tabs.Panel value="connections" keepMounted tabIndex={-1} className="max-w-140">
              <ConnectionsSection saved={connections.data} />
            </Tabs.Panel>
          </>
        )}
      </Tabs.Root>
      <Leaving dirty={unsaved.size > 0}>What you changed here is not saved yet, and would be lost.</Leaving>
    </Page>
  );
}

/** For each form one function that stays the same, as effects depend on it. */
function useTell(setUnsaved: (change: (was: ReadonlySet<string>) => ReadonlySet<string>) => void) {
  const mark = useCallback(
    (form: string, dirty: boolean) =>
      setUnsaved((was) => {
        if (was.has(form) === dirty) return was;
        const next = new Set(was);
        if (dirty) next.add(form);
        else next.delete(form);
        return next;
      }),
    [setUnsaved],
  );
  return {
    business: useCallback((dirty: boolean) => mark("business", dirty), [mark]),
    you: useCallback((dirty: boolean) => mark("you", dirty), [mark]),
    texts: useCallback((dirty: boolean) => mark("texts", dirty), [mark]),
    prices: useCallback((dirty: boolean) => mark("prices", dirty), [mark]),
    assistant: useCallback((dirty: boolean) => mark("assistant", dirty), [mark]),
  };
}

function Unsaved() {
  return (
    <>
      <span aria-hidden="true" className="size-1.5 rounded-full bg-missed" />
      <span className="sr-only">not saved</span>
    </>
  );
}
