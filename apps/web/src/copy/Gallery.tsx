import {
  type CopyPolicy,
  findNiche,
  findNiches,
  type Language,
  NICHES,
  type NicheText,
  nicheTexts,
  PURPOSES,
  type Purpose,
} from "@ringback/templates";
import { useDeferredValue, useMemo, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Segmented } from "../components/Segmented.tsx";
import { NicheField } from "../setup/NicheField.tsx";
import { GalleryCard } from "./GalleryCard.tsx";
import { SearchBox } from "./Library.tsx";
import { matches } from "./matches.ts";
import { LANGUAGE_OPTIONS, PURPOSE_HELP, PURPOSE_LABELS } from "./purposes.ts";
import { distinctTexts } from "./work.ts";

export interface GalleryProps {
  where: Names;
  policy?: CopyPolicy | undefined;
  onUse: (text: NicheText) => void;
  /** One beside the other only where there is room. */
  narrow?: boolean;
}

/** More than anybody reads; the words to search for can be made more exact. */
const MOST_FOUND = 24;

/** Finished texts of every trade: by purpose and length, in English and Spanish, with the business's own names in them. */
export function Gallery({ where, policy, onUse, narrow = false }: GalleryProps) {
  const [nicheId, setNicheId] = useState(where.business.niche);
  const [language, setLanguage] = useState<Language>(policy?.language ?? "en");
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const niche = findNiche(nicheId) ?? NICHES[0];
  const found = useMemo(() => (query === "" ? null : search(query, language)), [query, language]);
  const cards = { where, policy, onUse };
  const grid = narrow ? "flex flex-col gap-3" : "grid gap-3 sm:grid-cols-2 lg:grid-cols-3";
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end gap-3">
        <NicheField
          label="Kind of business"
          value={nicheId}
          onChange={setNicheId}
          className={narrow ? "w-full" : "w-full sm:w-72"}
        />
        <SearchBox label="Search every trade" value={typed} onChange={setTyped} />
        <Segmented
          label="Language"
          value={language}
          onChange={setLanguage}
          options={LANGUAGE_OPTIONS}
          className={narrow ? "" : "sm:ml-auto"}
        />
      </div>
      {found !== null ? (
        <section aria-label="Found">
          <p role="status" className="pb-3 text-sm text-ink-soft">
            {sayFound(found.length)}
          </p>
          <ul className={grid}>
            {found.slice(0, MOST_FOUND).map((text) => (
              <GalleryCard
                key={text.id}
                text={text}
                label={`${findNiche(text.niche)?.label ?? ""}, ${PURPOSE_LABELS[text.purpose].toLowerCase()}`}
                {...cards}
              />
            ))}
          </ul>
        </section>
      ) : (
        niche && (
          <>
            {niche.caveats.length > 0 && (
              <div className="rounded-card border bg-surface-raised px-4 py-3 text-sm text-ink-soft">
                <h2 className="font-medium text-ink">Worth knowing</h2>
                <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
                  {niche.caveats.map((caveat) => (
                    <li key={caveat}>{caveat}</li>
                  ))}
                </ul>
              </div>
            )}
            {PURPOSES.map((purpose) => (
              <section key={purpose} aria-labelledby={`gallery-${purpose}`}>
                <h2 id={`gallery-${purpose}`} className="text-sm font-semibold">
                  {PURPOSE_LABELS[purpose]}
                </h2>
                <p className="pb-3 text-sm text-ink-soft">{PURPOSE_HELP[purpose]}</p>
                <ul className={grid}>
                  {ofPurpose(nicheTexts(niche, language), purpose).map((text) => (
                    <GalleryCard key={text.id} text={text} {...cards} />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )
      )}
    </div>
  );
}

function ofPurpose(texts: readonly NicheText[], purpose: Purpose): NicheText[] {
  return distinctTexts(texts.filter((text) => text.purpose === purpose));
}

/** Texts that say it come first, then those of trades that are described by it. */
function search(query: string, language: Language): NicheText[] {
  const trades = new Set(findNiches(query));
  const all = NICHES.flatMap((niche) =>
    distinctTexts(nicheTexts(niche, language)).map((text) => ({ text, niche })),
  );
  const saying = all.filter(({ text }) => matches(query, text.text));
  const about = all.filter(
    ({ text, niche }) =>
      !matches(query, text.text) &&
      (trades.has(niche) ||
        matches(query, text.text, niche.label, niche.description, PURPOSE_LABELS[text.purpose])),
  );
  return [...saying, ...about].map(({ text }) => text);
}

function sayFound(count: number): string {
  if (count === 0) return "No text says that. Try fewer words.";
  if (count > MOST_FOUND) return `The first ${MOST_FOUND} of ${count}. More words find fewer.`;
  return count === 1 ? "One text." : `${count} texts.`;
}
