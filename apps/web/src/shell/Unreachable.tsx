import { RotateCw } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { FullPage } from "./FullPage.tsx";

/** The server does not answer, or answered with a fault. */
export function Unreachable({ says, onRetry }: { says: string; onRetry: () => void }) {
  return (
    <FullPage>
      <h1 className="mt-12 text-xl font-semibold tracking-tight">This page could not be loaded</h1>
      <p role="alert" className="mt-3 text-base text-ink-soft">
        {says}
      </p>
      <div className="mt-6">
        <Button look="primary" icon={RotateCw} onClick={onRetry}>
          Try again
        </Button>
      </div>
    </FullPage>
  );
}
