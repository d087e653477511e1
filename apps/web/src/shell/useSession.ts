import { useQuery } from "@tanstack/react-query";
import type { Answers as AllAnswers } from "ringback/trpc";
import { type Trpc, useTRPC } from "../trpc.ts";

/** What the server answers, by procedure. */
export type Answers = AllAnswers;

/** Who is looking, and at which business. */
export function sessionQuery(trpc: Trpc) {
  return trpc.session.me.queryOptions(undefined, { staleTime: 60_000 });
}

/** The session, asked for once and shared by every page. */
export function useSession() {
  return useQuery(sessionQuery(useTRPC()));
}

/** The business that is looked at. Only for pages inside the shell, which has made sure that there is one. */
export function useBusiness() {
  const { data } = useSession();
  if (!data?.session || data.business === null)
    throw new Error("This page stands outside the shell: there is no business.");
  return { ...data.business, practice: data.practice, mark: data.mark };
}
