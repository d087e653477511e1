import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} here from {{business.name}}.",
    "Hey {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here.",
    "It's {{owner.first_name}} over at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I was under a car and missed your call.",
      "Sorry I missed you, I had a car up on the lift.",
      "I was out on a test drive and missed you.",
      "My hands were in an engine and I missed your call.",
      "The air tools were going and I missed your call.",
    ],
    closed: [
      "The shop's closed right now, sorry I missed you.",
      "You caught us after hours, sorry I missed you.",
      "We're closed at the moment and I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I missed your call, sorry about that."],
  },
  asks: [
    { text: "What's it doing, and what year, make and model is it?", angle: "question" },
    { text: "Does it still drive, or is it stuck?", angle: "either-or" },
    { text: "Is this a repair or regular service?", angle: "either-or" },
    { text: "What year, make and model is it?", angle: "details" },
    { text: "Is it a noise, a warning light, or won't it start?", angle: "either-or" },
    { text: "What's the car doing, and since when?", angle: "question" },
    { text: "When's a good time to call you about it?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "Just text me back.", "A text is easiest for me."],
  avoid: ["oil", "unit", "diagnostic fee", "cheapest", "guaranteed fix"],
  texts: {
    missedCall: {
      short:
        "It's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What's the car doing, and what year, make and model is it?",
      medium:
        "Hey, {{owner.first_name}} at {{business.name}} here. I was under a car and missed your call. Does it still drive, or is it stuck?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you, I had a car up on the lift. What's yours doing, and since when? Text me the year, make and model too.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} at {{business.name}} here. Shop's closed, sorry I missed you. Does the car run, or is it stuck?",
      medium:
        "Hi, this is {{owner.first_name}} at {{business.name}}. You caught us after hours and I missed your call. Which car is it, and what's going on with it?",
      long: "Hey, it's {{owner.first_name}} at {{business.name}}. The shop's closed right now and I missed your call. What year, make and model is it, and what's going on with it? If you smell gas, leave it parked.",
    },
    voicemail: {
      short:
        "{{owner.first_name}} from {{business.name}}. I got your voicemail. What year, make and model is it?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Got your message, sorry I missed your call. Can you drive it over, or does it need a tow?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Your voicemail came through, sorry I couldn't pick up. I want to look up parts before we talk. What's the year, make and model?",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again. I missed your call before. Still need the car looked at?",
      medium:
        "Hi, {{owner.first_name}} from {{business.name}}, checking in after your call. Did the car get fixed, or do you still want us to look at it?",
      long: "Hey {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. We never caught up after I missed your call. Is the car still giving you trouble? Tell me what it does and I'll say if it's a job for us.",
    },
    wrongNumber: {
      short: "Sorry about that. I'm {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "My mistake, sorry. It's {{owner.first_name}} at {{business.name}}, the repair shop. We had a missed call from this number. I'll leave you be.",
      long: "Sorry to bother you. My name's {{owner.first_name}} and I run {{business.name}}. Someone called the shop from this number, so I texted it. You won't hear from us again.",
    },
  },
};
