import { Link } from "@tanstack/react-router";
import type { OwnName } from "./nameAtFault.ts";

const SAYS: Record<OwnName, string> = {
  "business.name": "Change the business name",
  "owner.first_name": "Change your first name",
};

/** The way to where a name of the business's own is changed. */
export function NameLink({ name }: { name: OwnName }) {
  return (
    <Link to="/settings" className="text-sm text-accent underline underline-offset-4">
      {SAYS[name]} in Settings
    </Link>
  );
}
