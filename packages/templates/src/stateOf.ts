import type { Copy } from "./copy.ts";

/** Whether a text goes out while the business is open or closed; `null` when it may be either. */
export function stateOf({ purpose, context }: Copy): "open" | "closed" | null {
  if (purpose === "afterHours") return "closed";
  return context.state ?? null;
}
