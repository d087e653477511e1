import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { classes } from "./classes.ts";
import { IconButton } from "./IconButton.tsx";
import { SheetFooter } from "./SheetFooter.tsx";

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One sentence under the title. */
  description?: ReactNode;
  /** Actions that stay at the bottom while the rest scrolls. */
  footer?: ReactNode;
  /** `false` leaves the page behind usable: for an inspector beside a canvas. */
  modal?: boolean;
  /** `wide` when something drawn stands in it, `widest` for two columns. */
  width?: "normal" | "wide" | "widest";
  children: ReactNode;
}

/** Detail beside the page: from the right, 440 px; from the bottom on phones. Escape closes it, focus goes back. */
export function Sheet({
  open,
  onClose,
  title,
  description,
  footer,
  modal = true,
  width = "normal",
  children,
}: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      modal={modal}
      disablePointerDismissal={!modal}
    >
      <Dialog.Portal>
        {modal && (
          <Dialog.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        )}
        <Dialog.Popup
          ref={sheet}
          // Not its first button: the tip that opens there would take the first Escape for itself.
          initialFocus={sheet}
          className={classes(
            "fixed z-40 flex flex-col outline-none border-line bg-surface-raised shadow-float transition-transform duration-180 ease-out",
            "max-sm:inset-x-0 max-sm:bottom-0 max-sm:max-h-[88dvh] max-sm:rounded-t-card max-sm:border-t max-sm:data-ending-style:translate-y-full max-sm:data-starting-style:translate-y-full",
            "sm:inset-y-0 sm:right-0 sm:border-l sm:data-ending-style:translate-x-full sm:data-starting-style:translate-x-full",
            WIDTHS[width],
          )}
        >
          <header className="flex items-start gap-3 border-b px-5 py-4">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="text-lg font-semibold">{title}</Dialog.Title>
              {description && (
                <Dialog.Description className="mt-0.5 text-sm text-ink-soft">
                  {description}
                </Dialog.Description>
              )}
            </div>
            <Dialog.Close render={<IconButton icon={X} label="Close" className="-mt-1 -mr-2" />} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
          {footer && <SheetFooter>{footer}</SheetFooter>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const WIDTHS: Record<NonNullable<SheetProps["width"]>, string> = {
  normal: "sm:w-110",
  wide: "sm:w-[min(560px,94vw)]",
  widest: "sm:w-[min(760px,94vw)]",
};
