import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../components/Button.tsx";
import { Dialog } from "../components/Dialog.tsx";
import { Time } from "../components/Time.tsx";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import type { Call } from "./CallDetail.tsx";

/** A text that the call led to: its words, where it stands, and what the owner can decide about it. */
export function CallText({ text }: { text: Call["texts"][number] }) {
  return (
    <li>
      <p className="w-fit max-w-[92%] rounded-2xl rounded-bl-md bg-accent px-3.5 py-2.5 text-sm whitespace-pre-wrap text-accent-ink">
        {text.body}
      </p>
      <p className="mt-1.5 text-xs text-ink-soft">
        <Time at={text.at} as="clock" /> · {text.segments === 1 ? "1 segment" : `${text.segments} segments`} ·{" "}
        {text.says}
      </p>
      {text.needsYou && <Decide id={text.id} />}
    </li>
  );
}

function Decide({ id }: { id: string }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const told = {
    onSuccess: ({ says }: { says: string }) => {
      setAsking(false);
      toast({ says });
      void queryClient.invalidateQueries({ queryKey: trpc.calls.pathKey() });
    },
    onError: (error: unknown) => toast({ says: sayError(error), tone: "failed" }),
  };
  const check = useMutation(trpc.sends.checkAgain.mutationOptions(told));
  const again = useMutation(trpc.sends.sendAnyway.mutationOptions(told));
  const mark = useMutation(trpc.sends.markAsSent.mutationOptions(told));
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button size="small" look="primary" busy={check.isPending} onClick={() => check.mutate({ id })}>
        Check again
      </Button>
      <Button size="small" onClick={() => setAsking(true)}>
        Send anyway
      </Button>
      <Button size="small" busy={mark.isPending} onClick={() => mark.mutate({ id })}>
        Mark as sent
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Send this text again?"
        confirm="Send anyway"
        busy={again.isPending}
        onConfirm={() => again.mutate({ id })}
      >
        It may have arrived already. If it did, this caller gets it twice, and that cannot be taken back.
      </Dialog>
    </div>
  );
}
