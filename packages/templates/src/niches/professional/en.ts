import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hello, this is {{owner.first_name}} at {{business.name}}.",
    "Hi, it's {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hello {{contact.first_name|}}, {{owner.first_name}} with {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry we missed your call, I was with a client.",
      "I was in a meeting and couldn't pick up.",
      "I was on another call and missed you.",
      "Our line was tied up when you called.",
    ],
    closed: [
      "Our office is closed, so we missed your call.",
      "You caught us after hours, sorry we missed you.",
      "We're closed for now, and nobody got your call.",
    ],
    any: [
      "Sorry we missed your call.",
      "I saw your call come in, sorry I missed it.",
      "Sorry none of us picked up your call.",
    ],
  },
  asks: [
    { text: "When's a good time to reach you?", angle: "call-time" },
    { text: "Are you a client already, or is this something new?", angle: "either-or" },
    { text: "Would a morning or an afternoon call suit you?", angle: "either-or" },
    { text: "What would you like to talk about?", angle: "question" },
    { text: "Who were you hoping to speak with?", angle: "question" },
    { text: "What's it about, and which day suits you?", angle: "details" },
    { text: "Which day could we talk, and for how long?", angle: "details" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A line or two is plenty.", after: ["question", "either-or", "details"] },
    { text: "The rest can wait till we talk.", after: ["call-time", "question"] },
  ],
  avoid: ["your case", "we will win", "you're covered", "refund", "social security number"],
  texts: {
    missedCall: {
      short:
        "Hello, this is {{owner.first_name}} at {{business.name}}. Sorry we missed your call. When's a good time to reach you?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. I was in a meeting and missed you. Would a morning or an afternoon call suit you?",
      long: "Hello, this is {{owner.first_name}} at {{business.name}}. I was with a client and couldn't pick up your call. I'd sooner talk than text about anything private, so a line or two is plenty here. Which part of the day is good for you?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} here at {{business.name}}. We're closed and missed your call. When could we talk?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. We missed your call, as we're closed. Are you a client of ours, or is this something new?",
      long: "Hello, it's {{owner.first_name}} from {{business.name}}. Your call came in while nobody was at the desk, since the office is closed. We'd be glad to set a time to talk on a day we're in. Which day suits you, and is a morning or an afternoon easier?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} here at {{business.name}}. We have your voicemail. What's the best time to call you?",
      medium:
        "Hello, this is {{owner.first_name}} with {{business.name}}. Your voicemail reached us. Is this the number to call, or is another one better?",
      long: "Hi, it's {{owner.first_name}} from {{business.name}}. I have your voicemail, and I'd like to talk it over. Please keep anything private for the phone, a text is no place for it. Who should be on the call, and when are you all around?",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} about your call. Would you still like to talk with us?",
      medium:
        "Hello, it's {{owner.first_name}} from {{business.name}}. I wrote after we missed your call. Is it still on your mind, or has it been taken care of?",
      long: "Hi, this is {{owner.first_name}} at {{business.name}} again. We missed your call, and I haven't heard from you since I texted. There's no rush on our side, and no need to explain here. If you'd like to go ahead, which day would be easy for you?",
    },
    wrongNumber: {
      short:
        "Sorry about that. This is {{owner.first_name}} at {{business.name}}, and we won't text you again.",
      medium:
        "Our mistake, and I'm sorry. It's {{owner.first_name}} from {{business.name}}. We missed a call and wrote to the wrong person. That was our last text to you.",
      long: "Thank you for letting us know, and sorry for the mix-up. This is {{owner.first_name}} at {{business.name}}. Our phone showed a missed call from your number, which is why I wrote. I've made a note, so you won't hear from our office again.",
    },
  },
};
