import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hi, it's {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}.",
    "It's {{owner.first_name}} with {{business.name}}.",
    "Hello {{contact.first_name|}}, it's {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I'm with a client and missed your call.",
      "Sorry I missed you, I'm finishing a return.",
      "I was on another call, sorry I missed you.",
      "I had a client in and couldn't pick up.",
      "Sorry I missed your call, I was in a meeting.",
    ],
    closed: [
      "The office is closed, sorry I missed you.",
      "Sorry I missed your call, we're closed.",
      "You called after hours, so I missed you.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "Looks like I missed your call."],
  },
  asks: [
    { text: "Is this about taxes, books or payroll?", angle: "either-or" },
    { text: "Is it for you or for a business?", angle: "either-or" },
    { text: "Is it a new return or one we did for you?", angle: "either-or" },
    { text: "Did a letter come, or is it a return?", angle: "either-or" },
    { text: "Which tax year is it, and is it for a business?", angle: "details" },
    { text: "What are you working on?", angle: "question" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    "A short text is fine.",
    { text: "No tax papers by text, please.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["SSN", "social security number", "refund", "guaranteed", "audit-proof", "pay nothing"],
  texts: {
    missedCall: {
      short:
        "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is this about taxes, books or payroll?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. I'm with a client and missed your call. Is this for you or for a business? Text me here.",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}. Sorry I missed your call, I'm in the middle of a return. Are you calling about taxes, your books or payroll? A line is fine, and please don't send any tax papers by text.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}} here. The office is closed, sorry I missed you. Is it for you or a business?",
      medium:
        "Hello, this is {{owner.first_name}} with {{business.name}}. You called after hours, so I missed you. Is it a new return or one we did for you?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. The office is closed, sorry I missed your call. Did you get a letter, or is it about a return or your books? A line by text is plenty.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} here at {{business.name}}. I got your voicemail. When's a good time to call you?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. Sorry I missed you, I have your voicemail. Which tax year is it about? Text me here.",
      long: "Hello {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Thanks for leaving a voicemail, sorry I missed your call. Should I plan on talking taxes, books or payroll with you? Please keep any tax papers for when we talk.",
    },
    followUp: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I saw your call. Still need a hand with your taxes or books?",
      medium:
        "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. I'm going down my list and your call is still on it. What time suits you to talk?",
      long: "Hi {{contact.first_name|}}, {{owner.first_name}} with {{business.name}} here. I missed your call, and my text may have gotten buried under everything else. Is your question about a return, or is it the books? I'm happy to pick it up from there.",
    },
    wrongNumber: {
      short:
        "Sorry, I have the wrong number. This is {{owner.first_name}} at {{business.name}}. I won't text you again.",
      medium:
        "Sorry for the bother. I'm {{owner.first_name}} at {{business.name}}, and I've crossed your number off. No more texts from me.",
      long: "That's my mistake, sorry. This is {{owner.first_name}} from {{business.name}}, and I meant to text someone who called our office. Your number is off my list, so you won't get another one.",
    },
  },
};
