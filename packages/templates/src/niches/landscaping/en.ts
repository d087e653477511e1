import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hey, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} from {{business.name}} here.",
    "Hello {{contact.first_name|}}, {{owner.first_name}} at {{business.name}} here.",
  ],
  reasons: {
    open: [
      "I missed your call, the mowers were running.",
      "I'm on a mower and couldn't pick up.",
      "I was loading mulch when you called.",
      "The trimmer was running and I missed you.",
      "I was planting and missed your call.",
    ],
    closed: [
      "We're closed right now and I missed your call.",
      "You called after hours, sorry I missed it.",
      "The shed's locked and we're closed, sorry I missed you.",
    ],
    any: [
      "Sorry I missed your call.",
      "I saw you called, sorry I missed you.",
      "Sorry I didn't get to the phone.",
    ],
  },
  asks: [
    { text: "Is this a one-time job or regular upkeep?", angle: "either-or" },
    { text: "What does your yard need?", angle: "question" },
    { text: "What needs doing, and what's the address?", angle: "details" },
    { text: "Is it mowing, a cleanup or something bigger?", angle: "either-or" },
    { text: "How big is the yard, and what's your zip?", angle: "details" },
    { text: "What bugs you most about the yard?", angle: "question" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A photo of the yard helps.", after: ["question", "details"] },
    "You can text me right here.",
  ],
  avoid: ["weed", "service window", "free quote", "guaranteed", "spring special"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What does your yard need?",
      medium:
        "Hey, this is {{owner.first_name}} with {{business.name}}. I missed your call, the mowers were running. Is it a one-time job or regular upkeep?",
      long: "{{owner.first_name}} from {{business.name}} here. I was on a mower with my ear muffs on, so I missed your call. A photo of the yard and your street, and I'm most of the way there. Are you after a one-off cleanup, or someone to keep it tidy all season?",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}}. We're closed and I missed you. What's on your list for the yard?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. You called after hours, sorry I missed it. Is it mowing, a cleanup or something bigger?",
      long: "Hi, this is {{owner.first_name}} with {{business.name}}. We're closed, and nobody was near the phone for your call. Tell me about the yard while it's on your mind, and I'll read it when we're back. How big is it, and what would you change first?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} from {{business.name}} here. I got your voicemail. Which street is the yard on?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I have your voicemail. Could you send a photo of the front and one of the back?",
      long: "Hey, {{owner.first_name}} with {{business.name}}. I've got your voicemail. Before I come by I'd like to know about gates and dogs, since they decide which mower I bring. How wide is your gate, and is there a dog in the yard?",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} about your call. Can we still help with the yard?",
      medium:
        "Hey, {{owner.first_name}} from {{business.name}} again. We missed your call, and grass doesn't wait. Should we still come by and take a look?",
      long: "It's {{owner.first_name}} with {{business.name}}. I texted when I missed your call, and I know a yard slides down the list when life gets busy. If someone's already on it, that's fine. If not, what's the one thing you'd like off your hands first?",
    },
    wrongNumber: {
      short:
        "Sorry, not who I thought. It's {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "My mistake. This is {{owner.first_name}} from {{business.name}}. I saw a missed call and thought it was about a yard. Sorry, we'll leave you be.",
      long: "Thanks for letting me know, and sorry to bother you. {{owner.first_name}} with {{business.name}} here, we do yards. A call from your number rang while nobody was near the phone. I've pulled it off our list, so you won't hear from us again.",
    },
  },
};
