import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi there, {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here from {{business.name}}.",
    "Hey {{contact.first_name|}}, it's {{owner.first_name}} with {{business.name}}.",
  ],
  reasons: {
    open: [
      "I missed you, I was on a job.",
      "I had my gloves on and couldn't pick up.",
      "The vacuum was running and I missed your call.",
      "I'm in the middle of a move-out and missed you.",
      "My hands were in a bucket when you called.",
    ],
    closed: [
      "We're closed right now, sorry I missed your call.",
      "You called after hours, so I missed you.",
      "The mops are put away and we're closed, sorry I missed you.",
    ],
    any: ["Sorry I missed your call.", "I saw you called, sorry I missed that.", "Sorry I couldn't pick up."],
  },
  asks: [
    { text: "Is this a one-time or regular clean, and about how many rooms?", angle: "either-or" },
    { text: "What would you like cleaned?", angle: "question" },
    { text: "How many rooms is it, and what's your zip?", angle: "details" },
    { text: "Is it a deep clean, a move-out or just upkeep?", angle: "either-or" },
    { text: "Is it a home or an office?", angle: "either-or" },
    { text: "How many bedrooms and baths, and any pets?", angle: "details" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "Rough numbers are fine.", after: ["details"] },
    "You can text me right here.",
  ],
  avoid: ["door code", "lockbox", "alarm code", "spotless guarantee", "special offer"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is it a one-time or a regular clean?",
      medium:
        "Hi there, {{owner.first_name}} with {{business.name}}. The vacuum was running and I missed your call. How many rooms is it, and what's your zip?",
      long: "{{owner.first_name}} here from {{business.name}}. I'm in the middle of a move-out with gloves up to my elbows, so I couldn't pick up. Tell me a little about the place, rough numbers are fine. Would you like us once, every week or every other week?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} here from {{business.name}}. We're closed and I missed you. What would you like cleaned?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. You called after hours, so I missed you. Is it a deep clean, a move-out or just upkeep?",
      long: "Hi there, this is {{owner.first_name}} at {{business.name}}. The mops are put away and we're closed, sorry I missed your call. You don't have to try again, a text is fine. How many bedrooms and baths are we talking about, and is anything extra dirty?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} here from {{business.name}}. I got your voicemail. About how many rooms is it?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I've got your voicemail. Do you have pets, and which floor is it on?",
      long: "Hi there, {{owner.first_name}} with {{business.name}}. We've got your voicemail, and I'd like to send you the right number of hands. Kitchens and baths take the longest. How many of each have you got, and when was the last good scrub?",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} about your call. Did you find a cleaner, or can I still help?",
      medium:
        "Hey, it's {{owner.first_name}} from {{business.name}} again. We never got to talk after I missed your call. Would you still like a hand with the cleaning?",
      long: "This is {{owner.first_name}} with {{business.name}}. I missed your call, maybe you missed my text, and the dust doesn't care either way. If you're all set, I'm glad. If you'd still like the place done, which rooms would you hand over first?",
    },
    wrongNumber: {
      short:
        "So sorry, wrong person. It's {{owner.first_name}} at {{business.name}}, and we won't text you again.",
      medium:
        "Sorry about the mix-up. This is {{owner.first_name}} with {{business.name}}. I was trying to reach somebody who called about a clean. That's my last text to you.",
      long: "Thank you for telling me. {{owner.first_name}} here from {{business.name}}. A missed call showed your number, so I asked about rooms you never wanted cleaned. I'm sorry for the bother. You're off our list and won't get another text.",
    },
  },
};
