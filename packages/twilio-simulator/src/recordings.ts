import { Newest } from "./newest.ts";

/** What a caller said after the beep. Instants are milliseconds UTC. */
export interface Recording {
  sid: string;
  callSid: string;
  status: "in-progress" | "processing" | "completed" | "absent";
  durationMs: number;
  startedAt: number;
  updatedAt: number;
}

const RECORDINGS_KEPT = 5000;

/** The account's recordings; the oldest are forgotten. */
export class RecordingStore {
  readonly #recordings = new Newest<Recording>(RECORDINGS_KEPT);

  add(recording: Recording): void {
    this.#recordings.add(recording.sid, recording);
  }

  get(sid: string): Recording | null {
    return this.#recordings.get(sid);
  }

  remove(sid: string): void {
    this.#recordings.delete(sid);
  }

  /** Oldest first. */
  all(): Iterable<Recording> {
    return this.#recordings.values();
  }
}

/** Whole seconds, as Twilio tells a recording's length; something that was kept is never 0 seconds long. */
export function recordingSeconds(recording: Recording): number {
  return recording.durationMs === 0 ? 0 : Math.max(1, Math.round(recording.durationMs / 1000));
}
