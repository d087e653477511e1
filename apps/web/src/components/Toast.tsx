import { Toast as BaseToast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { classes } from "./classes.ts";

const manager = BaseToast.createToastManager();

export interface ToastOptions {
  /** What happened, in a sentence. */
  says: string;
  tone?: "plain" | "failed";
  /** What undoes it; the toast goes once it is pressed. */
  undo?: () => void;
}

/**
 * Says what happened, for six seconds. Failures stay until they are closed. The same sentence again begins its time anew;
 * what can be undone is told each time.
 */
export function toast({ says, tone = "plain", undo }: ToastOptions): void {
  const id = manager.add({
    ...(undo === undefined ? { id: says } : {}),
    title: says,
    type: tone,
    timeout: tone === "failed" ? 0 : 6_000,
    priority: tone === "failed" ? "high" : "low",
    ...(undo === undefined
      ? {}
      : {
          actionProps: {
            children: "Undo",
            onClick: () => {
              undo();
              manager.close(id);
            },
          },
        }),
  });
}

/**
 * Where toasts appear: above the bar of a phone, above the actions of a sheet that is open, and beside settings that stand
 * at the edge of the page. Once, at the root.
 */
export function Toasts() {
  return (
    <BaseToast.Provider toastManager={manager} limit={3}>
      <BaseToast.Portal>
        <BaseToast.Viewport className="fixed right-4 bottom-[max(5rem,calc(var(--sheet-footer,0px)+0.75rem))] left-4 z-60 flex flex-col items-stretch gap-2 sm:bottom-[max(1.5rem,calc(var(--sheet-footer,0px)+0.75rem))] sm:right-[calc(var(--beside,0px)+1rem)] sm:left-auto sm:w-92">
          <ToastList />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

function ToastList() {
  const { toasts } = BaseToast.useToastManager();
  return toasts.map((of) => (
    <BaseToast.Root
      key={of.id}
      toast={of}
      className={classes(
        "flex items-center gap-3 rounded-card border bg-surface-raised py-2.5 pr-2 pl-4 shadow-float transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0",
        of.type === "failed" && "border-failed",
      )}
    >
      <BaseToast.Title className="min-w-0 flex-1 text-sm" render={<p />} />
      <BaseToast.Action className="rounded-control px-2.5 py-1.5 text-sm font-medium text-accent hover:bg-accent-soft" />
      <BaseToast.Close
        aria-label="Close"
        className="flex size-8 items-center justify-center rounded-control text-ink-soft hover:bg-surface-sunken hover:text-ink"
      >
        <X aria-hidden="true" className="size-4" />
      </BaseToast.Close>
    </BaseToast.Root>
  ));
}
