import { CircleAlert, CircleCheck } from "lucide-react";

/** What a test of the connection found out, line by line. */
export function ConnectionResult({
  lines,
}: {
  lines: readonly { what: string; ok: boolean; say: string }[];
}) {
  return (
    <ul aria-label="What works" className="flex flex-col gap-2 text-sm">
      {lines.map(({ what, ok, say }) => {
        const Icon = ok ? CircleCheck : CircleAlert;
        return (
          <li key={what} className="flex gap-2.5">
            <Icon
              aria-label={ok ? "Works" : "Does not work"}
              className={`mt-0.5 size-4 shrink-0 ${ok ? "text-ok" : "text-failed"}`}
            />
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{what}</span> <span className="text-ink-soft">{say}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
