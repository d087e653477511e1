import type { Graph } from "@ringback/engine";
import { type Change, changes } from "../canvas/changes.ts";
import { registry } from "../canvas/registry.ts";
import type { Names } from "../canvas/sentence.ts";
import type { Answers } from "../shell/useSession.ts";

type VersionPage = Answers["workflows"]["versions"];

/** A published drawing, and how it differs. */
export interface Version {
  number: number;
  graph: Graph;
  /** Milliseconds UTC. */
  publishedAt: number;
  /** New calls follow it, when the workflow is on. */
  live: boolean;
  /** Against the version before; `null` for the first one. */
  changes: Change[] | null;
  /** The draft says the same. */
  isDraft: boolean;
}

/** Versions of pages that were read one after another, newest first, each compared with the one before it and with the draft. */
export function withChanges(
  pages: readonly VersionPage[],
  { draft, where }: { draft: Graph; where: Names },
): Version[] {
  const all = pages.flatMap(({ versions }) => versions);
  return all.map((version, at) => {
    const before = all[at + 1]?.graph ?? pages.at(-1)?.older ?? null;
    return {
      ...version,
      changes: before === null ? null : changes(registry, { live: before, draft: version.graph }, where),
      isDraft: changes(registry, { live: version.graph, draft }, where).length === 0,
    };
  });
}
