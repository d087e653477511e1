import type { Angle, CopyContext } from "@ringback/templates";
import { useEffect, useReducer, useRef } from "react";
import { sayError, useTRPCClient } from "../trpc.ts";
import { type DraftedText, type DraftingState, draftingAfter, NOT_ASKED } from "./draftingState.ts";

/** What is asked of the assistant. */
export interface DraftAsk {
  context: CopyContext;
  /** There at once, whatever the assistant does. */
  own: readonly DraftedText[];
  /** A text to rewrite. */
  text?: string | undefined;
  /** What to mention, in the owner's words. */
  note?: string | undefined;
  angle?: Angle | undefined;
  /** −1 brisk to 1 warm. */
  tone: number;
  /** Other ideas than last time. */
  fresh?: boolean | undefined;
}

export interface Drafting {
  state: DraftingState;
  ask: (ask: DraftAsk) => void;
  cancel: () => void;
}

/** Longer than the server's own deadline: only a server that is gone takes this long. */
const PATIENCE_MS = 45_000;

/** Drafts as they come: those of the phrase book at once, the assistant's one by one. Asking again ends what was asked. */
export function useDrafting(): Drafting {
  const client = useTRPCClient();
  const [state, dispatch] = useReducer(draftingAfter, NOT_ASKED);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const ask = ({ context, own, text, note, angle, tone, fresh }: DraftAsk) => {
    stop.current();
    dispatch({ type: "asked", own });
    const fail = (says: string) => {
      dispatch({ type: "failed", says });
      stop.current();
    };
    const subscription = client.copy.draft.subscribe(
      {
        niche: context.niche,
        tone,
        ...(text === undefined ? {} : { text }),
        ...(note === undefined || note.trim() === "" ? {} : { note: note.trim() }),
        ...(angle === undefined ? {} : { angle }),
        ...(context.state === undefined ? {} : { state: context.state }),
        ...(context.purpose === undefined ? {} : { purpose: context.purpose }),
        ...(context.language === undefined ? {} : { language: context.language }),
        ...(fresh === true ? { fresh } : {}),
      },
      {
        onData: (step) => dispatch({ type: "told", step }),
        onError: (error) => fail(sayError(error)),
        onComplete: () => dispatch({ type: "told", step: { type: "done", drafts: [], note: null } }),
        // It would try again for ever; a person rather presses the button once more.
        onConnectionStateChange: (connection) => {
          if (connection.state === "connecting" && connection.error) fail(sayError(connection.error));
        },
      },
    );
    const patience = setTimeout(() => fail("The assistant took too long. Try again later."), PATIENCE_MS);
    stop.current = () => {
      clearTimeout(patience);
      subscription.unsubscribe();
      stop.current = () => {};
    };
  };

  return {
    state,
    ask,
    cancel: () => {
      // First: giving the subscription up reads as its end.
      dispatch({ type: "cancelled" });
      stop.current();
    },
  };
}
