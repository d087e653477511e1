import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CALLER, OURS, OWNER, startWorld, type World } from "../testing/startWorld.ts";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

describe("the control API", () => {
  it("tells what there is, and keeps a number's settings that a second registration leaves out", async () => {
    await world.control("POST", "/numbers", { e164: OURS, friendlyName: "Front desk" });
    expect(await world.control("GET", "")).toMatchObject({
      accountSid: world.simulator.accountSid,
      now: world.now(),
      notice: expect.stringContaining("invented"),
      numbers: [
        {
          e164: OURS,
          friendlyName: "Front desk",
          voiceUrl: `${world.app}/voice`,
          smsUrl: `${world.app}/sms`,
          statusCallback: `${world.app}/status`,
        },
      ],
    });
  });

  it("refuses what cannot be, with a sentence", async () => {
    const then = { dance: true };
    const refused = [
      await world.ask("POST", "/simulator/calls", { from: CALLER, to: OWNER }),
      await world.ask("POST", "/simulator/calls", { from: "nobody", to: OURS }),
      await world.ask("POST", "/simulator/calls", { from: CALLER, to: OURS, then }),
      await world.ask("GET", "/simulator/calls/CA1"),
      await world.ask("POST", "/simulator/messages", { from: CALLER, to: OWNER, body: "hi" }),
      await world.ask("POST", "/simulator/numbers", { e164: "12" }),
    ];
    expect(refused.map((answer) => answer.status)).toEqual([404, 400, 400, 404, 404, 400]);
    for (const answer of refused) expect(answer.json).toEqual({ error: expect.any(String) });
  });

  it("has no button for a call that is over, or for a phone that does not ring", async () => {
    world.pages["/voice"] = "<Response><Pause length='5'/></Response>";
    const sid = await world.call();
    await world.pass(1000);
    expect(await world.ask("POST", `/simulator/calls/${sid}/answer`)).toEqual({
      status: 409,
      json: { error: "The owner's phone is not ringing." },
    });
    await world.control("POST", `/calls/${sid}/hang-up`);
    expect(await world.ask("POST", `/simulator/calls/${sid}/hang-up`)).toEqual({
      status: 409,
      json: { error: "The call is over." },
    });
  });

  it("is open to the account only", async () => {
    for (const path of ["/simulator", "/simulator/messages", "/2010-04-01/Accounts/AC1/Messages.json"]) {
      expect((await fetch(world.simulator.url + path)).status).toBe(401);
    }
  });
});
