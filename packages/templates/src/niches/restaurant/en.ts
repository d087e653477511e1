import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hey, this is {{owner.first_name}} at {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} here from {{business.name}}.",
    "{{owner.first_name}} at {{business.name}} here.",
    "Hello {{contact.first_name|}}, it's {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "We're slammed and missed your call.",
      "Sorry we missed you, it's a full house.",
      "We were plating and couldn't pick up.",
      "Sorry we missed your call, we're mid-rush.",
      "We had our hands full and missed you.",
    ],
    closed: [
      "The kitchen's closed, sorry we missed you.",
      "We're closed right now, sorry we missed you.",
      "Sorry we missed your call, we were closed.",
    ],
    any: ["Sorry we missed your call.", "Sorry we couldn't get to the phone.", "We just missed you."],
  },
  asks: [
    { text: "Is this for a table or an order?", angle: "either-or" },
    { text: "Would you like a table or takeout?", angle: "either-or" },
    { text: "What day and time, and for how many?", angle: "details" },
    { text: "How many are you, and for what time?", angle: "details" },
    { text: "What would you like to order?", angle: "question", when: "open" },
    { text: "Is it a table, pickup or a private party?", angle: "either-or" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: ["", "Text us here.", "Text is quickest for us.", "You can text us right here."],
  avoid: ["drink specials", "two for one", "happy hour deal", "guaranteed table", "allergy-free"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry we missed you. Is this for a table or an order?",
      medium:
        "Hey, this is {{owner.first_name}} at {{business.name}}. We're slammed and missed your call. What day and time, and for how many? Text us here.",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here from {{business.name}}. Sorry we missed your call, we're in the middle of a rush. Would you like a table, or is it a pickup order? For a table, text us the day, the time and how many.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. The kitchen's closed, sorry we missed you. Would you like a table or takeout?",
      medium:
        "Hi, {{owner.first_name}} here from {{business.name}}. We're closed for now, so we missed your call. What day would you like a table, and for how many?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. You called while we were closed, sorry we missed you. Were you hoping to book a table or plan a party? Text us the day and how many, and we'll look at the book when we're back in.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} here. We got your voicemail. How many are you, and for what time?",
      medium:
        "Hey, it's {{owner.first_name}} from {{business.name}}. Your voicemail came in, sorry we missed you. Is it a table or pickup? Text us here.",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Thanks for the voicemail, sorry nobody could get to the phone. What day and time would you like, and how many are coming? If there's an allergy, tell us when we talk.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again. We missed your call. Still want a table or an order?",
      medium:
        "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}}. We never got back in touch after your call. Should we look for a table for you?",
      long: "Hello {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}. We missed your call and didn't want to leave you hanging. Are you still planning to come in, and for how many? If you've made other plans, that's fine too.",
    },
    wrongNumber: {
      short:
        "Sorry, wrong number on our end. It's {{owner.first_name}} at {{business.name}}. We won't text you again.",
      medium:
        "Sorry to bug you. This is {{owner.first_name}} at {{business.name}}, and we've taken your number off our list. No more texts.",
      long: "Our mistake, sorry about that. I'm {{owner.first_name}} from {{business.name}}, and we were texting back someone who called about a table. We've removed your number, so you won't hear from us again.",
    },
  },
};
