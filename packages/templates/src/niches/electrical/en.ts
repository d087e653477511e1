import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hey, {{owner.first_name}} here with {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}.",
    "This is {{owner.first_name}} from {{business.name}}.",
    "Hey {{contact.first_name|}}, {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "I'm on a job, sorry I missed you.",
      "I had my hands in a panel and missed your call.",
      "I was up a ladder and couldn't pick up.",
      "I'm pulling wire and missed your call.",
      "I was in an attic with a cable when you called.",
    ],
    closed: [
      "We're closed right now, so I missed your call.",
      "You called after hours, sorry I missed you.",
      "We've closed for now, sorry I couldn't pick up.",
    ],
    any: ["Sorry I missed your call.", "Saw you called, sorry I missed it.", "Sorry I didn't pick up."],
  },
  asks: [
    { text: "Is your power out, or is this for a quote?", angle: "either-or" },
    { text: "What's tripping or not working?", angle: "question" },
    { text: "What's going on, and what's the address?", angle: "details" },
    { text: "Is it the whole house or one room?", angle: "either-or" },
    { text: "Did something quit, or is it new work?", angle: "either-or" },
    { text: "What do you want wired, and what's your zip?", angle: "details" },
    { text: "When can I call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A photo of the panel helps.", after: ["question", "details"] },
    { text: "If you smell burning, call 911 first.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["troubleshooting", "dispatch", "service window", "guaranteed", "diagnostic fee"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is your power out, or is this for a quote?",
      medium:
        "Hey, {{owner.first_name}} here with {{business.name}}. I had my hands in a panel and missed your call. What's not working, and what's the address?",
      long: "This is {{owner.first_name}} from {{business.name}}. I'm up a ladder pulling wire, so I couldn't pick up. If you smell burning or see sparks, get out and call 911 first. If it's calmer than that, tell me what's dead. Is it the whole house or one room?",
    },
    afterHours: {
      short:
        "This is {{owner.first_name}} from {{business.name}}. We're closed and I missed you. Did something quit working?",
      medium:
        "Hi, {{owner.first_name}} with {{business.name}}. You called after hours, sorry I missed you. Is it a fault, or something new to wire?",
      long: "Hey, it's {{owner.first_name}} at {{business.name}}. We're closed, so nobody got to your call. A burning smell or sparks is one for 911, not for a text. For the rest, write me what happened before it quit and I'll read it when we open. Did a breaker trip?",
    },
    voicemail: {
      short:
        "This is {{owner.first_name}} from {{business.name}}. I got your voicemail. Is anything without power?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Your voicemail came through. Could you text me a photo of your panel with the door open?",
      long: "Hey, {{owner.first_name}} here with {{business.name}}. Your voicemail's here. What I'd like to know before we talk is how old the wiring is, since that changes what I load in the van. About when was the place built, and has it got breakers or fuses?",
    },
    followUp: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} again. I missed your call. Do you still need an electrician?",
      medium:
        "Hey, it's {{owner.first_name}} from {{business.name}} again. I missed your call and we never got to talk. Is everything working, or should I look at it?",
      long: "This is {{owner.first_name}} with {{business.name}}. I texted after your call, and it may have slid down your list. Chargers, panels, one dead outlet, it's all the same to me. If you still want it done, what should I look at first?",
    },
    wrongNumber: {
      short:
        "I've got the wrong person, sorry. {{owner.first_name}} at {{business.name}} here, and I won't text you.",
      medium:
        "Sorry for the trouble. It's {{owner.first_name}} from {{business.name}}. Someone called our shop from this number, so I wrote. You won't hear from me again.",
      long: "Thanks for setting me straight. This is {{owner.first_name}} with {{business.name}}. Your number came up as a missed call and I took you for somebody with the power out. Sorry about that. It's deleted now, and I won't text you again.",
    },
  },
};
