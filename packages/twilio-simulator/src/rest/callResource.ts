import { type Call, durationOf } from "../calls/call.ts";
import { rfc2822, rfc2822OrNull } from "../dates.ts";
import { API_VERSION, accountPath, type Network } from "../network.ts";

/** A call as the REST API shows it. */
export function callResource(network: Network, call: Call): Record<string, unknown> {
  const path = accountPath(network, `Calls/${call.sid}`);
  const duration = durationOf(call);
  return {
    account_sid: network.accountSid,
    answered_by: null,
    api_version: API_VERSION,
    caller_name: null,
    date_created: rfc2822(call.startedAt),
    date_updated: rfc2822(call.updatedAt),
    direction: call.direction,
    duration: duration === null ? null : String(duration),
    end_time: rfc2822OrNull(call.endedAt),
    forwarded_from: null,
    from: call.from,
    from_formatted: formatted(call.from),
    group_sid: null,
    parent_call_sid: call.parentSid,
    phone_number_sid: call.numberSid,
    price: null,
    price_unit: "USD",
    queue_time: "0",
    sid: call.sid,
    start_time: rfc2822(call.startedAt),
    status: call.status,
    subresource_uris: { recordings: `${path}/Recordings.json` },
    to: call.to,
    to_formatted: formatted(call.to),
    trunk_sid: null,
    uri: `${path}.json`,
  };
}

/** A North American number as people there write it; others as they are. */
function formatted(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
