import { type ReactNode, useLayoutEffect, useRef } from "react";

/** The actions of a sheet. Its height is told to the page as `--sheet-footer`, so that no toast covers it. */
export function SheetFooter({ children }: { children: ReactNode }) {
  const footer = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = footer.current;
    if (element === null) return;
    const watched = new ResizeObserver(() => {
      heights.set(element, element.offsetHeight);
      tell();
    });
    watched.observe(element);
    return () => {
      watched.disconnect();
      heights.delete(element);
      tell();
    };
  }, []);
  return (
    <footer
      ref={footer}
      className="flex flex-wrap justify-end gap-2 border-t px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]"
    >
      {children}
    </footer>
  );
}

/** One sheet may open over another: the highest counts. */
const heights = new Map<HTMLElement, number>();

function tell(): void {
  document.documentElement.style.setProperty("--sheet-footer", `${Math.max(0, ...heights.values())}px`);
}
