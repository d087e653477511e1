import { TwimlError } from "./twimlError.ts";
import type { Callback, Method, Target } from "./verbs.ts";
import type { XmlElement } from "./xml.ts";

/** Reads an element's attributes, typed. Every reader throws {@link TwimlError} on a value Twilio would not take. */
export class Attributes {
  readonly #element: XmlElement;

  constructor(element: XmlElement) {
    this.#element = element;
  }

  text(name: string): string | null {
    const value = this.#element.attributes[name];
    return value === undefined || value === "" ? null : value;
  }

  whole(name: string, range: { min: number; max: number; otherwise: number }): number {
    const value = this.text(name);
    if (value === null) return range.otherwise;
    const number = Number(value);
    if (!Number.isInteger(number) || number < range.min || number > range.max) {
      this.#refuse(name, `must be a whole number from ${range.min} to ${range.max}`);
    }
    return number;
  }

  /** Seconds in the document, milliseconds here. */
  seconds(name: string, range: { min: number; max: number; otherwise: number }): number {
    return this.whole(name, range) * 1000;
  }

  yes(name: string, otherwise: boolean): boolean {
    return this.oneOf(name, ["true", "false"], String(otherwise)) === "true";
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === null) return otherwise;
    const found = allowed.find((each) => each === value);
    return found ?? this.#refuse(name, `must be one of ${allowed.join(", ")}`);
  }

  target(url: string, method: string): Target | null {
    const value = this.text(url);
    return value === null ? null : { url: value, method: this.method(method) };
  }

  method(name: string): Method {
    return this.oneOf(name, ["POST", "GET"], "POST");
  }

  callback(name: string, { known, usual }: { known: readonly string[]; usual: string }): Callback | null {
    const target = this.target(name, `${name}Method`);
    if (target === null) return null;
    const events = (this.text(`${name}Event`) ?? usual).trim().split(/\s+/);
    const strange = events.find((event) => !known.includes(event));
    if (strange !== undefined) this.#refuse(`${name}Event`, `knows ${known.join(", ")}, not ${strange}`);
    return { ...target, events };
  }

  #refuse(name: string, why: string): never {
    const { name: tag, attributes } = this.#element;
    throw new TwimlError(`<${tag} ${name}="${attributes[name] ?? ""}">: ${name} ${why}.`);
  }
}
