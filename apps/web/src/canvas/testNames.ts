import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import type { Names } from "./sentence.ts";

/** The names that cards of a made-up business need, for tests. */
export function namesWith(fields: Names["fields"] = []): Names {
  return {
    fields,
    numbers: [],
    business: {
      name: "Harbor Plumbing",
      ownerFirstName: "Sam",
      niche: "contractor",
      copy: DEFAULT_COPY_POLICY,
    },
  };
}
