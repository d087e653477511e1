/** A URL of a document, made absolute by where the document came from. What cannot be resolved is left as it is. */
export function resolveUrl(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
