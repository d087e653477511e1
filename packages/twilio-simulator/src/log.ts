/** Where the simulator tells what it did; a pino logger fits. */
export interface SimulatorLog {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Says nothing. */
export const silentLog: SimulatorLog = { info: () => {}, warn: () => {}, error: () => {} };
