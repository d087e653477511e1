import { Fragment } from "react";
import { byPlace } from "../canvas/byPlace.ts";
import { Sheet } from "../components/Sheet.tsx";
import { hasCommandKey } from "../palette/paletteKeys.ts";
import { type Chord, KEYS, type KeyGroup } from "./keys.ts";

export interface KeysSheetProps {
  open: boolean;
  onClose: () => void;
}

/** Every key, in words: two columns on a desk, one on a phone. */
export function KeysSheet({ open, onClose }: KeysSheetProps) {
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="Keys"
      description="Everything on the canvas can be done without a mouse."
      width="widest"
    >
      {/* The list takes the keyboard: where it is longer than the sheet, arrow keys scroll it. */}
      <div {...SCROLLED} className="gap-x-10 outline-accent sm:columns-2">
        {KEYS.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Sheet>
  );
}

const SCROLLED = { role: "group", "aria-label": "All keys", tabIndex: 0 };

function Group({ group: { title, lines } }: { group: KeyGroup }) {
  return (
    <section className="mb-7 break-inside-avoid">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl className="divide-y text-sm">
        {lines.map(({ chords, does }) => (
          <div key={does} className="flex items-baseline justify-between gap-4 py-2">
            <dt className="order-last flex shrink-0 flex-wrap items-baseline justify-end gap-1.5">
              {byPlace(chords).map(({ item, index, key }) => (
                <Fragment key={key}>
                  {index > 0 && <span className="text-xs text-ink-soft">or</span>}
                  <Keys chord={item} />
                </Fragment>
              ))}
            </dt>
            <dd className="order-first min-w-0 text-ink-soft">{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys({ chord }: { chord: Chord }) {
  return (
    <kbd className="flex gap-1 font-sans">
      {chord.map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded-md border border-line-strong bg-surface-sunken px-1.5 py-0.5 text-center font-sans text-xs text-ink"
        >
          {here(key)}
        </kbd>
      ))}
    </kbd>
  );
}

const ON_A_MAC: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "Option" };

/** A key by the name that stands on it here. */
function here(key: string): string {
  return (hasCommandKey() ? ON_A_MAC[key] : undefined) ?? key;
}
