import type { Span } from "./finding.ts";
import { introductions } from "./introductions.ts";
import { placesOfBusiness, placesOfPerson } from "./profileNames.ts";

/** Where a text names the business and its owner in so many letters. */
export interface NamesInText {
  business: Span[];
  owner: Span[];
}

/**
 * Finds the names of a profile, however their apostrophes are written, the business's also in short. Where the profile
 * is empty the names are those of somebody who introduces themselves: "it's Ana at Costa Dental".
 */
export function namesInText(
  words: string,
  profile: { businessName: string; ownerFirstName: string },
): NamesInText {
  const plain = words.replaceAll("’", "'");
  const business = profile.businessName.trim().replaceAll("’", "'");
  const owner = profile.ownerFirstName.trim().replaceAll("’", "'");
  const introduced = business === "" || owner === "" ? introductions(plain) : { business: [], owner: [] };
  return {
    business: business === "" ? introduced.business : placesOfBusiness(plain, business, owner),
    owner: owner === "" ? introduced.owner : placesOfPerson(plain, owner),
  };
}
