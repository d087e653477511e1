import { Check, PencilLine } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../components/Button.tsx";

export interface SaveBarProps {
  dirty: boolean;
  saving: boolean;
  /** Saved since the page was opened. */
  saved: boolean;
  /** Why it could not be saved. */
  trouble?: string | undefined;
  onReset: () => void;
}

/** The end of a section's form: whether it is saved, and the button that saves. What was refused is gone to. */
export function SaveBar({ dirty, saving, saved, trouble, onReset }: SaveBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !saving) {
      const wrong = bar.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
      setMarked(wrong !== null);
      wrong?.focus({ preventScroll: true });
      wrong?.scrollIntoView({ block: "center" });
    }
    asked.current = saving;
  }, [saving]);
  const says = trouble ?? (marked && dirty && !saving ? "Not saved. Mend what is marked above." : undefined);
  return (
    <div ref={bar} className="flex flex-col gap-3 border-t pt-5">
      {says && (
        <p role="alert" className="text-sm text-failed">
          {says}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" busy={saving} disabled={!dirty}>
          Save
        </Button>
        {dirty && !saving && (
          <Button look="quiet" onClick={onReset}>
            Discard
          </Button>
        )}
        <span role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
          {dirty ? (
            <>
              <PencilLine aria-hidden="true" className="size-4" />
              Not saved yet
            </>
          ) : (
            saved && (
              <>
                <Check aria-hidden="true" className="size-4" />
                Saved
              </>
            )
          )}
        </span>
      </div>
    </div>
  );
}
