import { Link } from "@tanstack/react-router";

/** The way to where contact fields are made, for whoever does not find the one they need. */
export function MakeField() {
  return (
    <Link
      to="/settings"
      search={{ section: "fields" }}
      className="w-fit text-sm text-ink-soft underline underline-offset-4 hover:text-ink"
    >
      Make another field
    </Link>
  );
}
