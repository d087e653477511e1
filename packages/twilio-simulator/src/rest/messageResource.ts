import { rfc2822, rfc2822OrNull } from "../dates.ts";
import { errorMessage, type Message } from "../messages/message.ts";
import { API_VERSION, accountPath, type Network } from "../network.ts";

/** A message as the REST API shows it. */
export function messageResource(network: Network, message: Message): Record<string, unknown> {
  const path = accountPath(network, `Messages/${message.sid}`);
  return {
    account_sid: network.accountSid,
    api_version: API_VERSION,
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: rfc2822OrNull(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: errorMessage(message.errorCode),
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.mediaCount),
    num_segments: String(message.segments),
    price: null,
    price_unit: "USD",
    sid: message.sid,
    status: message.status,
    subresource_uris: { feedback: `${path}/Feedback.json`, media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  };
}
