import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCopy } from "./checkCopy.ts";
import type { CopyContext } from "./copy.ts";
import { draftFromGrammar } from "./draft/draftFromGrammar.ts";
import { NICHES } from "./niches/niches.ts";

const context: CopyContext = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  niche: "contractor",
};

/** Thousands of texts on a busy machine. */
const LONG = { timeout: 120_000 };

/** Texts as owners send them by hand. */
const HUMAN = [
  "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you, I'm on a roof. Is it leaking now or do you need an estimate?",
  "Hi, {{owner.first_name}} here from {{business.name}}, I was under a sink. Is water running right now? Text me.",
  "Hi {{contact.first_name|there}}, this is {{owner.first_name}} with {{business.name}}. Saw you called. What do you need done?",
  "Sam at Harbor Plumbing, sorry I missed you. What's your zip and what's going on?",
  "Hey this is {{owner.first_name}} at {{business.name}}, I had my hands full. Want to book or move an appointment?",
  "Hello, {{business.name}}. We were with a patient. Is this about a new visit or one to change? Text us here",
  "Sorry we missed your call! It's {{owner.first_name}} from {{business.name}}. When's a good time to reach you?",
  "{{business.name}} here. Truck's loud, didn't hear the phone. Where are you and what are you driving?",
];

/** Texts as phone systems send them. */
const ROBOTIC = [
  "Thank you for calling. Your call is important to us. A representative will contact you shortly.",
  "This is an automated response from {{business.name}}. Do not reply to this message.",
  "We have received your call and will get back to you as soon as possible.",
  "AUTO-REPLY: {{business.name}} is unavailable. We will return your call within 5 minutes.",
  "Hello [NAME], we noticed that you called. Kindly leave a message.",
  "You have reached {{business.name}}. I am a virtual assistant. A team member will respond immediately.",
];

describe("checkCopy", () => {
  it("reports the score, the verdict, both renderings and what to mend", () => {
    expect(
      checkCopy(
        "Hi {{contact.first_name|there}}, it is Sam at Harbor Plumbing. Sorry I missed you. Is it a new leak?",
        context,
      ),
    ).toEqual({
      score: 92,
      passes: true,
      findings: [
        {
          rule: "H16",
          code: "voice.uncontracted",
          severity: "warning",
          weight: 4,
          message: `Write "it's" instead of "it is": that is how people talk.`,
          span: { from: 33, to: 38 },
          saw: "it is",
          fix: {
            label: `Say "it's"`,
            text: "Hi {{contact.first_name|there}}, it's Sam at Harbor Plumbing. Sorry I missed you. Is it a new leak?",
          },
        },
        {
          rule: "H04",
          code: "reason.missing",
          severity: "info",
          weight: 4,
          message: "Say in a few true words why you missed the call.",
          span: null,
          saw: null,
          fix: null,
        },
      ],
      typical: {
        text: "Hi Maria, it is Sam at Harbor Plumbing. Sorry I missed you. Is it a new leak?",
        count: {
          encoding: "GSM-7",
          units: 77,
          segments: 1,
          clusterSafeSegments: 1,
          unitsLeft: 83,
          costly: [],
          boundaries: [77],
        },
      },
      longest: {
        text: "Hi Christopher, it is Sam at Harbor Plumbing. Sorry I missed you. Is it a new leak?",
        count: {
          encoding: "GSM-7",
          units: 83,
          segments: 1,
          clusterSafeSegments: 1,
          unitsLeft: 77,
          costly: [],
          boundaries: [83],
        },
        causedBy: null,
      },
    });
  });

  it.each(HUMAN)("passes %s", (text) => {
    expect(checkCopy(text, context)).toMatchObject({ passes: true });
  });

  it.each(ROBOTIC)("does not pass %s", (text) => {
    expect(checkCopy(text, context)).toMatchObject({ passes: false });
  });

  it("names the field that costs a segment more", () => {
    const text = `{{contact.first_name|there}} {{contact.last_name|}} ${"a".repeat(145)}`;
    expect(checkCopy(text, context).longest).toMatchObject({
      causedBy: "contact.last_name",
      count: { segments: 2 },
    });
  });

  it("shows the fallback for a caller who is known to have no name", () => {
    const text = "Hi {{contact.first_name|there}}";
    expect(checkCopy(text, { ...context, values: { "contact.first_name": null } }).typical.text).toBe(
      "Hi there",
    );
    expect(checkCopy(text, { ...context, values: { "contact.first_name": "Bo" } }).typical.text).toBe(
      "Hi Bo",
    );
  });

  it("sorts errors before warnings, and heavier ones first", () => {
    const { findings } = checkCopy("[NAME] — we'll call you back in 5 minutes", context);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["brand.missing", "error"],
      ["merge.unresolved", "error"],
      ["ask.missing", "warning"],
      ["next.deadEnd", "warning"],
      ["ack.missing", "warning"],
      ["promise.unkept", "warning"],
      ["chars.ucs2", "warning"],
      ["identity.firstName", "info"],
      ["reason.missing", "info"],
    ]);
  });

  it("offers no repair that costs more than it mends", () => {
    const words = "I was on the roof of the old mill on the other side of town and missed you.";
    const text = `Hi, it's Sam at Harbor Plumbing. ${words} ${words} ${words} ${words.slice(0, 9)}. Text me the address.`;
    const repair = (max: number) =>
      checkCopy(text, { ...context, maxSegments: max }).findings.find(({ code }) => code === "ask.missing")
        ?.fix;
    // The question would be worth 8, and takes the text to a third segment.
    expect(repair(3)).not.toBeNull();
    expect(repair(2)).toBeNull();
  });

  it("keeps every span inside the text, whatever the text", LONG, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { span } of checkCopy(text, context).findings) {
          if (span === null) continue;
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 13, numRuns: 1_000 },
    );
  });

  it("finds the drafts of every niche good", () => {
    for (const niche of NICHES) {
      const drafts = draftFromGrammar(niche.id, { seed: 5, count: 8 });
      expect(drafts.filter(({ report }) => report.score < 90)).toEqual([]);
    }
  });

  it("threw where a context left something out", () => {
    const full = checkCopy("It's Sam. What's up?", {
      values: {},
      profile: { businessName: "", ownerFirstName: "" },
      niche: "",
    });
    for (const partial of [{}, { profile: {} }, { profile: { businessName: null } }, { values: {} }])
      expect(checkCopy("It's Sam. What's up?", partial)).toEqual(full);
    expect(checkCopy("It's Sam. What's up?")).toEqual(full);
  });
});
