import { splitTemplate, type TemplatePart } from "./parseTemplate.ts";

/** Values by token, such as `{ "contact.first_name": "Maria" }`. Only own properties count. */
export type MergeValues = Readonly<Record<string, string | null | undefined>>;

export interface RenderedText {
  text: string;
  /** Tokens that had neither a value nor a fallback, in order of appearance, each once. */
  missing: string[];
}

/**
 * Fills a template's holes. A value is put in as it is, its outer spaces trimmed, and never read as a template again.
 * A blank value counts as none; a hole with neither value nor fallback renders as nothing, and the spaces and the
 * comma around it are tidied. Linear; the length of the result is for the caller to cap.
 */
export function renderTemplate(text: string, values: MergeValues): RenderedText {
  return renderParts(splitTemplate(text), values);
}

/** {@link renderTemplate} for a template that is rendered more than once. */
export function renderParts(parts: readonly TemplatePart[], values: MergeValues): RenderedText {
  const out: string[] = [];
  const missing = new Set<string>();
  let tidyNext = false;
  for (const part of parts) {
    if (part.type === "text") {
      const next = tidyNext ? closeGap(out, part.text) : part.text;
      if (next !== "") out.push(next);
      tidyNext = false;
      continue;
    }
    const value = valueFor(values, part.token) ?? part.fallback;
    if (value === null) missing.add(part.token);
    if (value === null || value === "") tidyNext = true;
    else {
      out.push(value);
      tidyNext = false;
    }
  }
  if (tidyNext) closeGap(out, "");
  return { text: out.join(""), missing: [...missing] };
}

function valueFor(values: MergeValues, token: string): string | null {
  if (!Object.hasOwn(values, token)) return null;
  const value = values[token]?.trim();
  return value === undefined || value === "" ? null : value;
}

/** "Hi , it's" becomes "Hi, it's"; ", it's" at the start becomes "it's". May shorten the last piece of `out`. */
function closeGap(out: string[], next: string): string {
  const before = out.at(-1) ?? "";
  if (before === "" || before.endsWith("\n")) return next.replace(/^ ?[,;:]? */, "");
  if (before.endsWith(" ") && /^(?:[\s,.!?;:)]|$)/.test(next)) {
    out.pop();
    if (before.length > 1) out.push(before.slice(0, -1));
  }
  return next;
}
