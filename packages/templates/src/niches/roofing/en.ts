import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} with {{business.name}}.",
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hey {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} from {{business.name}} here.",
    "Hi {{contact.first_name|}}, {{owner.first_name}} with {{business.name}} here.",
  ],
  reasons: {
    open: [
      "I missed your call, I'm up on a roof.",
      "I'm on a ladder and couldn't pick up.",
      "We're in the middle of a tear-off and I missed you.",
      "The nailers were running and I missed your call.",
      "I was walking a roof when you called.",
    ],
    closed: [
      "We're closed right now, sorry I missed your call.",
      "The crew's gone home, so I missed your call.",
      "You caught us after hours, sorry I missed you.",
    ],
    any: [
      "Sorry I missed your call.",
      "I saw you called, sorry I didn't catch it.",
      "Sorry I couldn't get to my phone.",
    ],
  },
  asks: [
    { text: "Is it leaking now, or do you want an estimate?", angle: "either-or" },
    { text: "What's your roof doing?", angle: "question" },
    { text: "Where's the leak, and what's the address?", angle: "details" },
    { text: "Was it the wind, the hail, or just age?", angle: "either-or" },
    { text: "What's the address, and is it shingle or flat?", angle: "details" },
    { text: "What did you spot, and which street is it on?", angle: "details" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A photo from the ground is plenty.", after: ["question", "details"] },
    "You can text me right here.",
  ],
  avoid: ["insurance will pay", "free roof", "deductible", "free inspection", "guaranteed"],
  texts: {
    missedCall: {
      short:
        "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is the roof leaking, or is it an estimate?",
      medium:
        "Hey, it's {{owner.first_name}} with {{business.name}}. I'm up on a roof and missed your call. Is water coming in, or are you after an estimate?",
      long: "{{owner.first_name}} from {{business.name}} here. We're in the middle of a tear-off, and I missed your call over the nailers. Please stay off the roof, a photo from the ground is plenty. Is water getting inside, or did you spot something from the yard?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}} here. We're closed and I missed you. Is any water getting in?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. The crew's gone home, so I missed your call. What happened to the roof, and what's the address?",
      long: "Hey, this is {{owner.first_name}} with {{business.name}}. You caught us after hours. Please don't climb up to check, a photo from the yard does it. Text me your street and what you see, and I'll look it over when we open. Is it through the ceiling, or outside?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} from {{business.name}} here. I got your voicemail. What's the address of the roof?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. I've got your voicemail. Is it shingle, metal or a flat roof, and how many stories up?",
      long: "This is {{owner.first_name}} at {{business.name}}. Your voicemail came in, and I like to know what I'm climbing before I load the ladders. The age and the last storm tell me most of it. About how old is the roof, and has it been patched before?",
    },
    followUp: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}} about your call. Should I still come look at the roof?",
      medium:
        "Hi, {{owner.first_name}} from {{business.name}} again. I missed your call and we never caught up. Is the roof holding, or do you still want a roofer?",
      long: "It's {{owner.first_name}} with {{business.name}}. After a missed call and no word back, I figure you're busy or you've found a roofer. Either's fine by me. If you'd still like a second pair of eyes on it, what worries you most up there?",
    },
    wrongNumber: {
      short:
        "Wrong person, my mistake. It's {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "Sorry to bug you. This is {{owner.first_name}} from {{business.name}}. We had a missed call and I thought it was about a roof. You're off my list.",
      long: "Thanks for the heads up, and sorry. {{owner.first_name}} with {{business.name}} here. Your number showed on our phone as a missed call, so I asked about a roof you never mentioned. I've cleared it out, and there won't be another text.",
    },
  },
};
