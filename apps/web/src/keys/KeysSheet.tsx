import { Fragment, useState } from "react";
import { byPlace } from "../canvas/byPlace.ts";
import { Input } from "../components/Field.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { hasCommandKey } from "../palette/paletteKeys.ts";
import { findKeys } from "./findKeys.ts";
import type { Chord, KeyGroup } from "./keys.ts";

export interface KeysSheetProps {
  open: boolean;
  onClose: () => void;
}

/** Every key, in words: two columns on a desk, one on a phone. */
export function KeysSheet({ open, onClose }: KeysSheetProps) {
  const [asked, setAsked] = useState("");
  const found = findKeys(asked);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="Keys"
      description="Everything on the canvas can be done without a mouse."
      width="widest"
    >
      <Input
        aria-label="Find a key"
        placeholder="Find a key"
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
        className="mb-6"
      />
      {found.length === 0 && (
        <p className="text-sm text-ink-soft">
          No key does that. Find or do, above the menu, knows everything.
        </p>
      )}
      <div className="gap-x-10 sm:columns-2">
        {found.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Sheet>
  );
}

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
