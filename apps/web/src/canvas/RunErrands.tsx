import { Bell, CircleCheck, CircleHelp, CircleX, Clock } from "lucide-react";
import { Badge, type BadgeProps } from "../components/Badge.tsx";
import type { Answers } from "../shell/useSession.ts";

export type RunErrand = Answers["runs"]["get"]["errands"][number];

/** What a node asked for besides texts to the caller, and how each of it ended. */
export function RunErrands({ errands }: { errands: readonly RunErrand[] }) {
  if (errands.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5">
      {errands.map(({ id, what, state, says }) => {
        const { word, tone, icon } = LOOKS[state];
        return (
          <li key={id} className="text-sm wrap-anywhere">
            <Badge tone={tone} icon={icon} className="mr-2 align-middle">
              {word}
            </Badge>
            {what}. <span className="text-ink-soft">{says}</span>
          </li>
        );
      })}
    </ul>
  );
}

const LOOKS: Record<RunErrand["state"], Pick<Required<BadgeProps>, "tone" | "icon"> & { word: string }> = {
  intent: { word: "Waiting", tone: "waiting", icon: Clock },
  claimed: { word: "Under way", tone: "waiting", icon: Bell },
  done: { word: "Done", tone: "ok", icon: CircleCheck },
  failed: { word: "Not done", tone: "failed", icon: CircleX },
  unknown: { word: "Not sure", tone: "unsure", icon: CircleHelp },
};
