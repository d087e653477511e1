import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCopy } from "./checkCopy.ts";
import type { CopyContext } from "./copy.ts";
import { draftFromGrammar } from "./draft/draftFromGrammar.ts";
import type { CopyFinding } from "./finding.ts";
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
  "Hey this is {{owner.first_name}}, I had my hands full. Want to book or move an appointment?",
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
      checkCopy("Hi {{contact.first_name|there}}, it's {{owner.first_name}}. Text me back.", context),
    ).toEqual({
      score: 88,
      passes: true,
      findings: [
        {
          code: "ask.missing",
          severity: "warning",
          weight: 12,
          message: `Ask one question that is easy to answer, such as "What's going on, and what's the address?"`,
          span: null,
          fix: {
            label: "Add a question",
            text: "Hi {{contact.first_name|there}}, it's {{owner.first_name}}. Text me back. What's going on, and what's the address?",
          },
        },
      ],
      typical: {
        text: "Hi Maria, it's Sam. Text me back.",
        count: {
          encoding: "GSM-7",
          units: 33,
          segments: 1,
          clusterSafeSegments: 1,
          unitsLeft: 127,
          costly: [],
          boundaries: [33],
        },
      },
      longest: {
        text: "Hi Christopher, it's Sam. Text me back.",
        count: {
          encoding: "GSM-7",
          units: 39,
          segments: 1,
          clusterSafeSegments: 1,
          unitsLeft: 121,
          costly: [],
          boundaries: [39],
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
      ["merge.unresolved", "error"],
      ["ask.missing", "warning"],
      ["identity.missing", "warning"],
      ["promise.unkept", "warning"],
      ["chars.ucs2", "warning"],
    ]);
  });

  const pieces = fc
    .array(
      fc.constantFrom(
        ...[
          "Hi",
          "Hey {{contact.first_name|there}},",
          "{{contact.first_name}}",
          "[NAME]",
          "it's {{owner.first_name}}",
        ],
        ...[
          "at {{business.name}}.",
          "Sorry we missed you.",
          "— call",
          "María",
          "😀",
          "I’m on a job…",
          "Text me back.",
        ],
        ...[
          "I'll call you within 10 minutes.",
          "This is an automated message.",
          "Do not reply.",
          "What's up?",
        ],
        ...["We'll get right back to you", "24/7", "€", "Reply STOP to opt out."],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => words.join(" "));

  it("makes no text worse by a repair, whatever the text, but for the length of words it adds", LONG, () => {
    const ofLength = (code: string) => code === "length.segments" || code === "chars.ucs2";
    fc.assert(
      fc.property(pieces, fc.constantFrom(null, 30, 120), (text, callbackMinutes) => {
        const check = (each: string) => checkCopy(each, { ...context, callbackMinutes }).findings;
        const weight = (findings: CopyFinding[]) =>
          findings.reduce((sum, finding) => sum + (ofLength(finding.code) ? 0 : finding.weight), 0);
        const before = check(text);
        for (const { fix, code } of before) {
          if (fix === null) continue;
          const after = check(fix.text);
          const left = after.filter((finding) => finding.code === code).length;
          expect(fix.text).not.toBe(text);
          expect(left).toBeLessThanOrEqual(before.filter((finding) => finding.code === code).length);
          expect(weight(after)).toBeLessThanOrEqual(weight(before));
        }
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });

  it("judges straight and curly punctuation alike, but for what they cost", LONG, () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const tone = (each: string) =>
          checkCopy(each, context)
            .findings.map(({ code }) => code)
            .filter((code) => !code.startsWith("chars.") && !code.startsWith("length."));
        expect(tone(text.replaceAll("'", "’"))).toEqual(tone(text));
      }),
      { seed: 12, numRuns: 1_000 },
    );
  });

  it("keeps every span inside the text", LONG, () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        for (const { span } of checkCopy(text, context).findings) {
          if (span === null) continue;
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 13, numRuns: 3_000 },
    );
  });

  it("finds the drafts of every niche good", () => {
    for (const niche of NICHES) {
      const drafts = draftFromGrammar(niche.id, { seed: 5, count: 8 });
      expect(drafts.filter(({ report }) => report.score < 90)).toEqual([]);
    }
  });
});
