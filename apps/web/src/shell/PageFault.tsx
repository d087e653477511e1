import { useRouter } from "@tanstack/react-router";
import { sayError } from "../trpc.ts";
import { Unreachable } from "./Unreachable.tsx";

/** A page that broke while it was drawn, or whose code could not be fetched. */
export function PageFault({ error }: { error: unknown }) {
  const router = useRouter();
  return <Unreachable says={sayError(error)} onRetry={() => void router.invalidate()} />;
}
