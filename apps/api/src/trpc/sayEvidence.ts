import { type Outcome, sayDuration } from "@ringback/engine";

/** The parts of a call's evidence that an owner is told of. */
export interface TellingEvidence {
  logged?: true;
  blocked?: boolean;
  screening?: boolean;
  accepted?: boolean;
  dialed?: boolean;
  dial?: { status: string; duration: number | null };
  record?: { duration: number | null; status: string };
  parent?: { status: string };
  twiml?: "dialed" | "voicemail" | "hungUp";
}

/** What is known of a call and what was made of it, as an owner would tell it: one sentence a fact, in the order it happened. */
export function sayEvidence(call: {
  evidence: TellingEvidence;
  outcome: Outcome | null;
  rangMs: number;
}): string[] {
  const { evidence } = call;
  const said: string[] = [];
  if (evidence.logged) said.push("Another program told Ringback of this call.");
  if (evidence.blocked)
    said.push("The call came from one of your own phones or numbers, so it was turned away.");
  if (evidence.dialed)
    said.push(
      call.rangMs > 0 ? `Your phone rang for ${sayDuration(call.rangMs)}.` : "Your phone was called.",
    );
  if (evidence.dial) said.push(sayDial(evidence.dial.status, evidence.dial.duration, evidence));
  if (evidence.record && evidence.record.status !== "absent") said.push(sayRecord(evidence.record.duration));
  else if (evidence.twiml === "voicemail" && call.outcome !== null)
    said.push("They reached your greeting and left no message.");
  if (evidence.parent && evidence.twiml === "dialed" && !evidence.dial)
    said.push("They hung up while it rang.");
  if (call.outcome === null) said.push("How it ended is not known yet.");
  return said;
}

function sayDial(status: string, duration: number | null, evidence: TellingEvidence): string {
  switch (status) {
    case "completed":
    case "answered":
      if (evidence.screening && !evidence.accepted)
        return "Somebody picked up but did not accept the call, so it counts as missed.";
      return duration === null
        ? "You picked up."
        : `You picked up and talked for ${sayDuration(duration * 1_000)}.`;
    case "no-answer":
      return "Nobody picked up.";
    case "busy":
      return "Your phone was busy.";
    case "failed":
      return "Your phone could not be reached.";
    case "canceled":
      return "They hung up while it rang.";
    default:
      return `Your phone's answer was "${status}".`;
  }
}

function sayRecord(duration: number | null): string {
  if (duration === null) return "They reached your voicemail.";
  return duration < 2
    ? "They reached your voicemail and said nothing."
    : `They left a voicemail of ${sayDuration(duration * 1_000)}.`;
}
