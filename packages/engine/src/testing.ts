export { conformance } from "./testing/conformance.ts";
export { callFor, factsFor, hereFor, runFor, whereFor } from "./testing/factsFor.ts";
export { type Played, playGraph, playNode } from "./testing/play.ts";
export { tradeRegistry } from "./testing/tradeRegistry.ts";
