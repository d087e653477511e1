import type { Niche } from "./niche.ts";

/** Businesses with a book: warm, either-or, and nothing about anybody's health. */
export const appointment: Niche = {
  id: "appointment",
  label: "By appointment",
  description: "Dental, medical, salon, spa, fitness, veterinary and the like.",
  sampleProfile: { businessName: "Juniper Salon", ownerFirstName: "Elena" },
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi there, {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}.",
    "Hello, this is {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry we missed you, we're with someone.",
      "I was with a client and missed your call.",
      "Our hands were full and we missed you.",
    ],
    closed: [
      "We're closed right now, so we missed your call.",
      "You caught us after hours, sorry we missed you.",
    ],
    any: ["Sorry we missed your call.", "I saw you called, sorry we missed you."],
  },
  asks: [
    { text: "Would you like to book, or change a visit?", angle: "either-or" },
    { text: "Which day suits you?", angle: "question" },
    { text: "Is this a new booking or one to move?", angle: "either-or" },
    { text: "What would you like to book, and which day suits you?", angle: "details" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: ["", "Text us a day that works.", "Text me here.", "We'd love to see you."],
  avoid: ["symptoms", "diagnosis", "results", "YES", "confirm"],
  starters: [
    {
      id: "appointment-book-or-change",
      title: "Book or change",
      text: "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry we missed you. Would you like to book, or change a visit? Text us a day that works.",
      when: "any",
    },
    {
      id: "appointment-with-someone",
      title: "With someone",
      text: "Hi, this is {{owner.first_name}} from {{business.name}}. I was with a client and missed your call. What would you like to book, and which day suits you?",
      when: "open",
    },
    {
      id: "appointment-after-hours",
      title: "After hours",
      text: "Hi, it's {{owner.first_name}} at {{business.name}}. We're closed right now, so we missed your call. Is this a new booking or one to move? Text me here.",
      when: "closed",
    },
  ],
};
