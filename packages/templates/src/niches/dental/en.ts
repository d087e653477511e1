import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hello, it's {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hi, {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry we missed you, we're with a patient.",
      "We were checking a patient in and missed your call.",
      "Our lines were both busy, sorry we missed you.",
      "The front desk was full and we missed your call.",
    ],
    closed: [
      "The office is closed right now, sorry we missed you.",
      "You caught us after hours, sorry we missed you.",
      "We're closed at the moment and missed your call.",
    ],
    any: ["Sorry we missed your call.", "Sorry we couldn't pick up.", "We saw you called and missed you."],
  },
  asks: [
    { text: "Are you looking to book or change a visit?", angle: "either-or" },
    { text: "What day were you hoping to come in?", angle: "question" },
    { text: "Do mornings or afternoons suit you?", angle: "either-or" },
    { text: "Which day and time of day work for you?", angle: "details" },
    { text: "Is the visit for you or for someone else?", angle: "either-or" },
    { text: "Have you been in to see us before?", angle: "question" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text us here.",
    "A short text back is fine.",
    { text: "No health info by text, please.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["symptoms", "diagnosis", "treatment plan", "toothache", "x-rays"],
  texts: {
    missedCall: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. Sorry we missed your call. Are you looking to book or change a visit?",
      medium:
        "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry we missed you, we're with a patient. What day were you hoping to come in?",
      long: "Hello {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. We were checking a patient in and missed your call. Do you want a new visit, or to move one? Text us a day and we'll look for an opening.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. We're closed, sorry we missed you. Which day would you like to come in?",
      medium:
        "Hello, it's {{owner.first_name}} from {{business.name}}. You caught us after hours. Is your call about a new visit or one you've booked?",
      long: "Hi, this is {{owner.first_name}} at {{business.name}}. Our office is closed right now, sorry we missed you. If it's an emergency, please call 911. If it's about a visit, which days suit you?",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. We got your voicemail. Do mornings or afternoons suit you?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. Your message came through, sorry we missed you. What's a good time to call you?",
      long: "Hello {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. Thanks for the voicemail, sorry we couldn't pick up. Have you been in to see us before? It helps us find the right length of visit.",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} again. We missed your call. Would you still like a visit?",
      medium:
        "Hello, {{owner.first_name}} from {{business.name}} here. We'd still like to find you a time after that missed call. Is early or late in the day better?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. We don't want your call to slip by. Are you still hoping to come in? Text us a day or two that work and we'll see what's open.",
    },
    wrongNumber: {
      short: "Sorry about that. This is {{owner.first_name}} at {{business.name}}. We won't text you again.",
      medium:
        "Sorry for the mix-up. It's {{owner.first_name}} from {{business.name}}, and we had a missed call from this number. We'll leave you in peace.",
      long: "Sorry, you're not who we were after. I'm {{owner.first_name}} at {{business.name}}. The office got a call from this number, and we texted it. You won't get any more texts from us.",
    },
  },
};
