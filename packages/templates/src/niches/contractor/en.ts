import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here from {{business.name}}.",
    "Hey {{contact.first_name|}}, {{owner.first_name}} at {{business.name}} here.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I'm on a job.",
      "Missed your call, my hands were full.",
      "I'm on a job site and couldn't pick up.",
      "I was up a ladder when you called.",
      "I had a saw running and missed your call.",
    ],
    closed: [
      "We're closed right now, sorry I missed your call.",
      "You caught us after hours, sorry I missed you.",
      "The shop's closed, so nobody got your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I saw you called, sorry I missed it."],
  },
  asks: [
    { text: "What's going on, and what's the address?", angle: "question" },
    { text: "Can it wait, or does it need doing now?", angle: "either-or" },
    { text: "Is this a repair, or do you want a quote?", angle: "either-or" },
    { text: "What needs fixing, and what's your zip?", angle: "details" },
    { text: "Where's the job, and how big is it?", angle: "details" },
    { text: "When's a good time to call you?", angle: "call-time" },
    { text: "What are you trying to get done?", angle: "question" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A photo helps too.", after: ["question", "details"] },
    "You can text me right here.",
  ],
  avoid: ["dispatch", "unit", "service window", "guaranteed", "best price"],
  texts: {
    missedCall: {
      short:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What's going on over there?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. I'm on a job and couldn't pick up. What needs fixing, and what's your address?",
      long: "{{owner.first_name}} here from {{business.name}}. I saw your call come in, but I'm on a ladder with my hands full. Is something broken right now, or is this work you'd like a price on? Text me here, and a photo helps too.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} here from {{business.name}}. We're closed and I missed you. Can the job wait till we open?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. You caught us after hours, sorry I missed your call. What are you looking to get done?",
      long: "Hey, it's {{owner.first_name}} at {{business.name}}. The shop's closed, so nobody picked up your call. Text me what happened and which street you're on, and I'll have it in front of me when we're back. Can it safely stay that way until then?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} here from {{business.name}}. I got your voicemail. What's the address for the job?",
      medium:
        "Hey, it's {{owner.first_name}} with {{business.name}}. Your voicemail came through. Could you text me a photo of what needs work?",
      long: "Hi, this is {{owner.first_name}} at {{business.name}}. I've got your voicemail, and I'd like to come prepared. A photo of the spot says more than a long story. Is there a date you're working around, and has anybody had a look at it yet?",
    },
    followUp: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}} about your call. Can I still help, or is the job sorted?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. I texted after I missed your call. Are you still looking for somebody to do the work?",
      long: "{{owner.first_name}} here from {{business.name}} again. You called, I couldn't pick up, and my text may have got buried. No hard feelings if you found someone. If it's still on your list, what would you like done first?",
    },
    wrongNumber: {
      short:
        "Sorry, my mistake. This is {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "Sorry to bother you. It's {{owner.first_name}} with {{business.name}}. We missed a call from this number and I tried to help. That's the last text from me.",
      long: "Thanks for telling me, and sorry. {{owner.first_name}} here from {{business.name}}. Somebody called us from this number, so I wrote to ask what needed fixing. I've crossed you off, and there won't be any more texts.",
    },
  },
};
