import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Command } from "./Command.ts";

type Offer = () => readonly Command[];

/** What the open pages offer, and the way to open the palette. */
interface Shelf {
  /** Puts an offer up; what is returned takes it down. It is only asked when the palette is opened. */
  offer: (ask: Offer) => () => void;
  /** Everything on offer: the page's own first, then that of its parts. */
  all: () => Command[];
}

const NOTHING: Shelf = { offer: () => () => {}, all: () => [] };
const ShelfContext = createContext<Shelf>(NOTHING);

/** Lets what stands in it offer commands. Outside, offers are for nobody. */
export function CommandShelf({ children }: { children: ReactNode }) {
  const [shelf] = useState(makeShelf);
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

/**
 * Offers a page's commands while it is open. They are asked for when the palette opens, so offering costs nothing while
 * the page is drawn.
 */
export function useOfferCommands(ask: Offer): void {
  const { offer } = useContext(ShelfContext);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => offer(() => latest.current()), [offer]);
}

/** Asks every open page for what it offers. */
export function useOfferedCommands(): () => Command[] {
  return useContext(ShelfContext).all;
}

function makeShelf(): Shelf {
  const offers = new Set<Offer>();
  return {
    offer: (ask) => {
      offers.add(ask);
      return () => void offers.delete(ask);
    },
    // What stands inside a page offers before the page itself does: what is about the whole comes first.
    all: () => [...offers].reverse().flatMap((ask) => ask()),
  };
}
