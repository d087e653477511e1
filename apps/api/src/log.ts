import pino from "pino";

/** Structured lines for whoever runs the server. Never a body of a text, never a whole phone number. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Lines of JSON on standard error; standard output belongs to the one line with the link. */
export function createLog(level: "silent" | "warn" | "info" = "warn"): Log {
  return pino({ level, base: null }, pino.destination(2));
}
