import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} with {{business.name}} here.",
    "This is {{owner.first_name}} at {{business.name}}.",
    "Hey {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}.",
    "It's {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "I missed your call, I'm loading a car.",
      "Sorry I missed you, I'm hooking up a truck.",
      "I was winching a car out and missed you.",
      "Missed your call, I've got a car on the flatbed.",
      "I was changing a tire and missed your call.",
    ],
    closed: [
      "We're closed right now, sorry I missed you.",
      "You caught us after hours, sorry I missed you.",
      "The trucks are parked for now, sorry I missed you.",
    ],
    any: [
      "Sorry I missed your call.",
      "Sorry I couldn't grab the phone.",
      "I saw you called and couldn't pick up.",
    ],
  },
  asks: [
    { text: "Where are you, and what are you driving?", angle: "question" },
    { text: "Are you somewhere safe, or on the shoulder?", angle: "either-or" },
    { text: "Is it a tow, a jump or a flat tire?", angle: "either-or" },
    { text: "What street or exit are you near?", angle: "details" },
    { text: "What are you driving, and where's it going?", angle: "details" },
    { text: "Is the car in the way of traffic?", angle: "question" },
    { text: "Can you safely take a call now?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "Please get clear of traffic first.", after: ["question", "either-or", "details"] },
    { text: "Stay well off the road.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["ETA", "on our way", "minutes away", "dispatch", "flat rate"],
  texts: {
    missedCall: {
      short:
        "{{owner.first_name}} at {{business.name}}. Sorry I missed you. Get clear of traffic first. Where are you and what's the car?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. I missed your call, I'm loading a car. Are you somewhere safe, or on the shoulder?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}. Sorry I missed you, I'm hooking up a truck. Please get clear of traffic first. Then text me: what exit or street are you near, and what are you driving?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} with {{business.name}}. We're closed, sorry I missed you. Is the car parked somewhere safe?",
      medium:
        "This is {{owner.first_name}} at {{business.name}}. You caught us after hours and I missed your call. Where's the car, and can it wait there?",
      long: "Hi, {{owner.first_name}} from {{business.name}}. Our trucks are parked for now, sorry I missed you. If you're stuck in traffic, call 911. If the car can stay put, where's it parked and where's it going?",
    },
    voicemail: {
      short:
        "It's {{owner.first_name}} at {{business.name}}, I got your voicemail. What street or exit are you near?",
      medium:
        "Hey, {{owner.first_name}} with {{business.name}}. Got your message, sorry I missed your call. Is it a tow, a jump or a flat tire?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. I've got your voicemail, sorry I couldn't grab the phone. I need a spot to find you. What's the nearest cross street, and is the car off the road?",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again, I missed your call. Still stuck, or did you get moving?",
      medium:
        "It's {{owner.first_name}} from {{business.name}}. I didn't hear back after your call. Is the car still waiting on a tow?",
      long: "Hey {{contact.first_name|there}}, {{owner.first_name}} with {{business.name}} checking on you after that missed call. Hope you're off the road and safe. Do you still want it moved? If so, text me where it sits.",
    },
    wrongNumber: {
      short:
        "Sorry, wrong person. This is {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "Sorry about that. I'm {{owner.first_name}} with {{business.name}}, the tow company. I took you for a driver who called us. No more texts.",
      long: "Sorry for the mix-up. It's {{owner.first_name}} from {{business.name}}. Our tow line got a call from this number and I wanted to be sure nobody was stuck. I won't text you again.",
    },
  },
};
