import type { E164 } from "@ringback/engine";

/**
 * Twilio's retries, asked for in the URL's fragment: three, also on time-outs and on our 5xx, each given 4 s, so that all
 * of them fit into the 15 s that a call-processing request may take. Fragments are not signed.
 */
const VOICE_RETRIES = "#rc=3&rp=ct,rt,5xx&rt=4000";
/** For requests that no caller waits for: five retries, on anything. */
const PATIENT_RETRIES = "#rc=5&rp=all";

/** Where the carrier asks or reports in the course of one call. */
export interface CallbackUrls {
  /** Ringing the owner is over. */
  dial: string;
  /** The owner's leg: initiated, ringing, answered, completed. */
  leg: string;
  /** The caller has finished the message. */
  recorded: string;
  /** The recording is ready, or there is none. */
  recording: string;
}

/**
 * The callback URLs of calls to a number. They carry the number, because not every report says whom the call was for;
 * the query is part of what the carrier signs.
 *
 * @param publicUrl Without a trailing slash.
 */
export function callbackUrls(publicUrl: string, number: E164): CallbackUrls {
  const url = (path: string, retries: string) =>
    `${publicUrl}/twilio/voice/${path}?to=${number.slice(1)}${retries}`;
  return {
    dial: url("dial", VOICE_RETRIES),
    leg: url("leg", PATIENT_RETRIES),
    recorded: url("recorded", VOICE_RETRIES),
    recording: url("recording", PATIENT_RETRIES),
  };
}

/** The three settings of a Twilio number. */
export function numberSettings(publicUrl: string): {
  voiceUrl: string;
  statusCallback: string;
  smsUrl: string;
} {
  return {
    voiceUrl: `${publicUrl}/twilio/voice${VOICE_RETRIES}`,
    statusCallback: `${publicUrl}/twilio/voice/status${PATIENT_RETRIES}`,
    smsUrl: `${publicUrl}/twilio/sms${PATIENT_RETRIES}`,
  };
}
