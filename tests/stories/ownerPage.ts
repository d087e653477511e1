import type { Ringback } from "ringback";
import { z } from "zod";

const ANSWER = z.object({ result: z.object({ data: z.object({ json: z.unknown() }) }) });
const REFUSAL = z.object({ error: z.object({ json: z.object({ message: z.string() }) }) });

/** What an owner's browser asks of the server, over HTTP and with a session. */
export interface OwnerPage {
  /** Changes something. @throws with the sentence that the page would show. */
  change(procedure: string, input: object): Promise<unknown>;
}

/** Opens the app through the link that the server printed. It works once for each start of the server. */
export async function openPage(ringback: Ringback): Promise<OwnerPage> {
  const opened = await fetch(ringback.link, { redirect: "manual" });
  const cookie = opened.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`The link was answered ${opened.status}, without a session.`);
  return {
    async change(procedure, input) {
      const answer = await fetch(`${new URL(ringback.link).origin}/trpc/${procedure}`, {
        method: "POST",
        headers: { cookie, "content-type": "application/json" },
        body: JSON.stringify({ json: input }),
      });
      const told: unknown = await answer.json();
      if (!answer.ok) throw new Error(REFUSAL.parse(told).error.json.message);
      return ANSWER.parse(told).result.data.json;
    },
  };
}
