import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react";
import { isCovered } from "../components/isCovered.ts";
import { isTyping } from "../components/isTyping.ts";

// Loaded when it is first asked for: most visits never do.
const KeysSheet = lazy(() => import("./KeysSheet.tsx").then(({ KeysSheet: part }) => ({ default: part })));

const ShowKeysContext = createContext<() => void>(() => {});

/** Shows the keys on top of what stands in it: by ?, unless somebody is writing, and to whoever asks for them. */
export function KeysHelp({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [show] = useState(() => () => {
    setWanted(true);
    setOpen(true);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target) || isInList(event.target) || isCovered()) return;
      event.preventDefault();
      show();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [show]);
  return (
    <ShowKeysContext value={show}>
      {children}
      {wanted && (
        <Suspense>
          <KeysSheet open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </ShowKeysContext>
  );
}

/** Shows the keys. */
export function useShowKeys(): () => void {
  return useContext(ShowKeysContext);
}

/** In an open menu or list, letters look for a line. */
function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=menu], [role=listbox]") !== null;
}
