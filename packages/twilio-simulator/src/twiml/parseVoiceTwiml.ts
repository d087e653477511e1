import { Attributes } from "./attributes.ts";
import { elementsOf, responseOf, textOf } from "./response.ts";
import { TwimlError } from "./twimlError.ts";
import type { DialNumber, DialVerb, GatherVerb, Prompt, RecordVerb, VoiceVerb } from "./verbs.ts";
import type { XmlElement } from "./xml.ts";

/**
 * Reads a voice document. Stricter than Twilio, which lets some mistakes pass with a warning: a verb or attribute
 * value that could not be carried out is an error here, so that a typing mistake is found in a test.
 * @throws {XmlError} when it is not XML. @throws {TwimlError} when it is not TwiML.
 */
export function parseVoiceTwiml(source: string): VoiceVerb[] {
  return elementsOf(responseOf(source)).map(readVerb);
}

function readVerb(element: XmlElement): VoiceVerb {
  const attributes = new Attributes(element);
  switch (element.name) {
    case "Say":
    case "Play":
    case "Pause":
      return readPrompt(element);
    case "Gather":
      return readGather(element);
    case "Dial":
      return readDial(element);
    case "Record":
      return readRecord(element);
    case "Hangup":
      return { verb: "Hangup" };
    case "Reject":
      return { verb: "Reject", reason: attributes.oneOf("reason", ["rejected", "busy"], "rejected") };
    case "Redirect":
      return { verb: "Redirect", target: { url: textOf(element), method: attributes.method("method") } };
    default:
      throw new TwimlError(`<${element.name}> is not a voice verb that the simulator knows.`);
  }
}

function readPrompt(element: XmlElement): Prompt {
  const attributes = new Attributes(element);
  const loop = attributes.whole("loop", { min: 0, max: 1000, otherwise: 1 });
  switch (element.name) {
    case "Say":
      return { verb: "Say", text: spokenText(element), loop };
    case "Play":
      return { verb: "Play", url: textOf(element), loop };
    case "Pause":
      return { verb: "Pause", ms: attributes.seconds("length", { min: 0, max: 3600, otherwise: 1 }) };
    default:
      throw new TwimlError(`<${element.name}> may not stand inside <Gather>.`);
  }
}

/** What is said, without the speech markup (`<break/>`, `<emphasis>`) around it. */
function spokenText(element: XmlElement): string {
  const parts = element.children.map((child) => (typeof child === "string" ? child : spokenText(child)));
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

function readGather(element: XmlElement): GatherVerb {
  const attributes = new Attributes(element);
  return {
    verb: "Gather",
    prompts: elementsOf(element).map(readPrompt),
    action: attributes.target("action", "method"),
    numDigits:
      attributes.text("numDigits") === null
        ? null
        : attributes.whole("numDigits", { min: 1, max: 1000, otherwise: 1 }),
    finishOnKey: element.attributes.finishOnKey ?? "#",
    timeoutMs: attributes.seconds("timeout", { min: 0, max: 600, otherwise: 5 }),
    actionOnEmptyResult: attributes.yes("actionOnEmptyResult", false),
  };
}

function readDial(element: XmlElement): DialVerb {
  const attributes = new Attributes(element);
  const nouns = elementsOf(element, { textToo: true });
  const numbers =
    nouns.length > 0 ? nouns.map(readNumber) : [{ to: textOf(element), whisper: null, callback: null }];
  if (numbers.length > 10) throw new TwimlError("<Dial> rings at most 10 numbers at once.");
  return {
    verb: "Dial",
    numbers,
    action: attributes.target("action", "method"),
    timeoutMs: attributes.seconds("timeout", { min: 5, max: 600, otherwise: 30 }),
    timeLimitMs: attributes.seconds("timeLimit", { min: 1, max: 86_400, otherwise: 14_400 }),
    answerOnBridge: attributes.yes("answerOnBridge", false),
    callerId: attributes.text("callerId"),
  };
}

function readNumber(element: XmlElement): DialNumber {
  if (element.name !== "Number") {
    throw new TwimlError(`<Dial> can ring a <Number> here, not <${element.name}>.`);
  }
  const attributes = new Attributes(element);
  return {
    to: textOf(element),
    whisper: attributes.target("url", "method"),
    callback: attributes.callback("statusCallback", {
      known: ["initiated", "ringing", "answered", "completed"],
      usual: "completed",
    }),
  };
}

function readRecord(element: XmlElement): RecordVerb {
  const attributes = new Attributes(element);
  return {
    verb: "Record",
    action: attributes.target("action", "method"),
    maxLengthMs: attributes.seconds("maxLength", { min: 1, max: 14_400, otherwise: 3600 }),
    timeoutMs: attributes.seconds("timeout", { min: 0, max: 3600, otherwise: 5 }),
    finishOnKey: element.attributes.finishOnKey ?? "1234567890*#",
    playBeep: attributes.yes("playBeep", true),
    trim: attributes.oneOf("trim", ["trim-silence", "do-not-trim"], "trim-silence") === "trim-silence",
    callback: attributes.callback("recordingStatusCallback", {
      known: ["in-progress", "completed", "absent"],
      usual: "completed",
    }),
  };
}
