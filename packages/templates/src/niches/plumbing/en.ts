import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, {{owner.first_name}} with {{business.name}} here.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} from {{business.name}} here.",
    "Hey {{contact.first_name|}}, it's {{owner.first_name}} with {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I'm under a sink.",
      "I'm clearing a drain and missed your call.",
      "I had a wrench in each hand and couldn't pick up.",
      "I was in a crawl space when you called.",
      "I'm soldering a pipe and missed your call.",
    ],
    closed: [
      "We're closed for now, sorry I missed your call.",
      "It's after hours here and I missed you.",
      "The shop's closed, so I missed your call.",
    ],
    any: [
      "Sorry I missed your call.",
      "I see you called, sorry I missed it.",
      "Sorry I couldn't get to the phone.",
    ],
  },
  asks: [
    { text: "Is water running now, or can it wait?", angle: "either-or" },
    { text: "What's leaking or backed up?", angle: "question" },
    { text: "What's going on, and what's your zip?", angle: "details" },
    { text: "Where's the water, and what's the address?", angle: "details" },
    { text: "Is it a leak, a clog or no hot water?", angle: "either-or" },
    { text: "Is this a repair, or something new to put in?", angle: "either-or" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A quick photo helps.", after: ["question", "details"] },
    "A text is easiest for me.",
  ],
  avoid: ["dispatch immediately", "dispatch", "service window", "flat rate", "guaranteed"],
  texts: {
    missedCall: {
      short:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is water running now, or can it wait?",
      medium:
        "Hi, {{owner.first_name}} with {{business.name}} here. I'm under a sink and missed your call. What's leaking or backed up, and what's your zip?",
      long: "Hey, this is {{owner.first_name}} from {{business.name}}. I couldn't pick up, I'm in a crawl space with a pipe in my hand. Text me what's going on and a photo if you can get one. Is it coming through the floor or ceiling, or staying in one spot?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}} here. We're closed and I missed you. Leak, clog or no hot water?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. It's after hours and I missed your call. Is there water where it shouldn't be, or can it wait?",
      long: "Hi, this is {{owner.first_name}} with {{business.name}}. The shop's closed, so your call rang out. Tell me what's wrong and which street you're on, and it'll be waiting for me when we open. Do you know where your shut-off is, in case it gets worse?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} from {{business.name}} here. I got your voicemail. Is it getting any worse?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. I have your voicemail here. Can you send me a photo of the pipe or fixture?",
      long: "Hey, {{owner.first_name}} at {{business.name}} here. I've got your voicemail, and I want to show up with the right parts. The age of a house tells me a lot about its pipes. Roughly when was yours built, and has anyone worked on this line before?",
    },
    followUp: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}} about your call. Can I still help, or is it fixed?",
      medium:
        "Hi, {{owner.first_name}} from {{business.name}} again. I missed your call, and I'd hate to leave you with a bucket under it. Do you still need a plumber?",
      long: "It's {{owner.first_name}} with {{business.name}}. We traded a missed call and a text, and I never heard how it went. If somebody else got it flowing again, good for you. If it's still slow, dripping or cold, what would you like fixed?",
    },
    wrongNumber: {
      short: "Sorry about that. {{owner.first_name}} at {{business.name}} here, and I won't text you again.",
      medium:
        "Wrong person then, sorry. This is {{owner.first_name}} from {{business.name}}. I thought you'd called us for a plumber. You won't get any more texts.",
      long: "Sorry to have bothered you. It's {{owner.first_name}} with {{business.name}}, a plumbing shop. We missed a call from this number and I wanted to know what was leaking. I've scratched it off, so this is the last you'll hear from me.",
    },
  },
};
