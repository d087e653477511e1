import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hello, it's {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}.",
    "{{owner.first_name}} here, from {{business.name}}.",
    "Hello {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I was with a client and missed you.",
      "Sorry I missed your call, I was in court.",
      "I'm in a meeting and couldn't pick up.",
      "I was on another call, sorry I missed you.",
      "Sorry I missed you, I'm in a deposition.",
    ],
    closed: [
      "The office is closed, sorry I missed you.",
      "You called after hours, sorry I missed you.",
      "We're closed right now, so I missed your call.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I see I missed your call."],
  },
  asks: [
    { text: "What's a good time to reach you?", angle: "call-time" },
    { text: "When can I reach you?", angle: "call-time" },
    { text: "Do mornings or afternoons suit you for a call?", angle: "either-or" },
    { text: "Are you a client of ours, or is this your first call?", angle: "either-or" },
    { text: "Would you rather talk by phone or come in?", angle: "either-or" },
    { text: "Who should I ask for, and at what time?", angle: "details" },
    { text: "Have we worked with you before?", angle: "question" },
  ],
  closes: [
    "",
    { text: "Let's save the rest for the phone.", after: ["call-time", "question"] },
    "A short text is fine.",
    { text: "No need to explain by text.", after: ["question", "either-or", "details"] },
  ],
  avoid: [
    "your case",
    "you have a case",
    "we'll win",
    "guaranteed",
    "what happened",
    "compensation",
    "free consultation",
  ],
  texts: {
    missedCall: {
      short:
        "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What's a good time to reach you?",
      medium:
        "Hello, it's {{owner.first_name}} from {{business.name}}. I was with a client and missed you. When can I reach you? Let's save the rest for the phone.",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. Sorry I missed your call, I was in court. Do mornings or afternoons suit you for a call? A time is all I need for now, we'll go over the rest when we talk.",
    },
    afterHours: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. We're closed, sorry I missed your call. When can I reach you?",
      medium:
        "Hello, {{owner.first_name}} here from {{business.name}}. You called after hours, so I missed you. Which time of day suits you for a call?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}. The office is closed right now, sorry I missed you. What's a good time to reach you once we're open? No need to explain by text, we can talk it over then.",
    },
    voicemail: {
      short:
        "Hi, {{owner.first_name}} from {{business.name}} here. I got your voicemail. What's a good time to call you back?",
      medium:
        "Hello, this is {{owner.first_name}} at {{business.name}}. Sorry I missed you, I have your voicemail. Who should I ask for, and when can I call?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Thank you for the voicemail, and I'm sorry I missed your call. Would you rather talk by phone or come by the office? Either way, let's keep the rest off text.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again, about your call. Is there a good time for us to talk?",
      medium:
        "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}} again. I still owe you a call. What time works for you?",
      long: "Hello {{contact.first_name|}}, this is {{owner.first_name}} with {{business.name}}. I texted after I missed your call and don't want to lose track of you. Do you still want to talk, or did you find someone? Either answer is fine.",
    },
    wrongNumber: {
      short:
        "Sorry about that. This is {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "My mistake, sorry to bother you. I'm {{owner.first_name}} from {{business.name}}, and I've taken your number off my list.",
      long: "Sorry for the mix-up. I'm {{owner.first_name}} with {{business.name}}, and I was trying to reach someone who called our office. I've crossed out this number, so you won't hear from me again.",
    },
  },
};
