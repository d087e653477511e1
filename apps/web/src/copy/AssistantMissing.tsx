import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "../trpc.ts";

/** The way to an assistant, where none is set up. */
export function AssistantMissing() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.assistant.get.queryOptions());
  if (data?.source !== "none") return null;
  return (
    <p className="text-sm">
      <Link
        to="/settings"
        search={{ section: "assistant" }}
        className="text-accent underline underline-offset-4"
      >
        Set up an assistant
      </Link>{" "}
      <span className="text-ink-soft">for drafts that know what you ask for.</span>
    </p>
  );
}
