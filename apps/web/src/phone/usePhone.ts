import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { toast } from "../components/Toast.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";

/** A handset on the practice network, as the server tells it. */
export type PhoneState = Answers["phone"]["state"];

/** While a call is on, the network moves by itself and tells no page: the handset looks this often. */
const IN_CALL_MS = 400;
/** Otherwise only delivery states change without our server hearing of it first. */
const IDLE_MS = 2_500;

/** What a handset shows, and everything a person can do with it. */
export function usePhone(handset: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const state = useQuery(
    trpc.phone.state.queryOptions(
      { handset },
      {
        refetchInterval: ({ state: { data } }) =>
          inCall(data) || lookingForMore(data) ? IN_CALL_MS : IDLE_MS,
      },
    ),
  );
  const after = {
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: trpc.phone.pathKey() });
      void queryClient.invalidateQueries({ queryKey: trpc.session.pathKey() });
    },
    onError: (error: unknown) => toast({ says: sayError(error), tone: "failed" }),
  };
  const call = useMutation(trpc.phone.dial.mutationOptions(after));
  const hangUp = useMutation(trpc.phone.hangUp.mutationOptions(after));
  const answer = useMutation(trpc.phone.answer.mutationOptions(after));
  const letItRing = useMutation(trpc.phone.letItRing.mutationOptions(after));
  const speak = useMutation(trpc.phone.speak.mutationOptions(after));
  const text = useMutation(trpc.phone.text.mutationOptions(after));
  const skipAhead = useMutation(trpc.phone.skipAhead.mutationOptions(after));
  const sid = state.data?.call?.sid ?? "";
  return {
    state,
    call: () => call.mutate({ from: handset }),
    hangUp: () => hangUp.mutate({ sid }),
    answer: () => answer.mutate({ sid }),
    letItRing: () => letItRing.mutate({ sid }),
    /** Speaks after the beep and hangs up. */
    leaveVoicemail: (seconds: number) =>
      speak.mutate({ sid, seconds }, { onSuccess: () => hangUp.mutate({ sid }) }),
    text: (body: string) => text.mutate({ from: handset, body }),
    skipAhead: () => skipAhead.mutate({ handset }),
    busy:
      call.isPending ||
      hangUp.isPending ||
      answer.isPending ||
      letItRing.isPending ||
      speak.isPending ||
      skipAhead.isPending,
    skipping: skipAhead.isPending,
    /** How far the last skip went, in milliseconds; `null` before the first. */
    skippedMs: skipAhead.data?.movedMs ?? null,
    texting: text.isPending,
  };
}

export type Phone = ReturnType<typeof usePhone>;

/** Whether the handset is in a call. */
export function inCall(state: PhoneState | undefined): boolean {
  return state?.call != null && state.call.phase !== "ended";
}

// For ten seconds after a call, what becomes of it is decided.
function lookingForMore(state: PhoneState | undefined): boolean {
  return state?.call?.endedAt != null && state.now - state.call.endedAt < 10_000;
}
