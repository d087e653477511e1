/** The value of a config at one of its properties; all of it for "". */
export function valueAt(config: unknown, path: string): unknown {
  return path === "" ? config : asRecord(config)[path];
}

/** The same config with another value at one of its properties. */
export function withValueAt(config: unknown, path: string, value: unknown): unknown {
  return path === "" ? value : { ...asRecord(config), [path]: value };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
