import { type OpenApi, readOpenApi } from "@ringback/twilio-simulator/testing";
import { twilioCarrier } from "ringback";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Captured, type CapturingTwilio, startCapturingTwilio } from "./capturingTwilio.ts";
import { ACCOUNT, NUMBER, openLiveShop, TOKEN } from "./liveShop.ts";

const CALLER = "+13125550143";
const CALL = `CA${"3".repeat(32)}`;
const RECORDING = `RE${"4".repeat(32)}`;
const SINCE = Date.UTC(2026, 5, 2, 15, 0, 0);
const PUBLIC_URL = "https://calls.example.com/ringback";

const folder = process.env.TWILIO_OPENAPI_DIR;
if (folder === undefined) {
  console.log(
    "Skipped: set TWILIO_OPENAPI_DIR to a folder with Twilio's twilio_api_v2010.json to check what we ask of Twilio.",
  );
}

describe.skipIf(folder === undefined)("every request of ours keeps Twilio's published contract", () => {
  let contract: OpenApi;
  let twilio: CapturingTwilio;
  let carrier: ReturnType<typeof twilioCarrier>;
  beforeAll(async () => {
    contract = readOpenApi(folder ?? "");
    twilio = await startCapturingTwilio();
    carrier = twilioCarrier({ accountSid: ACCOUNT, authToken: TOKEN, apiUrl: twilio.url });
  });
  afterAll(async () => {
    await carrier?.close();
    await twilio?.stop();
  });

  /** What Twilio was asked while `act` went on. */
  async function asked(act: () => Promise<unknown>): Promise<Captured[]> {
    const before = twilio.captured.length;
    await act();
    return twilio.captured.slice(before);
  }

  const send = (text: { statusCallback?: string; validitySeconds?: number; to?: string }) =>
    asked(() =>
      carrier.send({
        from: NUMBER,
        to: CALLER,
        body: "Hi, Dana here. How can I help? — ½ ☎",
        statusCallback: `${PUBLIC_URL}/twilio/sms/status?send=token`,
        validitySeconds: 14_400,
        ...text,
      }),
    );

  it("a text", async () => {
    const requests = await send({});
    expect(requests).toEqual([
      {
        method: "POST",
        path: `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
        form: {
          From: NUMBER,
          To: CALLER,
          Body: "Hi, Dana here. How can I help? — ½ ☎",
          StatusCallback: `${PUBLIC_URL}/twilio/sms/status?send=token`,
          ValidityPeriod: "14400",
        },
        authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString("base64")}`,
        contentType: expect.stringContaining("application/x-www-form-urlencoded"),
      },
    ]);
    expect(requests.flatMap(contract.faultsOfRequest)).toEqual([]);
  });

  it.each([
    [
      "the list of texts to a caller",
      () => carrier.listTexts({ to: CALLER, from: NUMBER, since: SINCE }),
      `Messages.json?To=${encodeURIComponent(CALLER)}&From=${encodeURIComponent(NUMBER)}&PageSize=100`,
    ],
    [
      "the calls since an instant",
      () => carrier.calls.list({ since: SINCE }),
      "Calls.json?StartTime%3E=2026-06-02T15%3A00%3A00Z&PageSize=500",
    ],
    ["one call", () => carrier.calls.fetch(CALL), `Calls/${CALL}.json`],
    [
      "the legs of a call",
      () => carrier.calls.children(CALL),
      `Calls.json?ParentCallSid=${CALL}&PageSize=20`,
    ],
  ])("%s", async (_what, act, rest) => {
    const requests = await asked(act);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /2010-04-01/Accounts/${ACCOUNT}/${rest}`,
    ]);
    expect(requests.flatMap(contract.faultsOfRequest)).toEqual([]);
  });

  it("a recording: the audio is at the resource's own path, with .wav in place of .json", async () => {
    const requests = await asked(() => carrier.recording(RECORDING));
    expect(requests.map(({ path }) => path)).toEqual([
      `/2010-04-01/Accounts/${ACCOUNT}/Recordings/${RECORDING}.wav`,
    ]);
    const resources = requests.map((request) => ({
      ...request,
      path: request.path.replace(/\.wav$/, ".json"),
    }));
    expect(resources.flatMap(contract.faultsOfRequest)).toEqual([]);
  });

  it("whatever the server itself asks, from its start to the text", async () => {
    const requests = await asked(async () => {
      const before = twilio.captured.length;
      const shop = await openLiveShop(twilio.url, PUBLIC_URL);
      try {
        await shop.calls(CALLER);
        await vi.waitFor(() => {
          const texts = twilio.captured.slice(before).filter(({ method }) => method === "POST");
          expect(texts.map(({ form }) => form?.To)).toEqual([CALLER]);
        }, 10_000);
      } finally {
        await shop.close();
      }
    });
    const text = requests.find(({ method }) => method === "POST");
    expect(text?.form?.StatusCallback).toMatch(new RegExp(`^${PUBLIC_URL}/twilio/`));
    expect(requests.flatMap(contract.faultsOfRequest)).toEqual([]);
  });

  it("and a fault is found when there is one", async () => {
    const faultsOf = async (text: Parameters<typeof send>[0]) =>
      (await send(text)).flatMap(contract.faultsOfRequest);
    expect(await faultsOf({ validitySeconds: 36_001 })).toEqual(["ValidityPeriod is 36001, more than 36000"]);
    expect(await faultsOf({ validitySeconds: 0 })).toEqual(["ValidityPeriod is 0, less than 1"]);
    expect(await faultsOf({ statusCallback: "https://my_host.example/s" })).toEqual([
      "StatusCallback is https://my_host.example/s, not an address that Twilio calls",
    ]);
    expect(await faultsOf({ to: "0312 555" })).toEqual([
      "To is 0312 555, not a number with its country code",
    ]);
    const call = await asked(() => carrier.calls.fetch("CA1"));
    expect(call.flatMap(contract.faultsOfRequest)).not.toEqual([]);
  });
});
