import type { Copy } from "../copy.ts";
import { openWith } from "../editText.ts";
import { isFirstText } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";
import { IDENTITY_MISSING_WEIGHT } from "./identityMissing.ts";

/**
 * `brand.missing`: the first text names the business. A wrong number must learn who writes, and a campaign without its
 * name is refused (Twilio 30893).
 */
export const brandMissing: CopyRule = { id: "D01", check };

const TOKEN = "business.name";
const NAME = `{{${TOKEN}}}`;

function check(copy: Copy): RuleFinding[] {
  if (copy.names.business || !isFirstText(copy.purpose)) return [];
  if (copy.parts.some((part) => part.type === "field" && part.token === TOKEN))
    return [finding(WEIGHT, FILL_IN, null)];
  // Where nobody is named at all, H01 would say the same: one finding takes off what both weigh.
  const fix = { label: "Add the business name", text: named(copy) };
  if (copy.names.owner) return [finding(WEIGHT, NAME_IT, fix)];
  return [finding(WEIGHT + IDENTITY_MISSING_WEIGHT, SAY_WHO, { ...fix, label: "Say who is writing" })];
}

const WEIGHT = 20;
const NAME_IT = "Name your business: whoever gets a first text must see who writes.";
const SAY_WHO =
  "Say who is writing: your first name and the business. Whoever gets a first text must see it.";
const FILL_IN = "Fill in your business's name: nothing stands in its place in this text.";

function finding(weight: number, message: string, fix: RuleFinding["fix"]): RuleFinding {
  return { code: "brand.missing", severity: "error", weight, message, span: null, fix };
}

/** "At Joe's Shop", where the profile's name is another; "at the shop" is a place. */
const AT_A_BUSINESS =
  /^(\s+(?:here\s+|aquí\s+)?(?:at|from|with|de|del)\s+)((?:[Tt]he\s+)?\p{Lu}[\p{L}\d'&-]*(?:\s+(?:(?:&|and|y|of|de)\s+)?\p{Lu}[\p{L}\d'&-]*){0,5})/u;
const AT_SOMETHING = /^\s+(?:(?:here|aquí)\s+)?(?:at|from|with|de|del)\s/;

/** Where somebody is introduced, the business follows; else it stands at the head, with a name where nobody is named. */
function named(copy: Copy): string {
  const { text, words, parts, names, language } = copy;
  const at = language === "es" ? "de" : "at";
  const owner = parts.find((part) => part.type === "field" && part.token === "owner.first_name");
  const introduced = /(?:\bthis is|\bit's|\bi'm|\bsoy|\bhabla)\s+\uFFFC+/i.exec(words);
  const to = owner?.to ?? (introduced === null ? null : introduced.index + introduced[0].length);
  if (to !== null) {
    const elsewhere = AT_A_BUSINESS.exec(words.slice(to));
    if (elsewhere !== null) {
      const start = to + (elsewhere[1]?.length ?? 0);
      return text.slice(0, start) + NAME + text.slice(start + (elsewhere[2]?.length ?? 0));
    }
    if (!AT_SOMETHING.test(words.slice(to))) {
      const end = to + (/^\s+(?:here|aquí)\b/.exec(words.slice(to))?.[0].length ?? 0);
      return `${text.slice(0, end)} ${at} ${NAME}${text.slice(end)}`;
    }
  }
  const person = names.owner ? "" : `{{owner.first_name}} ${at} `;
  return openWith(copy, language === "es" ? `habla ${person}${NAME}.` : `this is ${person}${NAME}.`);
}
