/** HTTP methods that a TwiML attribute may name. */
export type Method = "GET" | "POST";

/** Where the conversation goes on: a URL as the document wrote it (perhaps relative) and how to ask for it. */
export interface Target {
  url: string;
  method: Method;
}

/** What the network tells the document's author about, and when. */
export interface Callback extends Target {
  /** Event names, such as `ringing` and `completed`. */
  events: string[];
}

/** Something a party hears. */
export type Prompt =
  | { verb: "Say"; text: string; loop: number }
  | { verb: "Play"; url: string; loop: number }
  | { verb: "Pause"; ms: number };

export interface GatherVerb {
  verb: "Gather";
  prompts: Prompt[];
  action: Target | null;
  /** Ends at so many digits; null: only by the key or the timeout. */
  numDigits: number | null;
  finishOnKey: string;
  timeoutMs: number;
  actionOnEmptyResult: boolean;
}

export interface DialVerb {
  verb: "Dial";
  numbers: DialNumber[];
  action: Target | null;
  timeoutMs: number;
  timeLimitMs: number;
  answerOnBridge: boolean;
  callerId: string | null;
}

export interface DialNumber {
  to: string;
  /** The whisper: a document for the called party before they are put through. */
  whisper: Target | null;
  callback: Callback | null;
}

export interface RecordVerb {
  verb: "Record";
  action: Target | null;
  maxLengthMs: number;
  /** Silence that ends the recording; 0: never. */
  timeoutMs: number;
  finishOnKey: string;
  playBeep: boolean;
  trim: boolean;
  callback: Callback | null;
}

export type VoiceVerb =
  | Prompt
  | GatherVerb
  | DialVerb
  | RecordVerb
  | { verb: "Hangup" }
  | { verb: "Reject"; reason: "rejected" | "busy" }
  | { verb: "Redirect"; target: Target };

export type MessagingVerb =
  | { verb: "Message"; body: string; to: string | null; from: string | null; callback: Target | null }
  | { verb: "Redirect"; target: Target };
