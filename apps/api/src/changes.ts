/** What an open page may want to load again. */
export type Topic = "business" | "calls" | "runs" | "workflows" | "messages" | "sends";

/** Tells open pages that something of their business changed. It carries no data: pages ask again, and are authorised again. */
export interface Changes {
  announce(businessId: string, topic: Topic): void;
  /** Calls `hear` on every change of that business until the returned function is called. */
  listen(businessId: string, hear: (topic: Topic) => void): () => void;
}

/** Changes within one process. */
export function createChanges(): Changes {
  const listeners = new Map<string, Set<(topic: Topic) => void>>();
  return {
    announce(businessId, topic) {
      for (const hear of listeners.get(businessId) ?? []) hear(topic);
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
