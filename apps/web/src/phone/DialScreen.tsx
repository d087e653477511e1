import { Phone as PhoneIcon } from "lucide-react";
import { sayPhone } from "../components/sayPhone.ts";
import { useBusiness } from "../shell/useSession.ts";
import type { Phone, PhoneState } from "./usePhone.ts";

/** The screen to call from: who to call, on which number, and the button. */
export function DialScreen({ phone, state }: { phone: Phone; state: PhoneState }) {
  const { name } = useBusiness();
  return (
    <div className="flex flex-1 flex-col items-center px-6 pt-12 pb-8 text-center">
      <span
        aria-hidden="true"
        className="flex size-22 items-center justify-center rounded-full bg-muted-soft text-xl font-semibold text-muted"
      >
        {initials(name)}
      </span>
      <h2 className="mt-4 text-lg font-semibold">{name}</h2>
      {state.number && <p className="mt-1 text-base text-ink-soft">{sayPhone(state.number.e164)}</p>}
      <p className="mt-6 text-sm text-ink-soft">Calling from {sayPhone(state.handset)}</p>
      <button
        type="button"
        onClick={phone.call}
        disabled={phone.busy || state.number === null}
        className="mt-auto flex h-14 w-full items-center justify-center gap-2.5 rounded-full bg-accent text-base font-medium text-accent-ink transition-[filter] duration-150 hover:brightness-110 disabled:opacity-55"
      >
        <PhoneIcon aria-hidden="true" className="size-5" />
        Call
      </button>
    </div>
  );
}

function initials(name: string): string {
  return name
    .split(/[\s&]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}
