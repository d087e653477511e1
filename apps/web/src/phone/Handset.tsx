import { MessageCircle, Phone as PhoneIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { classes } from "../components/classes.ts";
import { Time } from "../components/Time.tsx";
import { CallScreen } from "./CallScreen.tsx";
import { DialScreen } from "./DialScreen.tsx";
import { Thread } from "./Thread.tsx";
import { inCall, type Phone, type PhoneState } from "./usePhone.ts";

type Screen = "dial" | "texts";

/** The caller's phone: a call screen while a call is on, else a screen to call from and a thread of texts. */
export function Handset({ phone, state }: { phone: Phone; state: PhoneState }) {
  const came = state.messages.filter((message) => !message.mine).length;
  const [screen, setScreen] = useState<Screen>(state.messages.length > 0 ? "texts" : "dial");
  // A text that comes is shown at once, as a person would look at their phone.
  const seen = useRef(came);
  useEffect(() => {
    if (came > seen.current) setScreen("texts");
    seen.current = came;
  }, [came]);

  const calling = inCall(state);
  return (
    <section
      aria-label="The caller's phone"
      className="w-full max-w-90 shrink-0 rounded-[2.75rem] border border-line-strong bg-surface-sunken p-2.5 shadow-float"
    >
      <div className="flex h-[max(30rem,calc(100dvh-18.75rem))] flex-col sm:h-160 overflow-hidden rounded-[2.1rem] border bg-surface-raised">
        <p className="flex items-center justify-between px-7 pt-3 pb-1 text-xs font-medium text-ink-soft">
          <Time at={state.now} as="clock" />
          <span>Practice</span>
        </p>
        {calling && state.call ? (
          <CallScreen phone={phone} call={state.call} />
        ) : (
          <>
            <div className="flex min-h-0 flex-1 flex-col">
              {screen === "dial" ? (
                <DialScreen phone={phone} state={state} />
              ) : (
                <Thread phone={phone} state={state} />
              )}
            </div>
            <nav aria-label="Phone screens" className="flex border-t px-2 pt-1 pb-2">
              <Tab
                icon={PhoneIcon}
                label="Call"
                chosen={screen === "dial"}
                onChoose={() => setScreen("dial")}
              />
              <Tab
                icon={MessageCircle}
                label={came === 0 ? "Texts" : `Texts (${came})`}
                chosen={screen === "texts"}
                onChoose={() => setScreen("texts")}
              />
            </nav>
          </>
        )}
      </div>
    </section>
  );
}

function Tab({
  icon: Icon,
  label,
  chosen,
  onChoose,
}: {
  icon: typeof PhoneIcon;
  label: string;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={classes(
        "flex h-12 flex-1 flex-col items-center justify-center gap-0.5 rounded-control text-xs tabular-nums -outline-offset-2",
        chosen ? "font-medium text-accent" : "text-ink-soft hover:text-ink",
      )}
    >
      <Icon aria-hidden="true" className="size-5" />
      {label}
    </button>
  );
}
