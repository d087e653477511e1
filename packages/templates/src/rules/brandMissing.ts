import type { Copy } from "../copy.ts";
import { isFirstText } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `brand.missing`: the first text names the business. A wrong number must learn who writes, and a campaign without its
 * name is refused (Twilio 30893).
 */
export const brandMissing: CopyRule = { id: "D01", check };

const NAME = "{{business.name}}";

function check(copy: Copy): RuleFinding[] {
  if (copy.names.business || !isFirstText(copy.purpose)) return [];
  return [
    {
      code: "brand.missing",
      severity: "error",
      weight: 20,
      message: "Name your business: whoever gets a first text must see who writes.",
      span: null,
      fix: { label: "Add the business name", text: named(copy) },
    },
  ];
}

/** Behind the owner's name where it introduces somebody, else at the head, with that name where nobody is named. */
function named({ text, words, parts, names, language }: Copy): string {
  const at = language === "es" ? "de" : "at";
  const owner = parts.find((part) => part.type === "field" && part.token === "owner.first_name");
  const introduced =
    /(?:\bthis is|\bit's|\bi'm|\bsoy|\bhabla)\s+(\uFFFC+)(?!\s+(?:here|at|from|with|de|del)\b)/i.exec(words);
  const to = owner?.to ?? (introduced === null ? null : introduced.index + introduced[0].length);
  if (to !== null && !/^\s+(?:at|from|with|de|del)\s/.test(words.slice(to))) {
    const here = /^\s+(?:here|aquí)\b/.exec(words.slice(to));
    const end = to + (here?.[0].length ?? 0);
    return `${text.slice(0, end)} ${at} ${NAME}${text.slice(end)}`;
  }
  const greeting =
    /^(?:hi|hey|hello|hola|good (?:morning|afternoon|evening)|buen[oa]s (?:d[ií]as|tardes|noches))\b(?:[ ,]+(?:there|\{\{contact\.[^{}]*\}\}))?/i.exec(
      text,
    )?.[0];
  const rest = text.slice(greeting?.length ?? 0).replace(/^[\s,.!:;-]+/, "");
  const person = names.owner ? "" : `{{owner.first_name}} ${at} `;
  const who = language === "es" ? `habla ${person}${NAME}.` : `this is ${person}${NAME}.`;
  const opening = `${greeting ?? (language === "es" ? "Hola" : "Hi")}, ${who}`;
  return rest === "" ? opening : `${opening} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
