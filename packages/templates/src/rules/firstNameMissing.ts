import { BLANK, type Copy } from "../copy.ts";
import { openWith } from "../editText.ts";
import { readingOf } from "../reading.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `identity.firstName`: people answer a person sooner than a firm. */
export const firstNameMissing: CopyRule = { id: "H02", check };

function check(copy: Copy): RuleFinding[] {
  const { names, purpose, words } = copy;
  if (names.owner || purpose === "wrongNumber") return [];
  if (readingOf(copy).lexicon.introductions.some((pattern) => pattern.test(words))) return [];
  return [
    {
      code: "identity.firstName",
      severity: "info",
      weight: 4,
      message: "Sign with a first name: people answer people.",
      span: null,
      fix: repair(copy),
    },
  ];
}

/** Where the business introduces itself, its owner does; elsewhere the text opens with a name. */
function repair(copy: Copy): RuleFinding["fix"] {
  if (copy.context.profile.ownerFirstName.trim() === "" || !copy.names.business) return null;
  const { says } = readingOf(copy).lexicon.lists;
  const label = "Add your first name";
  const at = copy.words.indexOf(BLANK);
  const before = copy.words.slice(0, at);
  const introduces = /(?:^|[,.!?]\s+|\b(?:this is|it's|from|soy|habla|le escribe|somos)\s+)$/i.test(before);
  if (at !== -1 && introduces && !/\{\{contact/.test(copy.text.slice(at, at + 9))) {
    return { label, text: copy.text.slice(0, at) + says.firstNameBefore + copy.text.slice(at) };
  }
  return { label, text: openWith(copy, says.firstName) };
}
