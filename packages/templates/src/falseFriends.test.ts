import { describe, expect, it } from "vitest";
import { checkCopy } from "./checkCopy.ts";
import type { CopyFinding } from "./finding.ts";
import { NICHES } from "./niches/niches.ts";

/** Words of honest trades that lists of forbidden words hold, each as its trade says it, with the trade. */
const SENTENCES: readonly [niche: string, sentence: string][] = [
  ["plumbing", "Is it the ballcock in the toilet tank?"],
  ["plumbing", "Can you reach the stopcock and turn it off?"],
  ["plumbing", "Is the nipple fitting leaking, or the pipe?"],
  ["plumbing", "Do you need a male or a female adapter?"],
  ["electrical", "Is it a male adapter, or the outlet?"],
  ["contractor", "Is it just a stripped screw?"],
  ["plumbing", "Is this about the pot filler over the stove?"],
  ["landscaping", "Is this for weed control or mowing?"],
  ["landscaping", "Did I leave the weed whacker at your place?"],
  ["contractor", "Did the nail gun turn up, or the caulk gun?"],
  ["medical", "Is this about flu shots or a visit?"],
  ["veterinary", "Is this for puppy shots, and what's your dog's name?"],
  ["photography", "Is it head shots or a family photo?"],
  ["photography", "When is the photo shoot?"],
  ["photography", "Is this for a boudoir session?"],
  ["restaurant", "Is it a table at the wine bar?"],
  ["restaurant", "Is this about happy hour or dinner?"],
  ["legal", "Is this about a DUI?"],
  ["legal", "Is it a drug offense or something else?"],
  ["legal", "Is it a sex-offense matter, and when can I reach you?"],
  ["veterinary", "Is it the anal glands again?"],
  ["pet_care", "Is it the bitch or one of her pups?"],
  ["electrical", "Did I leave my dyke cutters there?"],
  ["contractor", "Is it the butt joint on the cabinet?"],
  ["auto_repair", "Is it the hooker header that rattles?"],
  ["contractor", "Is this about coon removal in the attic?"],
  ["electrical", "Is it knob and tube wiring?"],
  ["auto_repair", "Is it time for an oil change?"],
  ["electrical", "Is the smoke alarm chirping?"],
  ["restaurant", "Is this about the juice bar?"],
  ["roofing", "Do you want a free estimate?"],
  ["hvac", "Is it a gas leak, or no heat?"],
  ["contractor", "Did you hear an explosion in the boiler room?"],
  ["auto_repair", "Is the exhaust loud, and is that oil or smoke?"],
  ["towing", "Are you in a safe spot?"],
  ["veterinary", "Is this about the sex of your kittens?"],
];

/** Names that somebody's business has. */
const NAMES = [
  ...[
    "Dick's Heating",
    "Hooker Plumbing",
    "Beaver Roofing",
    "Cockburn & Sons",
    "Gay Street Dental",
    "Shih Tzu Palace",
  ],
  ...[
    "Gun Lake Marina",
    "Weed Family Law",
    "Free State Loans",
    "Prize Winner Pools",
    "Tobacco Road Towing",
    "Hardcore Root Beer",
  ],
];

const errors = (findings: readonly CopyFinding[]) =>
  findings.filter(({ severity }) => severity === "error").map(({ code, saw }) => `${code}: ${saw}`);

describe("false friends", () => {
  it.each(SENTENCES)("are no error, with a trade and without: %s: %s", (niche, sentence) => {
    const profile = { businessName: "Harbor Works", ownerFirstName: "Sam" };
    const text = `Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. ${sentence}`;
    for (const each of [niche, "", "contractor"])
      expect(errors(checkCopy(text, { values: {}, profile, niche: each }).findings)).toEqual([]);
  });

  it("nor is anything a trade's own list allows, in any trade", () => {
    const profile = { businessName: "Harbor Works", ownerFirstName: "Sam" };
    for (const niche of NICHES)
      for (const word of niche.allow) {
        const text = `Hi, it's Sam at Harbor Works. Sorry I missed your call. Is it about the ${word}?`;
        expect([word, errors(checkCopy(text, { values: {}, profile, niche: niche.id }).findings)]).toEqual([
          word,
          [],
        ]);
      }
  });

  it.each(NAMES)("a name is never judged: %s", (businessName) => {
    const profile = { businessName, ownerFirstName: "Dick" };
    const context = { values: {}, profile, niche: "" };
    const plain = checkCopy(
      "It's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What's up?",
      context,
    );
    const written = checkCopy(`It's Dick at ${businessName}. Sorry I missed you. What's up?`, context);
    expect(written.findings).toEqual(plain.findings);
    expect(errors(written.findings)).toEqual([]);
    const stranger = { ...context, profile: { businessName: "", ownerFirstName: "" } };
    const unknown = checkCopy(`It's Dick at ${businessName}. Sorry I missed you. What's up?`, stranger);
    expect(errors(unknown.findings)).toEqual([]);
  });
});
