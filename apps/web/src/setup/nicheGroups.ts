import { findNiches, NICHES, type Niche } from "@ringback/templates";

/** Kinds of business under a heading. */
export interface NicheGroup {
  value: string;
  items: Niche[];
}

const KINDS: readonly { kind: Niche["kind"]; label: string }[] = [
  { kind: "trade", label: "Trades" },
  { kind: "office", label: "Offices" },
  { kind: "appointments", label: "By appointment" },
];

/** Those that fit everybody else: offered last, whatever is typed, so that nobody is left without a choice. */
const GENERAL: ReadonlySet<string> = new Set(["contractor", "professional", "appointment"]);

/** What is offered for what was typed: best first and the general ones at the end; all of them, by kind, for nothing. */
export function nicheGroups(query: string): NicheGroup[] {
  if (query.trim() === "")
    return KINDS.map(({ kind, label }) => ({
      value: label,
      items: NICHES.filter((niche) => niche.kind === kind),
    }));
  const found = findNiches(query);
  const fitting = found.filter(({ id }) => !GENERAL.has(id));
  const general = NICHES.filter(({ id }) => GENERAL.has(id));
  const rest = {
    value: "Anything else",
    items: [
      ...found.filter(({ id }) => GENERAL.has(id)),
      ...general.filter((niche) => !found.includes(niche)),
    ],
  };
  return fitting.length === 0 ? [rest] : [{ value: "What fits", items: fitting }, rest];
}
