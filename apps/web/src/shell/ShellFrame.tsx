import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PaletteButton, PaletteIcon } from "../palette/CommandPalette.tsx";
import { Mark } from "./Mark.tsx";
import { PracticeRibbon } from "./PracticeRibbon.tsx";
import { type Place, places } from "./places.ts";
import { ThemeMenu } from "./ThemeMenu.tsx";

/** As high as a line, so that nothing moves when the name comes. */
const NOTHING_YET = "\u00a0";

export interface ShellFrameProps {
  practice: boolean;
  /** The name of the business, once it is known. */
  name?: string;
  /** Opens the palette; absent while there is nothing to find yet. */
  onFind?: () => void;
  children: ReactNode;
}

/** The rail, or the header and the bottom bar on phones, around a page. */
export function ShellFrame({ practice, name, onFind, children }: ShellFrameProps) {
  const rail = places(practice);
  return (
    <div className="flex min-h-dvh flex-col md:h-dvh md:flex-row">
      <a
        href="#page"
        className="sr-only z-50 rounded-control bg-accent px-4 py-2 text-sm font-medium text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <div className="hidden w-54 shrink-0 flex-col border-r bg-surface-sunken px-3 py-4 md:flex">
        <header className="px-2.5 pb-5">
          <Mark small />
          <p className="mt-1.5 truncate text-xs text-ink-soft" title={name}>
            {name ?? NOTHING_YET}
          </p>
        </header>
        <PaletteButton onPress={onFind} />
        <nav aria-label="Main" className="flex flex-col gap-0.5">
          {rail.map((place) => (
            <PlaceLink key={place.to} place={place} look="rail" />
          ))}
        </nav>
        <footer className="mt-auto flex items-center px-1">
          <ThemeMenu />
        </footer>
      </div>
      <div className="flex min-w-0 flex-1 flex-col max-md:min-h-dvh">
        <header className="flex items-center justify-between gap-3 border-b bg-surface-sunken py-1.5 pr-2 pl-4 md:hidden">
          <Mark small />
          <div className="flex items-center">
            <PaletteIcon onPress={onFind} />
            <ThemeMenu side="bottom" />
          </div>
        </header>
        {practice && <PracticeRibbon />}
        <main
          id="page"
          tabIndex={-1}
          className="flex min-h-0 flex-1 flex-col outline-none max-md:pb-17 md:overflow-y-auto"
        >
          {children}
        </main>
      </div>
      <nav
        aria-label="Main"
        className="fixed inset-x-0 bottom-0 z-30 flex border-t bg-surface-raised pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        {rail.map((place) => (
          <PlaceLink key={place.to} place={place} look="bar" />
        ))}
      </nav>
    </div>
  );
}

const LINK = {
  rail: "flex h-9 items-center gap-3 rounded-control px-2.5 text-sm text-ink-soft transition-colors duration-150 hover:bg-muted-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent pointer-coarse:h-11",
  bar: "flex h-14 flex-1 flex-col items-center justify-center gap-1 text-xs text-ink-soft -outline-offset-4 aria-[current=page]:font-medium aria-[current=page]:text-accent",
};
const LINK_ICON = { rail: "size-4.5", bar: "size-5" };

/** A place of the product: a line of the rail, or a button of the bar at the foot of a phone. */
function PlaceLink({ place: { to, label, icon: Icon }, look }: { place: Place; look: keyof typeof LINK }) {
  return (
    <Link to={to} className={LINK[look]}>
      <Icon aria-hidden="true" className={LINK_ICON[look]} />
      {label}
    </Link>
  );
}
