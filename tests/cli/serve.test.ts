import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { freePort } from "ringback";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { openTerminal, type Terminal } from "./ringback.ts";

const CALLER = "+13125550143";
const SET_UP = "--business,Miller Plumbing,--owner,Dana,--niche,contractor,--timezone,America/Chicago".split(
  ",",
);
const HOST = "HOST can only be 127.0.0.1 for now, because Ringback has no logins yet. Remove HOST.";
const PORT = "PORT must be a whole number from 1 to 65535, such as 3000.";
const DATABASE = "DATABASE_URL must begin with file: (such as file:data/ringback.db) or with postgres://.";

let terminal: Terminal;
let port: number;
beforeEach(async () => {
  port = await freePort();
  terminal = openTerminal({ PORT: String(port) });
});
afterEach(() => terminal.close());

describe("serve refuses", () => {
  it.each([
    ["to listen to everybody", { HOST: "0.0.0.0" }, [HOST]],
    ["a port that is none", { PORT: "0" }, [PORT]],
    ["a database that it does not know", { DATABASE_URL: "mysql://localhost/ringback" }, [DATABASE]],
    ["all of them at once", { HOST: "::", PORT: "http", DATABASE_URL: "here" }, [HOST, PORT, DATABASE]],
    [
      "half of an account",
      { TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}` },
      ["TWILIO_ACCOUNT_SID is set but TWILIO_AUTH_TOKEN is not. Set both, or neither for practice mode."],
    ],
  ])("%s, one sentence for each", async (_what, env, sentences) => {
    expect(await terminal.run(["serve"], env)).toEqual({
      code: 1,
      out: "",
      err: `${sentences.join("\n")}\n`,
    });
  });

  it("what .env says just the same, unless the environment says better", async () => {
    writeFileSync(join(terminal.folder, ".env"), "HOST=0.0.0.0\n");
    expect(await terminal.run(["serve"])).toEqual({ code: 1, out: "", err: `${HOST}\n` });
    const server = await terminal.serve({ HOST: "127.0.0.1" });
    expect(await server.stop()).toMatchObject({ code: 0 });
  });

  it("a PostgreSQL that does not answer", async () => {
    const url = `postgres://127.0.0.1:${await freePort()}/ringback`;
    const { code, out, err } = await terminal.run(["serve"], { DATABASE_URL: url });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^The PostgreSQL database of DATABASE_URL cannot be reached .*mend the URL\.\n$/);
  });

  it("a port that another program uses, and ends", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    // `listen` on a TCP port always yields an AddressInfo.
    const taken = (other.address() as AddressInfo).port;
    expect(await terminal.run(["serve"], { PORT: String(taken) })).toEqual({
      code: 1,
      out: "",
      err: "Another program uses that port. Stop it, or set PORT to a free one.\n",
    });
    await new Promise((resolve) => other.close(resolve));
  });
});

describe("a server in practice mode", () => {
  it("keeps its database to itself, and is called from another terminal", async () => {
    await terminal.run(["setup", ...SET_UP]);
    expect(await terminal.run(["call", CALLER])).toEqual({
      code: 1,
      out: "",
      err: "No simulator is running here. Start the server in practice mode first: `npm start`.\n",
    });

    const server = await terminal.serve();
    try {
      expect(server.printed()).toMatch(
        new RegExp(
          `^Ringback is ready in practice mode\\. Open http://127\\.0\\.0\\.1:${port}/open\\?key=[\\w-]+\n$`,
        ),
      );
      const second = await terminal.run(["serve"], { PORT: String(await freePort()) });
      expect(second).toMatchObject({ code: 1, out: "" });
      expect(second.err).toMatch(
        /^Process \d+ on .+ is using .+ringback\.db, and two servers on one database would text people twice: .+\n$/,
      );

      expect(await terminal.run(["call", CALLER, "--ring", "8"])).toEqual({
        code: 0,
        out: `${CALLER} is calling +13125550100.\n`,
        err: "",
      });
      await vi.waitFor(async () => expect((await handset()).call?.phase).toBe("ringing"), 5_000);
      await vi.waitFor(async () => expect((await handset()).call?.status).toBe("no-answer"), 15_000);
    } finally {
      expect(await server.stop()).toEqual({
        code: 0,
        out: expect.stringContaining("Stopping: finishing what is under way.\n"),
        err: "",
      });
    }
    expect(await terminal.run(["call", CALLER])).toEqual({
      code: 1,
      out: "",
      err: "The simulator does not answer. Start the server in practice mode first: `npm start`.\n",
    });
  });

  it.each([
    [["call"], "Say who calls, with the country code: `ringback call +15550100123`.\n"],
    [["call", "5550143"], "Say who calls, with the country code: `ringback call +15550100123`.\n"],
    [["call", CALLER, "--ring", "soon"], "--ring is a number of seconds, up to 600.\n"],
    [["call", CALLER, "--then", "sing"], "--then is hang-up, voicemail or answer.\n"],
  ])("is not called by %j", async (words, err) => {
    expect(await terminal.run(words)).toEqual({ code: 1, out: "", err });
  });

  /** What the practice network knows of the caller's phone. */
  async function handset() {
    const practice = z
      .object({ accountSid: z.string(), authToken: z.string(), simulatorUrl: z.string() })
      .parse(JSON.parse(readFileSync(join(terminal.folder, "ringback.practice.json"), "utf8")));
    const answer = await fetch(`${practice.simulatorUrl}/simulator/handsets/${encodeURIComponent(CALLER)}`, {
      headers: {
        authorization: `Basic ${Buffer.from(`${practice.accountSid}:${practice.authToken}`).toString("base64")}`,
      },
    });
    return z
      .object({ call: z.object({ phase: z.string(), status: z.string() }).nullable() })
      .parse(await answer.json());
  }
});
