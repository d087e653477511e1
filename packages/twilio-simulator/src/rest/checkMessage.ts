import { isE164 } from "../e164.ts";
import { optOutKey } from "../messages/keywords.ts";
import type { MessageDraft } from "../messages/sendMessage.ts";
import type { Network } from "../network.ts";
import { refusal, type TwilioError } from "../twilioError.ts";
import { isWebhookUrl } from "./form.ts";

/** Numbers with a fixed fate, from Twilio's test credentials. */
const MAGIC_TO: Record<string, number> = {
  "+15005550001": 21211,
  "+15005550002": 21612,
  "+15005550003": 21408,
  "+15005550004": 21610,
  "+15005550009": 21614,
};
const MAGIC_FROM: Record<string, number> = {
  "+15005550001": 21212,
  "+15005550007": 21606,
  "+15005550008": 21611,
};
const MAGIC_SENDER = "+15005550006";

const LONGEST_BODY = 1600;

/** The text that a create request asks for, or why Twilio would refuse it. */
export function checkMessage(network: Network, form: Record<string, string>): MessageDraft | TwilioError {
  const { To: to = "", From: from = "", Body: body = "", StatusCallback: statusCallback = "" } = form;
  const mediaCount = form.MediaUrl === undefined ? 0 : 1;
  if (to === "") return refusal(21604);
  if (form.MessagingServiceSid) return refusal(21705);
  if (from === "") return refusal(21603);
  if (body === "" && mediaCount === 0) return refusal(21602);
  const code = refuseTo(network, to) ?? refuseFrom(network, from) ?? null;
  if (code !== null) return refusal(code);
  if (to === from) return refusal(21266);
  if (body.length > LONGEST_BODY) return refusal(21617);
  if (statusCallback !== "" && !isWebhookUrl(statusCallback)) return refusal(21609);
  const validity = form.ValidityPeriod === undefined ? 36_000 : Number(form.ValidityPeriod);
  if (!Number.isInteger(validity) || validity < 1 || validity > 36_000) return refusal(21624);
  if (network.optOuts.has(optOutKey(from, to))) return refusal(21610);
  return {
    direction: "outbound-api",
    from,
    to,
    body,
    mediaCount,
    statusCallback: statusCallback === "" ? null : statusCallback,
    validityMs: validity * 1000,
  };
}

function refuseTo(network: Network, to: string): number | null {
  const fate = network.faults.refuseTo[to] ?? MAGIC_TO[to];
  if (fate !== undefined) return fate;
  if (!isE164(to)) return 21211;
  return network.faults.reachable.some((prefix) => to.startsWith(prefix)) ? null : 21408;
}

function refuseFrom(network: Network, from: string): number | null {
  const fate = MAGIC_FROM[from];
  if (fate !== undefined) return fate;
  if (from === MAGIC_SENDER) return null;
  if (!isE164(from)) return 21212;
  return network.numbers.byE164(from) === null ? 21606 : null;
}
