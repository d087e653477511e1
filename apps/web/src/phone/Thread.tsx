import { ArrowUp } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classes } from "../components/classes.ts";
import { Time } from "../components/Time.tsx";
import { Tip } from "../components/Tip.tsx";
import { useBusiness } from "../shell/useSession.ts";
import { sayDelivery } from "./sayDelivery.ts";
import type { Phone, PhoneState } from "./usePhone.ts";

/** The texts between this caller and the business, and a box to write one. The business's are in accent. */
export function Thread({ phone, state }: { phone: Phone; state: PhoneState }) {
  const { name } = useBusiness();
  const list = useRef<HTMLUListElement>(null);
  const count = state.messages.length;
  useEffect(() => {
    // The list alone: bringing a bubble into view would scroll the page too.
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  return (
    <>
      <h2 className="border-b px-6 pt-2 pb-3 text-center text-sm font-semibold">{name}</h2>
      <ul
        ref={list}
        aria-label="Texts"
        aria-live="polite"
        className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-4"
      >
        {count === 0 && (
          <li className="m-auto max-w-56 text-center text-sm text-ink-soft">
            No texts yet. Call, let it ring, and hang up.
          </li>
        )}
        {state.messages.map((message) => (
          <Bubble key={message.sid} message={message} />
        ))}
      </ul>
      <Compose onSend={phone.text} busy={phone.texting} />
    </>
  );
}

function Bubble({ message }: { message: PhoneState["messages"][number] }) {
  const cost = message.segments === 1 ? "Costs 1 segment" : `Costs ${message.segments} segments`;
  return (
    <li className={classes("flex animate-appear flex-col", message.mine ? "items-end" : "items-start")}>
      <p
        className={classes(
          "max-w-[86%] rounded-2xl px-3.5 py-2 text-sm break-words whitespace-pre-wrap",
          message.mine ? "rounded-br-md bg-muted-soft text-ink" : "rounded-bl-md bg-accent text-accent-ink",
        )}
      >
        {message.body}
      </p>
      <Tip says={cost} side="bottom">
        <button type="button" className="mt-1 flex gap-1 rounded px-1 text-xs text-ink-soft">
          <Time at={message.at} as="clock" />
          <span>{sayDelivery(message)}</span>
          <span className="sr-only">{cost}</span>
        </button>
      </Tip>
    </li>
  );
}

function Compose({ onSend, busy }: { onSend: (body: string) => void; busy: boolean }) {
  const [body, setBody] = useState("");
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    const words = body.trim();
    if (words === "" || busy) return;
    onSend(words);
    setBody("");
  };
  return (
    <form onSubmit={send} className="flex items-end gap-2 border-t px-3 py-2.5">
      <textarea
        aria-label="Write a text to the business"
        rows={1}
        maxLength={1_600}
        value={body}
        placeholder="Text the business"
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) send(event);
        }}
        className="field-sizing-content max-h-24 min-h-10 flex-1 resize-none rounded-[1.25rem] border border-line-strong bg-surface-raised px-3.5 py-2 text-sm placeholder:text-ink-soft pointer-coarse:text-base"
      />
      <button
        type="submit"
        aria-label="Send"
        disabled={busy || body.trim() === ""}
        className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent text-accent-ink hover:brightness-110 disabled:bg-muted-soft disabled:text-muted"
      >
        <ArrowUp aria-hidden="true" className="size-5" />
      </button>
    </form>
  );
}
