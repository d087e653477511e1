import type { Simulator } from "@ringback/twilio-simulator";
import { z } from "zod";

const TEXT = z.object({
  sid: z.string(),
  direction: z.enum(["toHandset", "fromHandset"]),
  from: z.string(),
  to: z.string(),
  body: z.string(),
  automatic: z.boolean(),
});

/** A text as the network knows it, whatever we believe. */
export type NetworkText = z.infer<typeof TEXT>;

/** Sets what goes wrong in the network from now on; see the simulator's fault switches. */
export async function setFaults(simulator: Simulator, faults: object): Promise<void> {
  await ask(simulator, "/simulator/faults", faults);
}

/** Every text that the network ever took, oldest first. */
export async function networkTexts(simulator: Simulator): Promise<NetworkText[]> {
  return z.array(TEXT).parse(await ask(simulator, "/simulator/messages"));
}

async function ask(simulator: Simulator, path: string, body?: object): Promise<unknown> {
  const account = `${simulator.accountSid}:${simulator.authToken}`;
  const answer = await fetch(`${simulator.url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Basic ${Buffer.from(account).toString("base64")}`,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
