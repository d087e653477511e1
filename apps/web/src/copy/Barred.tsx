import { CircleAlert } from "lucide-react";

/** The mark of a text that cannot go live for this business as it is, with the reason where there is room. */
export function Barred({ why }: { why?: string }) {
  return (
    <span className="flex gap-1.5 text-xs text-failed">
      <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        <span className="font-medium">Cannot go live as it is.</span>
        {why && ` ${why}`}
      </span>
    </span>
  );
}
