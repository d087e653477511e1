import type { Graph } from "@ringback/engine";
import { type Tx, versionById } from "../store/index.ts";

/** Published graphs by version id. A version is never edited, so what was read once holds for ever. */
export interface Versions {
  /** @throws when the version does not exist: a run pins its version, and versions are never deleted. */
  graph(tx: Tx, businessId: string, versionId: string): Promise<Graph>;
}

/** Keeps the `most` versions read last: a graph is at most 256 KB, so 200 of them stay below 50 MB. */
export function createVersions(most = 200): Versions {
  const known = new Map<string, Graph>();
  return {
    async graph(tx, businessId, versionId) {
      const key = `${businessId}/${versionId}`;
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const version = await versionById(tx, businessId, versionId);
      if (version === null)
        throw new Error(`Version ${versionId} of business ${businessId} is missing from the store.`);
      if (known.size >= most)
        for (const oldest of known.keys()) {
          known.delete(oldest);
          break;
        }
      known.set(key, version.graph);
      return version.graph;
    },
  };
}
