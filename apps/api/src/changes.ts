/** What an open page may want to load again. */
export type Topic = "business" | "calls" | "runs" | "workflows" | "messages" | "sends" | "templates";

/** Tells open pages that something of their business changed. It carries no data: pages ask again, and are authorised again. */
export interface Changes {
  announce(businessId: string, topic: Topic): void;
  /** Calls `hear` on every change of that business until the returned function is called. */
  listen(businessId: string, hear: (topic: Topic) => void): () => void;
}

// Announcements come from inside transactions, thousands a second when it is busy: they are told after the commit, once.
const GATHER_MS = 40;

/** Changes within one process. */
export function createChanges(): Changes {
  const listeners = new Map<string, Set<(topic: Topic) => void>>();
  const gathered = new Map<string, Set<Topic>>();
  let telling: NodeJS.Timeout | null = null;

  function tell(): void {
    telling = null;
    for (const [businessId, topics] of gathered) {
      for (const hear of listeners.get(businessId) ?? []) for (const topic of topics) hear(topic);
    }
    gathered.clear();
  }

  return {
    announce(businessId, topic) {
      if (!listeners.has(businessId)) return;
      const topics = gathered.get(businessId) ?? new Set();
      gathered.set(businessId, topics.add(topic));
      if (telling === null) telling = setTimeout(tell, GATHER_MS).unref();
    },
    listen(businessId, hear) {
      const ofBusiness = listeners.get(businessId) ?? new Set();
      ofBusiness.add(hear);
      listeners.set(businessId, ofBusiness);
      return () => {
        ofBusiness.delete(hear);
        if (ofBusiness.size === 0) listeners.delete(businessId);
      };
    },
  };
}
