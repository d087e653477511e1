import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here with {{business.name}}.",
    "Hey {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "We're on a move and missed your call.",
      "We were loading a truck, sorry we missed you.",
      "We had a couch on the stairs and missed you.",
      "Sorry we missed you, the crew's mid-move.",
      "Our hands were full, sorry we missed you.",
    ],
    closed: [
      "We're closed, sorry we missed your call.",
      "The trucks are parked, sorry we missed you.",
      "You called after hours, sorry we missed you.",
    ],
    any: ["Sorry we missed your call.", "Sorry we couldn't pick up.", "Looks like we missed you."],
  },
  asks: [
    { text: "What day's your move, and from which zip to which?", angle: "details" },
    { text: "Is it a house, an apartment or an office?", angle: "either-or" },
    { text: "Is it local or out of state?", angle: "either-or" },
    { text: "How many bedrooms, and what day?", angle: "details" },
    { text: "What day are you moving?", angle: "question" },
    { text: "Do you need a truck and crew, or just a crew?", angle: "either-or" },
    { text: "When can we call you about it?", angle: "call-time" },
  ],
  closes: ["", "Text us here.", "A quick text is fine.", "You can text us right here."],
  avoid: ["guaranteed price", "binding", "exact quote", "lowest price", "no hidden fees"],
  texts: {
    missedCall: {
      short:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry we missed you. What day's your move, and from where to where?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. We're on a move and missed your call. What day are you moving, and from which zip to which?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. Sorry we missed your call, we've got a couch halfway down the stairs. Is it a house, an apartment or an office you're moving? Text us the day and both zips.",
    },
    afterHours: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}}. We're closed, sorry we missed you. What day are you moving?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. We were closed and missed your call. Is your move local or out of state? Text us here.",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. You called after hours, sorry we missed you. How many bedrooms are you moving, and around what date? Send us what you know and we'll go over it with you when we open.",
    },
    voicemail: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. We got your voicemail. When can we call you about the move?",
      medium:
        "Hey, this is {{owner.first_name}} with {{business.name}}. Your voicemail came through, sorry we missed you. Which zips are you moving from and to?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here from {{business.name}}. Thanks for the voicemail, sorry we couldn't pick up. Do you need a truck and crew, or just hands to load? Mention anything big, like a piano or a gun safe.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again. We missed your call. Do you still need movers?",
      medium:
        "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}}. We missed your call and haven't heard back. Is your moving date set, or still open?",
      long: "Hey {{contact.first_name|}}, this is {{owner.first_name}} with {{business.name}}. We're filling in the calendar and your call came to mind. What date are you looking at now? If you've already got a crew, tell us and we'll leave it there.",
    },
    wrongNumber: {
      short:
        "Sorry, wrong number on our side. It's {{owner.first_name}} at {{business.name}}. We won't text you again.",
      medium:
        "Sorry for the trouble. This is {{owner.first_name}} with {{business.name}}, and we've taken you off our list. No more texts.",
      long: "That's on us, sorry. I'm {{owner.first_name}} at {{business.name}}, and we meant to text someone who called about a move. We've deleted your number, so you won't get anything else from us.",
    },
  },
};
