import { Link } from "@tanstack/react-router";
import { FullPage } from "./FullPage.tsx";

/** An address that no page has. */
export function NotFoundPage() {
  return (
    <FullPage>
      <h1 className="mt-12 text-xl font-semibold tracking-tight">There is no page here</h1>
      <p className="mt-3 text-base text-ink-soft">
        The address may be mistyped, or what it led to was removed.
      </p>
      <p className="mt-6">
        <Link to="/calls" className="font-medium text-accent underline underline-offset-4">
          See your calls
        </Link>
      </p>
    </FullPage>
  );
}
