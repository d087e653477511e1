import { startSimulator } from "@ringback/twilio-simulator";
import { expect, it } from "vitest";
import { twilioCarrier } from "./twilio.ts";

const ACCOUNT = `AC${"a".repeat(32)}`;
const TOKEN = "token";

it("reads every page of a list: the second page was once the first again, and calls were forgotten", async () => {
  const simulator = await startSimulator({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    now: () => 1_795_294_000_000,
  });
  const carrier = twilioCarrier({ accountSid: ACCOUNT, authToken: TOKEN, apiUrl: simulator.url });
  const post = (path: string, body: object) =>
    fetch(`${simulator.url}${path}`, {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString("base64")}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
    });
  try {
    await post("/simulator/numbers", { e164: "+15005550006" });
    const texts = 130;
    for (let n = 0; n < texts; n += 1) {
      await carrier.send({
        from: "+15005550006",
        to: "+13125550143",
        body: `Text ${n}`,
        statusCallback: "http://127.0.0.1:9/status",
        validitySeconds: 900,
      });
    }
    const listing = await carrier.listTexts({ to: "+13125550143", from: "+15005550006", since: 0 });
    const bodies = listing.type === "listed" ? listing.texts.map(({ body }) => body) : [];
    expect(new Set(bodies).size).toBe(texts);
  } finally {
    await carrier.close();
    await simulator.stop();
  }
});
