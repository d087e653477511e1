import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "../trpc.ts";
import { ReplyRate } from "./ReplyRate.tsx";

/** A pause in the writing after which the rate of the text is asked for. */
const QUIET_MS = 500;

/** How often callers answer this very text, where a live workflow sends it; nothing otherwise. */
export function LiveRate({ text }: { text: string }) {
  const trpc = useTRPC();
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery(
    trpc.templates.rates.queryOptions(asked === null ? skipToken : { texts: [asked] }),
  );
  const rate = asked === text ? data?.[0] : null;
  return rate ? <ReplyRate rate={rate} /> : null;
}
