import { Search } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { IconButton } from "../components/IconButton.tsx";
import { isCovered } from "../components/isCovered.ts";
import type { Command } from "./Command.ts";
import { useOfferedCommands } from "./CommandShelf.tsx";
import { keyShortcut, opensPalette, sayKeys } from "./paletteKeys.ts";
import { useTypedAhead } from "./useTypedAhead.ts";

// Not needed to draw a page: loaded once the page has nothing else to do, or when it is asked for before that.
const load = () => import("./PaletteDialog.tsx").then(({ PaletteDialog: part }) => ({ default: part }));
const PaletteDialog = lazy(load);

/** Where a browser does not say when it is idle, a page is drawn by then. */
const DRAWN_MS = 1_500;

function loadWhenIdle(): void {
  // What cannot be loaded now is asked for again when somebody wants it.
  const begin = () => void load().catch(() => {});
  if ("requestIdleCallback" in window) requestIdleCallback(begin);
  else setTimeout(begin, DRAWN_MS);
}

/** Opens and closes the palette: by ⌘K or Ctrl-K anywhere, and by whoever asks for it. */
export function usePalette() {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const offered = useOfferedCommands();
  const [commands, setCommands] = useState<Command[]>([]);
  const { box, begin, end } = useTypedAhead(() => close());
  const close = () => {
    end();
    setOpen(false);
  };
  const show = () => {
    begin();
    setCommands(offered());
    setWanted(true);
    setOpen(true);
  };
  const latest = useRef({ open, show, close });
  latest.current = { open, show, close };
  useEffect(loadWhenIdle, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      // Also where nothing opens: the browser would take the key for its address bar.
      event.preventDefault();
      if (latest.current.open) latest.current.close();
      else if (!isCovered()) latest.current.show();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const palette = wanted && (
    <Suspense>
      <PaletteDialog open={open} onClose={close} commands={commands} box={box} />
    </Suspense>
  );
  return { palette, show };
}

interface PaletteOpener {
  /** Absent while there is nothing to find yet. */
  onPress: (() => void) | undefined;
}

/** The palette's button in the rail, with the keys that do the same. */
export function PaletteButton({ onPress }: PaletteOpener) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts={keyShortcut("K")}
      onClick={onPress}
      disabled={onPress === undefined}
      className="mb-3 flex h-9 items-center gap-2.5 rounded-control border bg-surface-raised px-2.5 text-left text-sm text-ink-soft transition-colors duration-150 hover:border-line-strong hover:text-ink pointer-coarse:h-11"
    >
      <Search aria-hidden="true" className="size-4 shrink-0" />
      <span className="flex-1">Find or do</span>
      <kbd className="font-sans text-xs">{sayKeys("K")}</kbd>
    </button>
  );
}

/** The same on a phone: a button of the header. */
export function PaletteIcon({ onPress }: PaletteOpener) {
  return (
    <IconButton icon={Search} label="Find or do" size="small" aria-haspopup="dialog" onClick={onPress} />
  );
}
