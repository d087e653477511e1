/** What an open page may want to load again. */
export type Topic = "business" | "calls" | "runs" | "workflows" | "messages" | "sends" | "templates";

/** Tells open pages that something of their business changed. It carries no data: pages ask again, and are authorised again. */
export interface Changes {
  announce(businessId: string, topic: Topic): void;
  /** Calls `hear` on every change of that business until the returned function is called. */
  listen(businessId: string, hear: (topic: Topic) => void): () => void;
  /** How far the telling has come: what is read from now on holds everything that was told before. */
  mark(): string;
  /**
   * What was told after a mark. `"everything"` where nobody can say: the mark is of an earlier start of the server, or
   * there is none.
   */
  since(businessId: string, mark: string | null): readonly Topic[] | "everything";
}

// Announcements come from inside transactions, thousands a second when it is busy: they are told after the commit, once.
const GATHER_MS = 40;

/** Changes within one process. @param start Tells the marks of this start of the server from those of another. */
export function createChanges(start: string): Changes {
  const listeners = new Map<string, Set<(topic: Topic) => void>>();
  const gathered = new Map<string, Set<Topic>>();
  /** By business and topic, the number of the last telling that held it. */
  const told = new Map<string, Map<Topic, number>>();
  let tellings = 0;
  let telling: NodeJS.Timeout | null = null;

  function tell(): void {
    telling = null;
    tellings += 1;
    const now = [...gathered];
    gathered.clear();
    for (const [businessId, topics] of now) {
      const ofBusiness = told.get(businessId) ?? new Map<Topic, number>();
      told.set(businessId, ofBusiness);
      for (const topic of topics) ofBusiness.set(topic, tellings);
    }
    for (const [businessId, topics] of now) {
      for (const hear of listeners.get(businessId) ?? []) for (const topic of topics) hear(topic);
    }
  }

  return {
    announce(businessId, topic) {
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
    mark: () => `${start}:${tellings}`,
    since(businessId, mark) {
      if (mark === null || !mark.startsWith(`${start}:`)) return "everything";
      const known = Number(mark.slice(start.length + 1));
      // A mark that nobody here gave out.
      if (!(known <= tellings)) return "everything";
      const topics = told.get(businessId) ?? [];
      return [...topics].flatMap(([topic, at]) => (at > known ? [topic] : []));
    },
  };
}
