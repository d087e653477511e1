import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} with {{business.name}}.",
    "Hello {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hi {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I was on another call and missed you.",
      "I'm with a client, sorry I missed your call.",
      "I had a client at my desk and missed you.",
      "Sorry I couldn't pick up, I'm in a meeting.",
      "I was on with a carrier and missed your call.",
    ],
    closed: [
      "The agency is closed, sorry I missed you.",
      "You called after hours, sorry I missed you.",
      "We're closed right now, so I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't get to the phone.", "I just saw your missed call."],
  },
  asks: [
    { text: "Are you after a quote, or is this about a claim?", angle: "either-or" },
    { text: "Is it auto, home or something else?", angle: "either-or" },
    { text: "What would you like to insure?", angle: "question" },
    { text: "What's a good time to call you?", angle: "call-time" },
    { text: "Is it a new quote or a policy you have with us?", angle: "either-or" },
    { text: "What zip are you in, and is it auto or home?", angle: "details" },
    { text: "Is it a claim, a bill or a change?", angle: "either-or" },
  ],
  closes: [
    "",
    "Text me here.",
    "You can text me right here.",
    { text: "No documents by text, please.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["you're covered", "cheapest", "lowest rate", "bind", "approved", "guaranteed", "policy number"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Are you after a quote, or is this about a claim?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. I was on another call and missed you. Do you need a quote or help with a claim? Text me here.",
      long: "Hello {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. I had a client at my desk and missed your call. Is it auto, home or something else you'd like to talk about? A line by text is plenty, and I'll call you for the rest.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}}. We're closed, sorry I missed your call. Is it a quote or a claim?",
      medium:
        "Hello, this is {{owner.first_name}} at {{business.name}}. You called after hours, so I missed you. What would you like to insure? Text me here.",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}. The agency is closed right now, sorry I missed you. Is this about a claim, or were you shopping for a quote? If it's a claim, I hope you're safe, and a good time to call is all I need.",
    },
    voicemail: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I got your voicemail. What's a good time to call you?",
      medium:
        "Hi, this is {{owner.first_name}} at {{business.name}}. I have your voicemail, sorry I missed you. Is it for a new quote or a policy you have with us?",
      long: "Hello {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}. Your voicemail reached me, sorry I couldn't get to the phone. What zip are you in, and is it auto or home? No documents by text, please, I'll go over those with you.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again. I missed your call. Do you need a quote, or was it a claim?",
      medium:
        "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. I never caught up with you after your call. Still want to talk coverage?",
      long: "Hi {{contact.first_name|}}, this is {{owner.first_name}} with {{business.name}}. I missed your call and sent a text, so I'm checking once more. Is there still a quote or a bill I can sort out for you? A word back is enough.",
    },
    wrongNumber: {
      short:
        "So sorry. I'm {{owner.first_name}} at {{business.name}} and had the wrong number. I won't text you again.",
      medium:
        "Sorry about that, wrong person. This is {{owner.first_name}} with {{business.name}}, and you won't get any more texts from me.",
      long: "Sorry to bother you. I'm {{owner.first_name}} from {{business.name}}, and someone called our agency from what looked like this number. I've taken you off my list and won't text again.",
    },
  },
};
