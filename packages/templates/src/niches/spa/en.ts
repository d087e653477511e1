import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hello, this is {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hi, {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I was with a client.",
      "I was in a treatment room and missed your call.",
      "Phones stay off in our rooms, so I missed you.",
      "I was settling a client in and missed your call.",
    ],
    closed: [
      "We're closed right now, sorry I missed you.",
      "You caught us after hours, sorry I missed you.",
      "The spa's closed and I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I saw you called, sorry I missed you."],
  },
  asks: [
    { text: "Which service were you after, and what day suits you?", angle: "question" },
    { text: "Would you like to book, or change a visit?", angle: "either-or" },
    { text: "Is it for you, or is it a gift?", angle: "either-or" },
    { text: "What day and time were you thinking of?", angle: "details" },
    { text: "Is the visit for one or for two?", angle: "either-or" },
    { text: "Do weekdays or weekends suit you better?", angle: "either-or" },
    { text: "When's a quiet time to call you?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "A short text is fine.", "You can text me back here."],
  avoid: ["before and after", "results", "Botox", "injections", "price list", "special"],
  texts: {
    missedCall: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. Sorry I missed your call. Would you like to book, or change a visit?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Phones stay off in our rooms, so I missed you. What day and time were you thinking of?",
      long: "Hello {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}. Sorry I couldn't pick up, I was settling a client in. Which service were you after, and do weekdays or weekends suit you better? Text me here.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} at {{business.name}} here. We're closed, sorry I missed you. Is the visit for one or for two?",
      medium:
        "Hi, {{owner.first_name}} from {{business.name}}. You caught us after hours and I missed your call. Which day would you like to come in?",
      long: "Hello, it's {{owner.first_name}} at {{business.name}}. The spa's closed right now, sorry I couldn't pick up. Are you booking for yourself, or is it a gift? Send me a day you like and I'll check the book.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}}. I have your voicemail. When's a quiet time to call you?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Your message reached me, sorry I missed you. Do mornings or afternoons suit you?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}. Thank you for the voicemail, sorry I couldn't answer in time. Have you been to us before? I'd like to set aside the right amount of time.",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again, about the call I missed. Would you still like a visit?",
      medium:
        "Hi, this is {{owner.first_name}} from {{business.name}}. I'd love to fit you in after missing your call. Is a weekday or a weekend easier?",
      long: "Hello {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. We didn't get to talk when you called, and I've kept you in mind. Are you still looking for some quiet time? Text me a day that's good.",
    },
    wrongNumber: {
      short: "Sorry to disturb you. This is {{owner.first_name}} at {{business.name}}. I won't text again.",
      medium:
        "Sorry for the mix-up. It's {{owner.first_name}} from {{business.name}}. I had you down as a client who called us. You'll get no more texts.",
      long: "I'm sorry, that text wasn't meant for you. I'm {{owner.first_name}} and I look after bookings at {{business.name}}. Somebody called from this number and I missed them. I won't text you again.",
    },
  },
};
