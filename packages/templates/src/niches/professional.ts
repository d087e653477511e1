import type { Niche } from "./niche.ts";

/** Offices that talk before they work: calm, "we", a time to talk, and no facts of the matter by text. */
export const professional: Niche = {
  id: "professional",
  label: "Professional office",
  description: "Law, accounting, insurance, real estate and the like.",
  sampleProfile: { businessName: "Alder & Finch", ownerFirstName: "Priya" },
  openers: [
    "Hello, this is {{owner.first_name}} at {{business.name}}.",
    "Hi, it's {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} at {{business.name}} here.",
  ],
  reasons: {
    open: [
      "Sorry we missed your call, I was with a client.",
      "I was in a meeting and couldn't pick up.",
      "I was on another call and missed you.",
    ],
    closed: ["Our office is closed, so I missed your call.", "Sorry I missed you, we're closed right now."],
    any: ["Sorry we missed your call.", "I saw that you called, sorry I missed you."],
  },
  asks: [
    { text: "What's a good time to reach you?", angle: "call-time" },
    { text: "Are you a client already, or is this something new?", angle: "either-or" },
    { text: "Would mornings or afternoons suit you better for a call?", angle: "either-or" },
    { text: "When can I reach you, and at which number?", angle: "details" },
    { text: "What would you like to talk about?", angle: "question" },
  ],
  closes: ["", "Text me here.", "Let's save the details for when we talk.", "A short text is plenty."],
  avoid: ["your case", "we will win", "you're covered", "refund", "social security number"],
  starters: [
    {
      id: "professional-time-to-talk",
      title: "A time to talk",
      text: "Hello, this is {{owner.first_name}} at {{business.name}}. Sorry we missed your call. What's a good time to reach you? Let's save the details for when we talk.",
      when: "any",
    },
    {
      id: "professional-with-a-client",
      title: "With a client",
      text: "Hi, it's {{owner.first_name}} from {{business.name}}. I was with a client and missed you. Would mornings or afternoons suit you better for a call?",
      when: "open",
    },
    {
      id: "professional-after-hours",
      title: "After hours",
      text: "Hi, it's {{owner.first_name}} at {{business.name}}. Our office is closed, so I missed your call. When can I reach you, and are you a client already?",
      when: "closed",
    },
  ],
};
