import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { classes } from "../components/classes.ts";
import { useImportChooser } from "../workflows/useImportChooser.tsx";
import type { Command } from "./Command.ts";
import { type CommandGroup, groupCommands } from "./groupCommands.ts";
import { recentCommands, rememberCommand } from "./recentCommands.ts";
import { useAppCommands } from "./useAppCommands.tsx";
import type { TypedAhead } from "./useTypedAhead.ts";

export interface PaletteDialogProps {
  open: boolean;
  onClose: () => void;
  /** What the open pages offer. */
  commands: readonly Command[];
  /** What is typed, also before the box was there. */
  box: TypedAhead;
}

/** Everything that can be done from here, found by typing. Arrow keys choose, Enter does it, Escape closes. */
export function PaletteDialog({ open, onClose, commands, box }: PaletteDialogProps) {
  const [chosen, setChosen] = useState<Command | null>(null);
  const importing = useImportChooser();
  useEffect(() => {
    // Opened again before it was closed for good: what was chosen then is not done by the next Escape.
    if (open) setChosen(null);
  }, [open]);
  // What was chosen is done at once: whoever types on writes into what it opens.
  const pace = chosen === null && "transition-opacity duration-120";
  return (
    <>
      <Dialog.Root
        open={open}
        onOpenChange={(next) => !next && onClose()}
        onOpenChangeComplete={(next) => {
          if (next || chosen === null) return;
          setChosen(null);
          // The keyboard is given back first: what the command does with it then stays.
          requestAnimationFrame(chosen.run);
        }}
      >
        <Dialog.Portal>
          <Dialog.Backdrop
            className={classes(
              "fixed inset-0 z-50 bg-veil data-ending-style:opacity-0 data-starting-style:opacity-0",
              pace,
            )}
          />
          <Dialog.Popup
            aria-label="Find or do"
            className={classes(
              "fixed top-[max(0.5rem,12dvh)] left-1/2 z-50 flex max-h-[min(30rem,76dvh)] w-[min(36rem,calc(100vw-1rem))] -translate-x-1/2 flex-col overflow-hidden rounded-card border bg-surface-raised shadow-float outline-none data-ending-style:opacity-0 data-starting-style:opacity-0 max-sm:top-2",
              pace,
            )}
          >
            <Finder
              commands={commands}
              box={box}
              onImport={importing.choose}
              onPick={(command) => {
                rememberCommand(command.id);
                setChosen(command);
                onClose();
              }}
            />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      {importing.parts}
    </>
  );
}

interface FinderProps {
  commands: readonly Command[];
  box: TypedAhead;
  /** Asks for a workflow's file: what the page shows for it outlives this box. */
  onImport: () => void;
  onPick: (command: Command) => void;
}

function Finder({ commands, box, onImport, onPick }: FinderProps) {
  const { input, query, onQuery, entered, onReady } = box;
  const everywhere = useAppCommands(onImport);
  const [recent] = useState(recentCommands);
  const groups = useMemo(
    () => groupCommands([...commands, ...everywhere], { query, recent }),
    [commands, everywhere, query, recent],
  );
  const first = groups[0]?.items[0];
  const takeFirst = useRef(() => {});
  takeFirst.current = () => first && onPick(first);
  useEffect(() => {
    if (entered) takeFirst.current();
  }, [entered]);
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filteredItems={groups}
      value={query}
      onValueChange={onQuery}
      itemToStringValue={(command: Command) => command.label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-3 border-b px-4">
        <Search aria-hidden="true" className="size-4.5 shrink-0 text-ink-soft" />
        <Autocomplete.Input
          ref={input}
          aria-label="Find or do"
          onFocus={onReady}
          placeholder="A page, a workflow, or something to do"
          className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-soft"
        />
        <Dialog.Close className="rounded-control border px-1.5 py-0.5 text-xs text-ink-soft hover:text-ink pointer-coarse:px-3 pointer-coarse:py-2">
          Close
        </Dialog.Close>
      </div>
      <Autocomplete.Empty className="px-4 text-sm text-ink-soft not-empty:py-6">
        Nothing here is called that.
      </Autocomplete.Empty>
      <Autocomplete.List
        aria-label="What you can do"
        className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain not-empty:p-1.5"
      >
        {(group: CommandGroup) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className="px-2.5 pt-2.5 pb-1 text-xs font-medium text-ink-soft">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Line
                  key={command.id}
                  command={command}
                  grouped={group.value === command.group}
                  onPick={onPick}
                />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

interface LineProps {
  command: Command;
  /** The heading above says its group already. */
  grouped: boolean;
  onPick: (command: Command) => void;
}

function Line({ command, grouped, onPick }: LineProps) {
  const { label, group, icon, keys } = command;
  return (
    <Autocomplete.Item
      value={command}
      onClick={() => onPick(command)}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5 text-sm outline-hidden select-none data-highlighted:bg-surface-sunken pointer-coarse:min-h-11"
    >
      <span className="flex size-6 shrink-0 items-center justify-center text-ink-soft">{icon}</span>
      <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere">{label}</span>
      {!grouped && <span className="shrink-0 text-xs text-ink-soft max-sm:hidden">{group}</span>}
      {keys && <kbd className="shrink-0 font-sans text-xs text-ink-soft max-sm:hidden">{keys}</kbd>}
    </Autocomplete.Item>
  );
}
