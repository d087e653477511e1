import { APIError } from "openai/error";

/** What a server may or may not take in a request. All are tried until the server says no. */
type Ability = "jsonSchema" | "jsonObject" | "temperature" | "maxTokens";

/** What is known of the server behind one base URL and model. */
export interface Abilities {
  can(ability: Ability): boolean;
  /** Gives up what a server's 400 names. Answers whether it learned, and so whether to ask again. */
  unlearn(error: unknown): boolean;
}

/** Servers that speak as OpenAI does differ in what they refuse, and say so only when they are asked. */
export function createAbilities(): Abilities {
  const lacks = new Set<Ability>();
  return {
    can: (ability) => !lacks.has(ability),
    unlearn(error) {
      const ability = refused(error, lacks);
      if (ability === null || lacks.has(ability)) return false;
      lacks.add(ability);
      return true;
    },
  };
}

function refused(error: unknown, lacks: ReadonlySet<Ability>): Ability | null {
  if (!(error instanceof APIError) || error.status !== 400) return null;
  const about = `${error.param ?? ""} ${error.message}`.toLowerCase();
  if (/response_format|json_schema|json_object|structured/.test(about)) {
    return lacks.has("jsonSchema") ? "jsonObject" : "jsonSchema";
  }
  if (about.includes("temperature")) return "temperature";
  return about.includes("max_tokens") ? "maxTokens" : null;
}
