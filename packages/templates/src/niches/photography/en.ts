import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}} here.",
    "Hello, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here from {{business.name}}.",
  ],
  reasons: {
    open: [
      "I was on a shoot and missed you.",
      "Sorry I missed you, I was behind the camera.",
      "I was with a client and missed your call.",
      "I was in the middle of portraits and couldn't pick up.",
      "I had a baby in front of the lens and missed your call.",
    ],
    closed: [
      "I'm closed for the day, sorry I missed you.",
      "The studio's closed right now, sorry I missed you.",
      "You caught me after hours, sorry I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I saw you called, sorry I missed it."],
  },
  asks: [
    { text: "What's the occasion, and what date do you have in mind?", angle: "question" },
    { text: "Is it a wedding, portraits or something else?", angle: "either-or" },
    { text: "What date and place are you thinking of?", angle: "details" },
    { text: "Do you have a date, or are you still choosing?", angle: "either-or" },
    { text: "Indoors or outdoors, and how many people?", angle: "details" },
    { text: "Who's going to be in the photos?", angle: "question" },
    { text: "When's a good time to talk it through?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "You can text me right here.", "Just text me back."],
  avoid: ["boudoir", "book now", "mini session deal", "unlimited photos", "send pictures of"],
  texts: {
    missedCall: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}}. Sorry I missed your call. What's the occasion, and what date is it?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I was on a shoot and missed you. Is it a wedding, portraits or something else?",
      long: "Hello {{contact.first_name|there}}, this is {{owner.first_name}} with {{business.name}}. Sorry I missed you, I was behind the camera. Who's going to be in the photos, and what date and place are you thinking of? Text me here.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}} here. The studio's closed, sorry I missed you. What date do you have in mind?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. You caught me after hours, sorry I missed you. Is your date set, or are you still choosing?",
      long: "Hello, it's {{owner.first_name}} from {{business.name}}. The studio's closed right now and I missed your call. What are we celebrating, and is it indoors or outdoors? I'd love to hear about it here.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}}. Got your voicemail. What date should I look at?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Your message is here, sorry I missed you. When's a good time to talk it through?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}} here. I've got your voicemail, sorry I couldn't pick up. About how many people will be in the photos, and where will it be?",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again, I missed your call. Are you still after a photographer?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. I don't want to lose track of your call. Have you picked a date yet?",
      long: "Hello {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}} here. We didn't get to talk when you called, and I'd like to hear what you're planning. Is it still on? Text me the date and I'll check it.",
    },
    wrongNumber: {
      short: "Sorry about that. This is {{owner.first_name}} with {{business.name}}. I won't text you again.",
      medium:
        "Sorry, that wasn't for you. I'm {{owner.first_name}} at {{business.name}}, a photographer, and we had a missed call from here. No more texts.",
      long: "Sorry to bother you. It's {{owner.first_name}} from {{business.name}}. I missed a call from this number and took it for someone planning a shoot. I won't be texting you any more.",
    },
  },
};
