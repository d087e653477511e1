/**
 * The four parameters that place a number. The simulator knows no more than the country of a North American number:
 * city, state and zip are empty, as they often are in real requests.
 */
export function geography(prefix: string, number: string): Record<string, string> {
  return {
    [`${prefix}City`]: "",
    [`${prefix}State`]: "",
    [`${prefix}Zip`]: "",
    [`${prefix}Country`]: number.startsWith("+1") ? "US" : "",
  };
}
