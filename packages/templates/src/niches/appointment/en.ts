import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi there, {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}.",
    "Hello, this is {{owner.first_name}} with {{business.name}}.",
    "Hey {{contact.first_name|}}, it's {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I'm with someone.",
      "I was with a client and missed your call.",
      "My hands were full and I couldn't pick up.",
      "We've got a full room and missed your call.",
    ],
    closed: [
      "We're closed right now, so we missed your call.",
      "You caught us after hours, sorry we missed you.",
      "The studio's closed and I missed your call.",
    ],
    any: [
      "Sorry we missed your call.",
      "Sorry we couldn't get to your call.",
      "Sorry I couldn't pick up your call.",
    ],
  },
  asks: [
    { text: "Would you like to book, or move a time you have?", angle: "either-or" },
    { text: "Which day suits you?", angle: "question" },
    { text: "Is this a new booking or one to change?", angle: "either-or" },
    { text: "What would you like to come in for?", angle: "question" },
    { text: "What are you after, and which day suits you?", angle: "details" },
    { text: "Who's it for, and is a weekday all right?", angle: "details" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "We'd love to see you.", after: ["question", "either-or", "details"] },
    { text: "We'll find a spot.", after: ["either-or", "details"] },
  ],
  avoid: ["symptoms", "before and after", "results", "YES", "confirm"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry we missed you. Did you want to book, or move a time?",
      medium:
        "Hi, this is {{owner.first_name}} from {{business.name}}. I was with a client and missed your call. What are you after, and which day suits you?",
      long: "Hello, this is {{owner.first_name}} with {{business.name}}. I was with somebody in the chair, sorry I missed your call. Tell me a bit about what you'd like and we'll find a spot in the book. Are weekdays or weekends better for you?",
    },
    afterHours: {
      short:
        "Hi there, {{owner.first_name}} from {{business.name}}. We're closed and missed you. Which day would you like?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. You caught us after hours, so we missed your call. Is this a new booking or one to change?",
      long: "Hi, this is {{owner.first_name}} from {{business.name}}. We're closed, and your call rang in an empty studio. The book is right beside me when we open, so you don't have to call again. Who's the visit for, and which days should I look at?",
    },
    voicemail: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I got your voicemail. Which day works for you?",
      medium:
        "Hello, it's {{owner.first_name}} with {{business.name}}. Your voicemail's here, and I'd like to find you a time. Are mornings or afternoons better?",
      long: "Hi there, {{owner.first_name}} from {{business.name}}. Your voicemail came through. I don't want to pencil you in for something that doesn't fit your week, so I'd like to ask first. What's the earliest day you could come, and with whom?",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} about your call. Still want me to find you a time?",
      medium:
        "Hi there, {{owner.first_name}} from {{business.name}} again. We missed your call, and I'd hate to leave you hanging. Did you find a time elsewhere?",
      long: "Hello, this is {{owner.first_name}} with {{business.name}}. I texted after we missed your call, and it's easy to lose a text in a busy week. There's no need to call again. If you'd still like to come in, would early or late in the week be easier?",
    },
    wrongNumber: {
      short: "Sorry about that. It's {{owner.first_name}} at {{business.name}}, and we won't text you again.",
      medium:
        "My mistake, sorry to bother you. This is {{owner.first_name}} from {{business.name}}. We missed a call from this number. You're off our list now.",
      long: "Thanks for telling me, and I'm sorry for the mix-up. This is {{owner.first_name}} with {{business.name}}. A call from your number showed up on our phone, so I wrote to offer a time. I've taken you off, and that was the last text.",
    },
  },
};
