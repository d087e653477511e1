/** What a model is asked. Nothing in it is of a caller: no name, no number, no words of theirs. */
export interface Request {
  system: string;
  user: string;
  /** 0.8 for ideas, 0.2 for repairs; left out for servers that refuse it. */
  temperature: number;
  /** The shape of the JSON that is wanted. Servers that cannot hold a model to it are asked in words alone. */
  schema: { name: string; schema: Record<string, unknown> };
  signal?: AbortSignal;
}

/** What came of it. `says` is a sentence for the person who asked. */
export type Reply =
  /** The model's words, not yet read: they may hold fences, a preamble, or half of an answer. */
  { type: "text"; text: string } | { type: "refused"; says: string } | { type: "failed"; says: string };
