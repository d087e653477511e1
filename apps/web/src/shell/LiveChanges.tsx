import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { useTRPC } from "../trpc.ts";

/**
 * Listens once for the whole app: what the server says has changed is asked for again, if it is on screen. A tab that
 * nobody sees does not listen: a browser holds six connections to a server, and more open tabs would wait for each other.
 */
export function useLiveChanges(): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const seen = useSyncExternalStore(onVisibilityChange, isVisible);
  const missed = useRef(false);
  useEffect(() => {
    if (seen && missed.current) void queryClient.invalidateQueries();
    missed.current = !seen;
  }, [seen, queryClient]);

  const concerned = {
    business: [
      trpc.session.pathKey(),
      trpc.workflows.pathKey(),
      trpc.settings.pathKey(),
      trpc.assistant.pathKey(),
      trpc.connections.pathKey(),
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
    workflows: [trpc.workflows.pathKey()],
    messages: [trpc.phone.pathKey(), trpc.calls.pathKey(), trpc.counts.pathKey()],
    sends: [trpc.calls.pathKey(), trpc.phone.pathKey()],
    templates: [trpc.templates.pathKey()],
  };

  useSubscription(
    trpc.live.changes.subscriptionOptions(undefined, {
      enabled: seen,
      // What changed before the server began to tell, or while the connection was lost, nobody tells any more.
      onStarted: () => void queryClient.invalidateQueries(),
      onData({ data: topics }) {
        const keys = new Map(
          topics.flatMap((topic) => concerned[topic]).map((key) => [JSON.stringify(key), key]),
        );
        for (const queryKey of keys.values()) void queryClient.invalidateQueries({ queryKey });
      },
    }),
  );
}

function onVisibilityChange(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}

function isVisible(): boolean {
  return document.visibilityState === "visible";
}
