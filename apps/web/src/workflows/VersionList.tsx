import { Eye, RotateCcw } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Change } from "../canvas/changes.ts";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { Time } from "../components/Time.tsx";
import { DiscardDraft } from "./DiscardDraft.tsx";
import { LiveBadge } from "./LiveBadge.tsx";
import { sayChanges } from "./sayChanges.ts";
import type { Version } from "./versions.ts";

export interface VersionListProps {
  versions: readonly Version[];
  draft: { live: { number: number } | null; changes: readonly Change[]; busy: boolean };
  on: boolean;
  /** The version that was looked at: the keyboard comes back to it. */
  focus: number | null;
  onLook: (number: number) => void;
  onRestore: (version: Version) => void;
  onDiscard: () => void;
  onPublish: () => void;
  /** Older versions are there; `null` when these are all. */
  more: { busy: boolean; onMore: () => void } | null;
}

/** The draft, then every version below it, newest first. */
export function VersionList(props: VersionListProps) {
  const { versions, on, focus, onLook, onRestore, more } = props;
  return (
    <div className="flex flex-col gap-6">
      <DraftPart {...props} />
      <section className="flex flex-col gap-1">
        <h3 className="text-sm font-medium">Published</h3>
        {versions.length === 0 && (
          <p className="text-sm text-ink-soft">
            Nothing yet. Callers get no text from this workflow before you publish it.
          </p>
        )}
        <ol aria-label="Versions" className="flex flex-col divide-y">
          {versions.map((version) => (
            <Row
              key={version.number}
              version={version}
              on={on}
              focused={version.number === focus}
              onLook={() => onLook(version.number)}
              onRestore={() => onRestore(version)}
            />
          ))}
        </ol>
        {more && (
          <Button size="small" className="self-center" busy={more.busy} onClick={more.onMore}>
            Show older versions
          </Button>
        )}
      </section>
    </div>
  );
}

function DraftPart({ draft, onDiscard, onPublish }: VersionListProps) {
  const { live, changes, busy } = draft;
  return (
    <section aria-label="Draft" className="flex flex-col gap-2 rounded-card border bg-surface px-4 py-3.5">
      <h3 className="text-sm font-medium">Draft</h3>
      <p className="text-sm wrap-anywhere text-ink-soft">{sayDraft(live, changes)}</p>
      {changes.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={onPublish}>
            Look over and publish
          </Button>
          {live && (
            <DiscardDraft size="small" live={live} changes={changes} busy={busy} onDiscard={onDiscard} />
          )}
        </div>
      )}
    </section>
  );
}

function sayDraft(live: { number: number } | null, changes: readonly Change[]): string {
  if (!live) return changes.length === 0 ? "Nothing is drawn yet." : "Not published yet.";
  return changes.length === 0 ? `Says the same as v${live.number}.` : sayChanges(changes);
}

interface RowProps {
  version: Version;
  on: boolean;
  focused: boolean;
  onLook: () => void;
  onRestore: () => void;
}

function Row({ version, on, focused, onLook, onRestore }: RowProps) {
  const { number, publishedAt, live, changes, isDraft } = version;
  const look = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) look.current?.focus();
  }, [focused]);
  return (
    <li aria-label={`Version ${number}`} className="flex flex-col gap-2 py-4">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span className="font-medium">Version {number}</span>
        <Time at={publishedAt} className="text-ink-soft" />
        {live && <LiveBadge live={version} on={on} />}
        {isDraft && <Badge tone="muted">Same as your draft</Badge>}
      </p>
      <p className="text-sm wrap-anywhere text-ink-soft">{sayVersion(version, changes)}</p>
      <span className="flex flex-wrap gap-2">
        <Button ref={look} size="small" icon={Eye} aria-label={`Look at version ${number}`} onClick={onLook}>
          Look
        </Button>
        {!isDraft && (
          <Button
            size="small"
            look="quiet"
            icon={RotateCcw}
            aria-label={`Restore version ${number} as draft`}
            onClick={onRestore}
          >
            Restore as draft
          </Button>
        )}
      </span>
    </li>
  );
}

function sayVersion({ graph }: Version, changes: Change[] | null): string {
  if (changes !== null) return sayChanges(changes);
  return graph.nodes.length === 1
    ? "The first one, with 1 node."
    : `The first one, with ${graph.nodes.length} nodes.`;
}
