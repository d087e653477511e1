import { createHmac } from "node:crypto";
import { Pool } from "undici";

/** Missed calls as a carrier reports them: signed forms, each caller fresh. */
export interface PhoneNetwork {
  /** Webhooks that one missed call takes. */
  webhooksPerCall: number;
  /** Reports one missed call; resolves when the last webhook was answered. `lastSentAt` is on the performance clock. */
  missedCall(n: number): Promise<{ from: string; lastSentAt: number }>;
  stop(): Promise<void>;
}

/** How a missed call reaches the number: forwarded by the owner's mobile (already missed), or rung here first. */
export type Arrival = "forwarded" | "rung";

export function createPhoneNetwork(options: {
  publicUrl: string;
  accountSid: string;
  authToken: string;
  number: string;
  arrival: Arrival;
  connections: number;
  /** Sets the callers apart from those of another measurement in the same run. */
  series: number;
}): PhoneNetwork {
  const pool = new Pool(options.publicUrl, { connections: options.connections, pipelining: 1 });

  async function report(path: string, form: Record<string, string>): Promise<number> {
    const names = Object.keys(form).sort();
    let signed = options.publicUrl + path;
    for (const name of names) signed += name + form[name];
    const signature = createHmac("sha1", options.authToken).update(signed, "utf8").digest("base64");
    const sentAt = performance.now();
    const answer = await pool.request({
      method: "POST",
      path,
      headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
      body: new URLSearchParams(form).toString(),
    });
    await answer.body.dump();
    if (answer.statusCode !== 200) throw new Error(`${path} was answered ${answer.statusCode}.`);
    return sentAt;
  }

  return {
    webhooksPerCall: options.arrival === "forwarded" ? 1 : 2,
    async missedCall(n) {
      // Exchanges start at 2 in the North American plan; lower ones would be refused as no possible number.
      const from = `+1${options.series}${2_000_000 + n}`;
      const base = ringing({
        ...options,
        from,
        sid: `CA${options.series}${n.toString(16).padStart(29, "0")}`,
      });
      let lastSentAt = await report("/twilio/voice", base);
      if (options.arrival === "rung") {
        lastSentAt = await report(`/twilio/voice/dial?to=${options.number.slice(1)}`, {
          ...base,
          CallStatus: "in-progress",
          DialCallStatus: "no-answer",
          DialBridged: "false",
          DialCallSid: `CA${"d".repeat(3)}${n.toString(16).padStart(29, "0")}`,
        });
      }
      return { from, lastSentAt };
    },
    stop: () => pool.close(),
  };
}

/** The form of an incoming call with the thirty-odd fields that Twilio sends; most are empty. */
function ringing(call: {
  accountSid: string;
  number: string;
  from: string;
  sid: string;
}): Record<string, string> {
  const form: Record<string, string> = {
    CallSid: call.sid,
    AccountSid: call.accountSid,
    ApiVersion: "2010-04-01",
    CallStatus: "ringing",
    Direction: "inbound",
    From: call.from,
    To: call.number,
    Caller: call.from,
    Called: call.number,
    StirVerstat: "TN-Validation-Passed-A",
  };
  for (const who of ["From", "To", "Caller", "Called"]) {
    for (const what of ["City", "State", "Zip"]) form[who + what] = "";
    form[`${who}Country`] = "US";
  }
  return form;
}
