import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { useTRPC } from "../trpc.ts";
import { useBusiness } from "./useSession.ts";

/**
 * Listens once for the whole app: what the server says has changed is asked for again, if it is on screen. A tab that
 * nobody sees does not listen: a browser holds six connections to a server, and more open tabs would wait for each other.
 */
export function LiveChanges() {
  const { mark } = useBusiness();
  const known = useRef(mark);
  const seen = useSyncExternalStore(onVisibilityChange, isVisible);
  return seen && <Listening known={known} />;
}

/** Goes on from where the page, or the last listening, knew everything, so that nothing is asked for twice or missed. */
function Listening({ known }: { known: RefObject<string> }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [from] = useState(() => ({ lastEventId: known.current }));
  const concerned = {
    business: [
      trpc.session.pathKey(),
      trpc.workflows.pathKey(),
      trpc.settings.pathKey(),
      trpc.assistant.pathKey(),
      trpc.connections.pathKey(),
      trpc.fields.pathKey(),
    ],
    calls: [trpc.calls.pathKey(), trpc.phone.pathKey()],
    runs: [
      trpc.waiting.pathKey(),
      trpc.counts.pathKey(),
      trpc.runs.pathKey(),
      trpc.calls.pathKey(),
      trpc.phone.pathKey(),
      trpc.workflows.pathKey(),
    ],
    workflows: [trpc.workflows.pathKey(), trpc.fields.pathKey()],
    messages: [trpc.phone.pathKey(), trpc.calls.pathKey(), trpc.counts.pathKey()],
    sends: [trpc.calls.pathKey(), trpc.phone.pathKey()],
    templates: [trpc.templates.pathKey()],
  };

  useSubscription(
    trpc.live.changes.subscriptionOptions(from, {
      onData({ id, data: topics }) {
        known.current = id;
        if (topics === "everything") return void queryClient.invalidateQueries();
        const keys = new Map(
          topics.flatMap((topic) => concerned[topic]).map((key) => [JSON.stringify(key), key]),
        );
        for (const queryKey of keys.values()) void queryClient.invalidateQueries({ queryKey });
      },
    }),
  );
  return null;
}

function onVisibilityChange(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}

function isVisible(): boolean {
  return document.visibilityState === "visible";
}
