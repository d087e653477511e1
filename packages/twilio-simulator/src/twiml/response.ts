import { TwimlError } from "./twimlError.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** The root of a TwiML document. @throws {XmlError} @throws {TwimlError} */
export function responseOf(source: string): XmlElement {
  const root = parseXml(source.trim());
  if (root.name !== "Response") throw new TwimlError(`The root must be <Response>, not <${root.name}>.`);
  return root;
}

/** The elements inside. Text between them is an error, unless `textToo` says that the element may hold either. */
export function elementsOf(element: XmlElement, { textToo = false } = {}): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child !== "string") elements.push(child);
    else if (!textToo && child.trim() !== "") {
      throw new TwimlError(`<${element.name}> holds text where only elements may stand: ${child.trim()}.`);
    }
  }
  return elements;
}

/** The text inside, without white space around it. Elements there are an error. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      throw new TwimlError(`<${element.name}> may hold text only, not <${child.name}>.`);
    })
    .join("")
    .trim();
}
