import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hi, it's {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hello {{contact.first_name|}}, it's {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I'm at a property and missed your call.",
      "I was on another call, sorry I missed you.",
      "I'm walking a unit and couldn't pick up.",
      "Sorry I missed you, I'm showing a rental.",
      "Missed your call, I'm at a move-in.",
    ],
    closed: [
      "The office is closed, sorry I missed you.",
      "You called after hours, sorry I missed you.",
      "Sorry I missed your call, we're closed.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I see I missed you."],
  },
  asks: [
    { text: "Is it a repair at your place, or about a rental?", angle: "either-or" },
    { text: "Is something broken, or do you want to rent?", angle: "either-or" },
    { text: "What's the address and unit?", angle: "details" },
    { text: "What needs fixing, and in which unit?", angle: "details" },
    { text: "Which rental did you see?", angle: "question" },
    { text: "Is it urgent, or can it wait?", angle: "either-or" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    "A quick text works.",
    { text: "A line is enough.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["screening", "no kids", "perfect for singles", "adults only", "safe neighborhood", "guaranteed"],
  texts: {
    missedCall: {
      short:
        "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is it a repair, or about a rental?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. I'm at a property and missed your call. What needs fixing, and in which unit? Text me here.",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}. Sorry I missed your call, I'm walking a unit. Is this a repair at your place, or are you asking about a rental? Text me the address and I'll know which one.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. We're closed, sorry I missed you. What's broken, or is it about renting?",
      medium:
        "Hello, this is {{owner.first_name}} with {{business.name}}. You called after hours, so I missed you. What's broken, and at which address?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. The office is closed, sorry I missed your call. Is it a leak or a lockout, or were you asking about a rental? If anyone is in danger, call 911 first.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} here at {{business.name}}. I got your voicemail. What's the address and unit?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. Your voicemail came through, sorry I missed you. Is something broken, or is it about a rental?",
      long: "Hello {{contact.first_name|there}}, this is {{owner.first_name}} with {{business.name}}. I've got your voicemail, sorry I couldn't pick up. If it's a repair, when's a good time for someone to come in? A photo by text helps me send the right person.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again. I missed your call. Do you still need a repair, or a rental?",
      medium:
        "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}}. I still have your call on my list. Is anything at your place waiting on me?",
      long: "Hi {{contact.first_name|}}, this is {{owner.first_name}} with {{business.name}}. I missed your call and texted, and I'd like to close it out. Is there still something to fix, or a rental you want to see? A short answer is fine.",
    },
    wrongNumber: {
      short:
        "Sorry, I've got the wrong person. It's {{owner.first_name}} at {{business.name}}. I won't text you again.",
      medium:
        "Sorry about the mix-up. I'm {{owner.first_name}} with {{business.name}}, and your number is off my list. No more texts.",
      long: "Thanks, and sorry to bother you. This is {{owner.first_name}} at {{business.name}}, and I took you for a tenant who called our office. I've removed this number and you won't get any more from me.",
    },
  },
};
