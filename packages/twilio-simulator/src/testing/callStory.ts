import { OWNER, type World } from "./startWorld.ts";

/** Rings the owner for 20 seconds, telling every event of their leg, and goes on at `/after`. */
export const RING = `<Response><Dial timeout="15" action="/after?call=1&amp;x=2"><Number statusCallback="/child" statusCallbackEvent="initiated ringing answered completed">${OWNER}</Number></Dial></Response>`;

/** A greeting of four words, then a recording. */
export const VOICEMAIL = `<Response><Say>Please leave a message</Say><Record action="/recorded" maxLength="60" timeout="5" recordingStatusCallback="/recording"/><Hangup/></Response>`;

const FIELDS = [
  "CallStatus",
  "DialCallStatus",
  "DialBridged",
  "DialCallDuration",
  "CallDuration",
  "SequenceNumber",
  "RecordingStatus",
  "RecordingDuration",
  "Digits",
];

/** What the application got, as short lines: seconds since the start, path, and the fields that tell what happened. */
export function storyOf(world: World): string[] {
  return world.got.map((got) => {
    const told = FIELDS.flatMap((field) =>
      got.form[field] === undefined ? [] : [`${field}=${got.form[field]}`],
    );
    return `${got.at / 1000} ${got.path.split("?")[0]} ${told.join(" ")}`;
  });
}

/** Orders lines by their time; those of one instant, whose order is not promised, by their text. */
export function byTime(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b);
}
