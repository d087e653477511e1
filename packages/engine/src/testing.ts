export { conformance } from "./testing/conformance.ts";
export { callFor, type FactsOverrides, factsFor, hereFor, runFor, whereFor } from "./testing/factsFor.ts";
export { type Played, playGraph, playNode } from "./testing/play.ts";
export { tradeRegistry } from "./testing/tradeRegistry.ts";
