/** A language that texts are written and judged in, as its ISO 639-1 code. */
export type Language = "en" | "es";
