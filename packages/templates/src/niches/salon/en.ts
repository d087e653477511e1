import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} from {{business.name}} here.",
    "Hi there, {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I was with a client and missed you.",
      "My hands were full of color, sorry I missed your call.",
      "The dryer was on and I missed your call.",
      "I was halfway through a cut and missed you.",
      "Sorry I missed you, I've got someone in the chair.",
    ],
    closed: [
      "We're closed right now, sorry I missed you.",
      "You caught us after hours, sorry I missed you.",
      "The salon's closed and I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I saw you called, sorry I missed it."],
  },
  asks: [
    { text: "Want to book or move an appointment?", angle: "either-or" },
    { text: "What are you having done, and what day?", angle: "question" },
    { text: "Is it a cut, color or something else?", angle: "either-or" },
    { text: "Which service, which day, and who do you see?", angle: "details" },
    { text: "Are mornings or evenings better for you?", angle: "either-or" },
    { text: "Who do you usually see here?", angle: "question" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    "You can text me back.",
    { text: "A pic of the look helps too.", after: ["question", "details"] },
  ],
  avoid: ["reply YES", "book now", "pamper", "deal", "last chance"],
  texts: {
    missedCall: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}}. Sorry I missed your call. Want to book or move an appointment?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. My hands were full of color and I missed you. What are you having done, and what day?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}. I've got someone in the chair and couldn't pick up, sorry. Is it a cut, color or something else? Text me the day you want and who you usually see.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}} here. We're closed, sorry I missed you. What day do you want to come in?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. You caught us after hours, sorry I missed your call. Is this a new booking or a change?",
      long: "Hi there, {{owner.first_name}} at {{business.name}}. The salon's closed right now and I missed your call. Which service did you have in mind, and do days or evenings work better? Text me whenever it suits you.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. Got your voicemail. Which day should I look at for you?",
      medium:
        "Hey, {{owner.first_name}} from {{business.name}}. Your message came through, sorry I missed you. Who do you usually see here?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. I've got your voicemail, sorry I didn't get to the phone. Do you want the same as last time, or something new?",
    },
    followUp: {
      short: "{{owner.first_name}} at {{business.name}} again, I missed your call. Still want to get in?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}, about the call I missed. Should I look for a morning or an evening for you?",
      long: "Hey {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here. I don't want to leave you hanging after your call. Are you still after an appointment? Tell me the day and I'll check the book.",
    },
    wrongNumber: {
      short: "Oh, sorry. It's {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "Sorry about that. I'm {{owner.first_name}} from {{business.name}}, the hair place. I thought you were a client who called. No more texts.",
      long: "Sorry, my mix-up. This is {{owner.first_name}} at {{business.name}}. We had a missed call from this number, and I took you for one of our clients. I'll leave you in peace and won't text again.",
    },
  },
};
