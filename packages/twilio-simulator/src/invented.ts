/**
 * What no document of Twilio's tells, and the simulator had to make up: how long things take. All in milliseconds.
 * These numbers are plausible and nothing more; the README says so, and `GET /simulator` says so too.
 */
export const invented = {
  /** How long a spoken word takes. */
  perWord: 400,
  /** How long a sound plays when its length cannot be read from the file. */
  unknownSound: 5000,
  /** From the end of a recording until it can be fetched. */
  recordingReady: 2000,
  /** A recording in which nothing was said, and shorter than this, was never one. */
  shortestRecording: 1000,
  /** From a message's creation until it is handed to the carrier. */
  untilSending: 100,
  /** From there until the carrier has it. */
  untilSent: 300,
  /** From there until the handset has it, or will not have it. */
  untilDelivered: 1200,
  /** Between two attempts at one webhook. */
  betweenRetries: 1000,
  /** The farthest that a status callback falls behind when webhooks arrive out of order. */
  reorderWithin: 3000,
  /** How long a scripted caller listens before hanging up, and a scripted owner before pressing a key. */
  listens: 1000,
} as const;

/** The sentence that stands wherever these are shown. */
export const inventedNotice =
  "This is a simulator. Timing, what carriers do with a message, and filtering are invented; nothing reaches a real phone.";
