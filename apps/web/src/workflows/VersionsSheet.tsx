import type { Graph } from "@ringback/engine";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Change } from "../canvas/changes.ts";
import type { Names } from "../canvas/sentence.ts";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { VersionList } from "./VersionList.tsx";
import { VersionView } from "./VersionView.tsx";
import { type Version, withChanges } from "./versions.ts";

export interface VersionsSheetProps {
  open: boolean;
  onClose: () => void;
  workflowId: string;
  where: Names;
  draft: Graph;
  /** What publishing the draft would change. */
  changes: readonly Change[];
  live: { number: number } | null;
  on: boolean;
  busy: boolean;
  onRestore: (version: Version) => void;
  onDiscard: () => void;
  onPublish: () => void;
}

/** What was published, and the draft on top of it. A version is never changed: it is looked at, or copied into the draft. */
export function VersionsSheet(props: VersionsSheetProps) {
  const { open, onClose, workflowId, where, draft, live, on, onRestore } = props;
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.workflows.versions.infiniteQueryOptions(
      { id: workflowId },
      {
        enabled: open,
        getNextPageParam: (page) => (page.older === null ? undefined : page.versions.at(-1)?.number),
      },
    ),
  );
  const versions = withChanges(list.data?.pages ?? [], { draft, where });
  const [number, setNumber] = useState<number | null>(null);
  // Where the keyboard comes back to.
  const [seen, setSeen] = useState<number | null>(null);
  const looked = versions.find((version) => version.number === number);
  const look = (next: number | null) => {
    setSeen(number);
    setNumber(next);
  };
  return (
    <Sheet
      open={open}
      onClose={() => {
        onClose();
        look(null);
        setSeen(null);
      }}
      width="wide"
      title={looked ? `Version ${looked.number}` : "Versions"}
      description={
        looked
          ? "As it was published. Nothing here can be changed."
          : "Each publishing makes one. It never changes after that."
      }
    >
      {list.isPending && <SkeletonRows label="Loading the versions" rows={3} />}
      {list.isError && (
        <p role="alert" className="text-sm text-failed">
          {sayError(list.error)}
        </p>
      )}
      {looked && (
        <VersionView version={looked} on={on} where={where} onBack={() => look(null)} onRestore={onRestore} />
      )}
      {!looked && list.data && (
        <VersionList
          versions={versions}
          draft={{ live, changes: props.changes, busy: props.busy }}
          on={on}
          focus={seen}
          onLook={look}
          onRestore={onRestore}
          onDiscard={props.onDiscard}
          onPublish={props.onPublish}
          more={
            list.hasNextPage
              ? { busy: list.isFetchingNextPage, onMore: () => void list.fetchNextPage() }
              : null
          }
        />
      )}
    </Sheet>
  );
}
