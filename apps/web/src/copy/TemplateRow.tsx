import { checkCopy } from "@ringback/templates";
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { memo, useMemo } from "react";
import { Time } from "../components/Time.tsx";
import type { Answers } from "../shell/useSession.ts";
import { Barred } from "./Barred.tsx";
import { copyContext, readAloud } from "./copyContext.ts";
import { LANGUAGE_LABELS, PURPOSE_LABELS, stateOf } from "./purposes.ts";
import { standingOf } from "./standingOf.ts";
import type { Desk } from "./useDesk.ts";

export type Template = Answers["templates"]["list"][number];

/** One template of the list: its name, what it says, how it does here, and how often callers answer it. */
export const TemplateRow = memo(function TemplateRow({ template, desk }: { template: Template; desk: Desk }) {
  const { id, name, text, purpose, language, rate, updatedAt } = template;
  const { where, policy } = desk;
  const standing = useMemo(
    () => standingOf(checkCopy(text, copyContext(where, { policy, purpose, language, ...stateOf(purpose) }))),
    [text, where, policy, purpose, language],
  );
  return (
    <li>
      <Link
        to="/copy/$id"
        params={{ id }}
        className="flex items-center gap-4 px-4 py-3.5 -outline-offset-2 transition-colors duration-150 hover:bg-surface-sunken"
      >
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-baseline gap-x-2.5">
            <span className="min-w-0 truncate text-sm font-medium">{name}</span>
            <span className="text-xs text-ink-soft">
              {PURPOSE_LABELS[purpose]}, {LANGUAGE_LABELS[language]}
            </span>
            <span className="text-xs text-ink-soft tabular-nums">{standing.says}</span>
          </span>
          <span className="mt-0.5 line-clamp-2 block text-sm text-ink-soft">{readAloud(text, where)}</span>
          {standing.barred !== null && (
            <span className="mt-1 block">
              <Barred why={standing.barred} />
            </span>
          )}
          {rate && rate.sent > 0 && <span className="mt-1 block text-xs">{rate.sentence}</span>}
        </span>
        <Time
          at={updatedAt}
          className="shrink-0 text-right text-sm whitespace-nowrap text-ink-soft max-sm:hidden"
        />
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft max-sm:hidden" />
      </Link>
    </li>
  );
});
