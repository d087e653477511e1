/** What a server may or may not take in a request. All are tried until the server says no. */
export type Ability = "jsonSchema" | "jsonObject" | "temperature" | "maxTokens" | "stream";

/** What is known of the server behind one base URL and model. */
export interface Abilities {
  can(ability: Ability): boolean;
  /** Gives up what a server's refusal is about. Answers whether it learned, and so whether to ask again. */
  unlearn(refusal: string): boolean;
}

/** Servers that speak as OpenAI does differ in what they refuse, and say so only when they are asked. */
export function createAbilities(): Abilities {
  const lacks = new Set<Ability>();
  return {
    can: (ability) => !lacks.has(ability),
    unlearn(refusal) {
      const ability = refused(refusal.toLowerCase(), lacks);
      if (ability === null || lacks.has(ability)) return false;
      lacks.add(ability);
      return true;
    },
  };
}

function refused(about: string, lacks: ReadonlySet<Ability>): Ability | null {
  if (/response_format|json_schema|json_object|structured|grammar|guided/.test(about)) {
    return lacks.has("jsonSchema") ? "jsonObject" : "jsonSchema";
  }
  if (about.includes("temperature")) return "temperature";
  if (/max_tokens|max_completion_tokens/.test(about)) return "maxTokens";
  return /\bstream/.test(about) ? "stream" : null;
}
