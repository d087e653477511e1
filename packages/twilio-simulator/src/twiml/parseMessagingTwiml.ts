import { Attributes } from "./attributes.ts";
import { elementsOf, responseOf, textOf } from "./response.ts";
import { TwimlError } from "./twimlError.ts";
import type { MessagingVerb } from "./verbs.ts";
import type { XmlElement } from "./xml.ts";

/**
 * Reads the answer to an inbound message.
 * @throws {XmlError} when it is not XML. @throws {TwimlError} when it is not TwiML.
 */
export function parseMessagingTwiml(source: string): MessagingVerb[] {
  return elementsOf(responseOf(source)).map((element): MessagingVerb => {
    const attributes = new Attributes(element);
    switch (element.name) {
      case "Message":
        return {
          verb: "Message",
          body: messageBody(element),
          to: attributes.text("to"),
          from: attributes.text("from"),
          callback: attributes.target("statusCallback", "method") ?? attributes.target("action", "method"),
        };
      case "Redirect":
        return { verb: "Redirect", target: { url: textOf(element), method: attributes.method("method") } };
      default:
        throw new TwimlError(`<${element.name}> is not a messaging verb that the simulator knows.`);
    }
  });
}

function messageBody(element: XmlElement): string {
  const nouns = elementsOf(element, { textToo: true });
  if (nouns.length === 0) return textOf(element);
  return nouns
    .filter((noun) => noun.name === "Body")
    .map(textOf)
    .join("");
}
