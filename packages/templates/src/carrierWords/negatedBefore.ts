/** A sentence that forbids what follows: "please don't text your SSN", "nunca mande su clave". */
const NEGATION =
  /\b(?:don't|dont|do not|never|no need|needn't|won't|will not|can't|cannot|not|without|avoid|nunca|jam[aá]s|sin|ni|evite|no)\b[^,;:]*$/i;

/** Whether the words of a sentence up to some place deny what stands there. */
export function negatedBefore(wordsBefore: string): boolean {
  return NEGATION.test(wordsBefore);
}
