/** An element: its name, its attributes, and what it holds in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** The document is not XML as TwiML needs it. `message` says where and why. */
export class XmlError extends Error {}

/**
 * Reads one XML document, strictly: a single root, matched tags, quoted attributes, known entities. Comments and
 * CDATA are understood. A document type is refused, because TwiML has none and entities of one's own are an attack.
 * @throws {XmlError}
 */
export function parseXml(source: string): XmlElement {
  const reader = new Reader(source.replace(/^\uFEFF/, ""));
  reader.skipProlog();
  const root = reader.element(0);
  reader.skipMisc();
  if (!reader.atEnd()) reader.fail("there is something after the end of the root element");
  return root;
}

const NAME = /[A-Za-z_:][\w:.-]*/y;
const SPACE = /\s*/y;
const MAX_DEPTH = 20;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  fail(why: string): never {
    const line = this.#source.slice(0, this.#at).split("\n").length;
    throw new XmlError(`Line ${line}: ${why}.`);
  }

  skipProlog(): void {
    this.#space();
    if (this.#take("<?xml")) this.#upTo("?>", "the XML declaration has no end");
    this.skipMisc();
  }

  /** White space and comments. */
  skipMisc(): void {
    this.#space();
    while (this.#take("<!--")) {
      this.#upTo("-->", "a comment has no end");
      this.#space();
    }
  }

  element(depth: number): XmlElement {
    if (depth > MAX_DEPTH) this.fail(`elements are nested more than ${MAX_DEPTH} deep`);
    if (this.#source.startsWith("<!DOCTYPE", this.#at)) this.fail("a document type is not allowed");
    if (!this.#take("<")) this.fail("an element was expected");
    const name = this.#name();
    const attributes = this.#attributes(name);
    if (this.#take("/>")) return { name, attributes, children: [] };
    if (!this.#take(">")) this.fail(`the tag <${name}> has no end`);
    return { name, attributes, children: this.#content(name, depth) };
  }

  #attributes(tag: string): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (;;) {
      const spaced = this.#space();
      const next = this.#source[this.#at];
      if (next === ">" || next === "/" || next === undefined) return attributes;
      if (!spaced) this.fail(`attributes of <${tag}> must be apart`);
      const name = this.#name();
      if (Object.hasOwn(attributes, name)) this.fail(`<${tag}> has the attribute ${name} twice`);
      this.#space();
      if (!this.#take("=")) this.fail(`the attribute ${name} has no value`);
      this.#space();
      const quote = this.#take('"') ? '"' : this.#take("'") ? "'" : this.fail(`${name} needs a quoted value`);
      const value = this.#upTo(quote, `the value of ${name} has no end`);
      if (value.includes("<")) this.fail(`the value of ${name} holds a bare <`);
      attributes[name] = this.#decode(value);
    }
  }

  #content(name: string, depth: number): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    for (;;) {
      const text = this.#source.slice(this.#at, this.#indexOf("<", `<${name}> is never closed`));
      this.#at += text.length;
      if (text !== "") children.push(this.#decode(text));
      if (this.#take("</")) {
        const closed = this.#name();
        if (closed !== name) this.fail(`<${name}> is closed by </${closed}>`);
        this.#space();
        if (!this.#take(">")) this.fail(`the tag </${name}> has no end`);
        return children;
      }
      if (this.#take("<!--")) this.#upTo("-->", "a comment has no end");
      else if (this.#take("<![CDATA[")) children.push(this.#upTo("]]>", "a CDATA section has no end"));
      else children.push(this.element(depth + 1));
    }
  }

  #decode(text: string): string {
    return text.replace(/&([^;&\s]*)(;?)/g, (_, entity: string, end: string) => {
      const known = ENTITIES[entity];
      if (end === "") this.fail("a bare & must be written &amp;");
      if (known !== undefined) return known;
      const code = /^#x[\da-f]+$/i.test(entity)
        ? Number.parseInt(entity.slice(2), 16)
        : /^#\d+$/.test(entity)
          ? Number.parseInt(entity.slice(1), 10)
          : Number.NaN;
      if (!(code > 0 && code <= 0x10ffff)) this.fail(`&${entity}; is not an entity`);
      return String.fromCodePoint(code);
    });
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#source)?.[0];
    if (name === undefined) this.fail("a name was expected");
    this.#at += name.length;
    return name;
  }

  /** Skips white space; true when there was some. */
  #space(): boolean {
    SPACE.lastIndex = this.#at;
    const length = SPACE.exec(this.#source)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #indexOf(text: string, otherwise: string): number {
    const index = this.#source.indexOf(text, this.#at);
    return index === -1 ? this.fail(otherwise) : index;
  }

  #upTo(text: string, otherwise: string): string {
    const end = this.#indexOf(text, otherwise);
    const before = this.#source.slice(this.#at, end);
    this.#at = end + text.length;
    return before;
  }
}
