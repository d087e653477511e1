import type { Niche } from "./niche.ts";

/** Trades that work at the customer's place: first person, clipped, with their hands full. */
export const contractor: Niche = {
  id: "contractor",
  label: "Contractor or home service",
  description: "Plumbing, heating, electrical, roofing, landscaping, cleaning and the like.",
  sampleProfile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}.",
    "{{owner.first_name}} here from {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I'm on a job.",
      "Missed your call, my hands were full.",
      "I'm on a job site and couldn't pick up.",
      "I was up a ladder and missed your call.",
    ],
    closed: [
      "Sorry I missed you, we're closed right now.",
      "You caught us after hours, sorry I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up."],
  },
  asks: [
    { text: "What's going on, and what's the address?", angle: "question" },
    { text: "Is it urgent, or can it wait?", angle: "either-or" },
    { text: "Is this a repair or a quote?", angle: "either-or" },
    { text: "What needs fixing, and what's your zip?", angle: "details" },
    { text: "What's a good time to call you?", angle: "call-time" },
    { text: "What can I fix for you?", angle: "question" },
  ],
  closes: ["", "Text me here.", "You can text me right here.", "A photo helps too."],
  avoid: ["dispatch", "unit", "service window", "guaranteed", "insurance will pay"],
  starters: [
    {
      id: "contractor-on-a-job",
      title: "On a job",
      text: "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you, I'm on a job. What's going on, and what's the address? Text me here.",
      when: "open",
    },
    {
      id: "contractor-repair-or-quote",
      title: "Repair or quote",
      text: "Hi, this is {{owner.first_name}} with {{business.name}}. Sorry I missed your call. Is it a repair that can't wait, or do you want a quote?",
      when: "any",
    },
    {
      id: "contractor-after-hours",
      title: "After hours",
      text: "Hi, {{owner.first_name}} from {{business.name}}. You caught us after hours, sorry I missed your call. What needs fixing, and what's your zip? Text me here.",
      when: "closed",
    },
  ],
};
