import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { startSimulator } from "./startSimulator.ts";
import { CALLER, OURS, OWNER, startWorld, TOKEN, type World } from "./testing/startWorld.ts";

let folder: string;
let world: World;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "simulator-"));
  world = await startWorld({ statePath: join(folder, "state.json") });
});
afterEach(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

describe("after a restart", () => {
  it("numbers, texts, opt-outs and fault switches are as they were, and a text goes on its way", async () => {
    await world.rest("POST", "Messages.json", {
      To: CALLER,
      From: OURS,
      Body: "Hello",
      StatusCallback: `${world.app}/told`,
    });
    await world.control("POST", "/messages", { from: OWNER, to: OURS, body: "STOP" });
    await world.control("POST", "/faults", { tooMany: 2 });
    await world.simulator.idle();
    const before = await world.messages();
    const { numbers, faults } = z.looseObject({}).parse(await world.control("GET", ""));
    await world.restart();
    expect(await world.messages()).toEqual(before);
    expect(await world.control("GET", "")).toMatchObject({ numbers, faults });
    await world.pass(5000);
    expect(world.gotAt("/told").map((got) => got.form.MessageStatus)).toEqual([
      "sending",
      "sent",
      "delivered",
    ]);
    await world.control("DELETE", "/faults");
    const refused = await world.rest("POST", "Messages.json", { To: OWNER, From: OURS, Body: "Hello" });
    expect(refused.json).toMatchObject({ code: 21610 });
  });

  it("a call that was in progress is over, and both its callbacks are told", async () => {
    world.pages["/voice"] =
      `<Response><Dial><Number statusCallback="/child">${OWNER}</Number></Dial></Response>`;
    const sid = await world.call();
    await world.pass(3000);
    await world.restart();
    await world.pass(1000);
    expect(await world.look(sid)).toMatchObject({
      phase: "ended",
      status: "completed",
    });
    expect([...world.gotAt("/child"), ...world.gotAt("/status")].map((got) => got.form.CallStatus)).toEqual([
      "no-answer",
      "completed",
    ]);
  });

  it("another account's file is refused", async () => {
    await world.simulator.stop();
    const other = startSimulator({
      accountSid: `AC${"f".repeat(32)}`,
      authToken: TOKEN,
      now: world.now,
      statePath: join(folder, "state.json"),
    });
    await expect(other).rejects.toThrow("belongs to account");
  });
});
