import type { CopyContext } from "./copy.ts";

/** What a caller of the library knows of a business; the rest is as if it had not said. */
export type GivenContext = Partial<Omit<CopyContext, "profile">> & {
  profile?:
    | { businessName?: string | null | undefined; ownerFirstName?: string | null | undefined }
    | undefined;
};

/**
 * The context with what was left out: an empty profile, no values, no niche.
 */
export function completeContext(given: GivenContext): CopyContext {
  const { values, profile, niche } = given;
  const businessName = profile?.businessName ?? "";
  const ownerFirstName = profile?.ownerFirstName ?? "";
  return { ...given, values: values ?? {}, profile: { businessName, ownerFirstName }, niche: niche ?? "" };
}
