import { sayError } from "../trpc.ts";
import { Unreachable } from "./Unreachable.tsx";

/** A page that broke while it was drawn, or whose code is no longer there because Ringback was built anew meanwhile. */
export function PageFault({ error }: { error: unknown }) {
  const says = isMissingCode(error)
    ? "Ringback was updated since this page was opened. Load it again."
    : sayError(error);
  return <Unreachable says={says} onRetry={() => window.location.reload()} />;
}

// Every browser words it differently; all of them name the module.
function isMissingCode(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module|preload CSS/i.test(error.message)
  );
}
