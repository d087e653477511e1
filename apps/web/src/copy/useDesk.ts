import { type CopyPolicy, DEFAULT_COPY_POLICY } from "@ringback/templates";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Names } from "../canvas/sentence.ts";
import { useBusiness } from "../shell/useSession.ts";
import { useTRPC } from "../trpc.ts";

/** What stands on the writer's desk: whose texts these are, and what was decided about them. */
export interface Desk {
  where: Names;
  policy: CopyPolicy;
}

/** Only for pages inside the shell. Until the settings are there, the usual decisions hold. */
export function useDesk(): Desk {
  const trpc = useTRPC();
  const { name, ownerFirstName, niche, fields, numbers } = useBusiness();
  const { data: settings } = useQuery(trpc.settings.get.queryOptions());
  const policy = settings?.copy ?? DEFAULT_COPY_POLICY;
  return useMemo(() => {
    const business = { name, ownerFirstName, niche, copy: policy };
    return { policy, where: { fields, numbers, business } };
  }, [name, ownerFirstName, niche, fields, numbers, policy]);
}
