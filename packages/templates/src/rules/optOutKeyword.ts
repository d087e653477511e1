import type { Copy } from "../copy.ts";
import type { Span } from "../finding.ts";
import { TELLS_TO_SEND, TO_OPT_OUT } from "../optOutLine.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/**
 * `optout.keyword`: carriers act on STOP, UNSUBSCRIBE, END, QUIT, STOPALL, REVOKE, OPTOUT and CANCEL, whatever a text
 * means by them, and on no other word. So no other word may be offered for stopping, and none of these for anything else.
 */
export const optOutKeyword: CopyRule = { id: "D03", check };

const HONOURED = "STOP|STOPALL|UNSUBSCRIBE|END|QUIT|REVOKE|OPTOUT|CANCEL";

const OTHER_WORD = new RegExp(
  `${TELLS_TO_SEND}(?!(?:${HONOURED})\\b)([\\p{L}]{1,12}(?: M[AÁ]S)?)["'”»]?\\s*(?:,\\s*)?(?:to|for|para|if you (?:want|wish) to|si (?:desea|quiere))\\s+${TO_OPT_OUT}`,
  "giud",
);

/** Written as a word to send: in capitals or in quotes. */
const AS_MENU = new RegExp(
  `${TELLS_TO_SEND}(END|QUIT|CANCEL|STOP|REVOKE)\\b["'”»]?\\s+(?:to|for|if|para|si)\\s+(?!${TO_OPT_OUT})(?<purpose>[^.!?\\n]{1,60})`,
  "giud",
);

/** What a stop word is for after all: "reply STOP to end", "STOP to cancel". */
const STILL_STOPS =
  /^(?:end|quit|stop|cancel|leave|cancelar|salir|parar|terminar)\s*(?:$|[,;)]|(?:these |the |this |los |estos )?(?:texts?|messages?|alerts?|mensajes|at any time))/i;

function check({ text }: Copy): RuleFinding[] {
  const wrong = wrongOptOutWords(text).map(
    (span): RuleFinding => ({
      code: "optout.keyword",
      severity: "error",
      weight: 15,
      message: `Use STOP instead of ${text.slice(span.from, span.to)}: it is the word that phone companies act on.`,
      span,
      fix: { label: "Use STOP", text: `${text.slice(0, span.from)}STOP${text.slice(span.to)}` },
    }),
  );
  return [...wrong, ...asMenu(text)];
}

/** Words offered for stopping that no carrier honours. */
export function wrongOptOutWords(text: string): Span[] {
  return Array.from(text.matchAll(OTHER_WORD), ({ indices }) => spanOf(indices?.[1]));
}

function asMenu(text: string): RuleFinding[] {
  return Array.from(text.matchAll(AS_MENU)).flatMap(({ groups, indices }): RuleFinding[] => {
    if (STILL_STOPS.test(groups?.purpose?.trim() ?? "")) return [];
    const span = spanOf(indices?.[1]);
    return [
      {
        code: "optout.keyword",
        severity: "error",
        weight: 15,
        message: `Use another word than ${text.slice(span.from, span.to)}: whoever sends it never gets a text from you again.`,
        span,
        fix: null,
      },
    ];
  });
}

function spanOf(indices: [number, number] | undefined): Span {
  // A group that every match has always has indexes, with the `d` flag.
  return { from: indices?.[0] ?? 0, to: indices?.[1] ?? 0 };
}
