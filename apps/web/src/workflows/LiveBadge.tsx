import { CircleDashed, CirclePause, Radio } from "lucide-react";
import { Badge } from "../components/Badge.tsx";

export interface LiveBadgeProps {
  live: { number: number } | null;
  on: boolean;
}

/** What callers get: a version, nothing because it is off, or nothing yet. */
export function LiveBadge({ live, on }: LiveBadgeProps) {
  if (!live) {
    return (
      <Badge tone="muted" icon={CircleDashed}>
        Not published
      </Badge>
    );
  }
  return on ? (
    <Badge tone="accent" icon={Radio}>
      Live v{live.number}
    </Badge>
  ) : (
    <Badge tone="muted" icon={CirclePause}>
      Off, v{live.number}
    </Badge>
  );
}
