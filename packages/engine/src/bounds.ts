/** The limits of a drawing. Beyond them a graph is refused, with a finding that names the place. */
export const BOUNDS = {
  nodes: 200,
  edges: 500,
  bytes: 256 * 1024,
  depth: 32,
  branches: 10,
  nameCharacters: 60,
  /** How far from the middle of the canvas anything lies, in canvas pixels: beyond, drawing it would lose its digits. */
  canvas: 100_000,
  notes: 50,
  noteCharacters: 2_000,
  /** In canvas pixels; `most` bounds both sides. */
  noteSize: { least: { width: 120, height: 72 }, most: 1_600 },
  stepsPerRun: 1_000,
  textsPerRun: 5,
  errandsPerRun: 20,
  shortestLoopWaitMs: 60_000,
  shortestWaitMs: 1_000,
  longestWaitMs: 90 * 86_400_000,
  shortestGuardMs: 60_000,
  longestGuardMs: 30 * 86_400_000,
  textsPerCallerPerDay: 3,
  replyRunsPerCallerPerDay: 3,
  textCharacters: 1_600,
} as const;

/** The guard's window when the owner has not chosen one: 12 hours from the call that was texted. */
export const DEFAULT_GUARD_MS = 12 * 3_600_000;
