import { ChevronLeft, RotateCcw } from "lucide-react";
import { useEffect, useRef } from "react";
import { registry } from "../canvas/registry.ts";
import type { Names } from "../canvas/sentence.ts";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { Time } from "../components/Time.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { LiveBadge } from "./LiveBadge.tsx";
import { VersionDrawing } from "./VersionDrawing.tsx";
import type { Version } from "./versions.ts";

export interface VersionViewProps {
  version: Version;
  on: boolean;
  where: Names;
  onBack: () => void;
  onRestore: (version: Version) => void;
}

/** One version: its drawing, to be read, and what it changed. */
export function VersionView({ version, on, where, onBack, onRestore }: VersionViewProps) {
  const { graph, publishedAt, live, changes, isDraft, number } = version;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-2">
        <Button ref={back} size="small" look="quiet" icon={ChevronLeft} className="-ml-2.5" onClick={onBack}>
          All versions
        </Button>
        <Button
          size="small"
          icon={RotateCcw}
          disabled={isDraft}
          className="ml-auto"
          onClick={() => onRestore(version)}
        >
          Restore as draft
        </Button>
      </div>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <span>
          Published <Time at={publishedAt} />
        </span>
        {live && <LiveBadge live={{ number }} on={on} />}
        {isDraft && <Badge tone="muted">Same as your draft</Badge>}
      </p>
      <VersionDrawing key={number} registry={registry} graph={graph} where={where} />
      {changes !== null && changes.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="text-sm font-medium">What it changed</h3>
          <ChangeList changes={changes} />
        </section>
      )}
    </div>
  );
}
