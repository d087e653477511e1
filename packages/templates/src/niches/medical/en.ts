import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, this is {{owner.first_name}} at {{business.name}}.",
    "Hello, it's {{owner.first_name}} at {{business.name}}.",
    "Hello {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} from {{business.name}} here.",
  ],
  reasons: {
    open: [
      "Sorry we missed your call, we're with a patient.",
      "Sorry we missed you, we were on another call.",
      "We had a line at the desk and missed your call.",
      "We were helping someone at the desk, sorry we missed you.",
    ],
    closed: [
      "We're closed right now, sorry we missed you.",
      "Our office is closed, sorry we missed your call.",
      "You caught us after hours, sorry we missed you.",
    ],
    any: [
      "Sorry we missed your call.",
      "Sorry we couldn't get to the phone.",
      "We saw you called, sorry we missed you.",
    ],
  },
  asks: [
    { text: "Are you looking to book or change a visit?", angle: "either-or" },
    { text: "Which day would you like to come in?", angle: "question" },
    { text: "Is this about a new visit or one you have?", angle: "either-or" },
    { text: "Which days and hours work best for you?", angle: "details" },
    { text: "Do you need the front desk or billing?", angle: "either-or" },
    { text: "Are you new to us, or have you been in before?", angle: "either-or" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text us here.",
    { text: "Please don't text health info.", after: ["question", "either-or", "details"] },
    { text: "Just a day is fine, nothing about health.", after: ["details"] },
  ],
  avoid: ["diagnosis", "results", "symptoms", "medication", "prescription", "condition"],
  texts: {
    missedCall: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. Sorry we missed your call. Do you want to book or change a visit?",
      medium:
        "Hello, it's {{owner.first_name}} from {{business.name}}. We had a line at the desk and missed your call. Which day would you like to come in?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. We were on another call and couldn't get to yours. Is this about a new visit or one you have? A day is enough, please don't text health info.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} at {{business.name}} here. We're closed, sorry we missed you. Is this about a visit or billing?",
      medium:
        "Hi, this is {{owner.first_name}} at {{business.name}}. You called after hours, sorry we missed you. When's a good time for us to call you?",
      long: "Hello, {{owner.first_name}} from {{business.name}}. Our office is closed right now and we missed your call. If this is an emergency, call 911. If you'd like a visit, which day and hour suit you?",
    },
    voicemail: {
      short: "Hi, {{owner.first_name}} from {{business.name}}. We have your voicemail. When can we call you?",
      medium:
        "Hello, it's {{owner.first_name}} at {{business.name}}. Your message is with us, sorry we missed you. Are you new to us, or have you been in before?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. Your voicemail reached us, sorry we couldn't pick up. We'll keep the rest for the phone. Is morning or afternoon better for a call?",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again, about the call we missed. Do you still want a visit?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. We haven't managed to speak since your call. Should we look for a day for you?",
      long: "Hello {{contact.first_name|there}}, {{owner.first_name}} at {{business.name}} here. We missed your call and want to be sure you're looked after. Do you still need a visit, or are you all set? Please leave health info for the phone.",
    },
    wrongNumber: {
      short:
        "Sorry for the trouble. This is {{owner.first_name}} at {{business.name}}. We won't text you again.",
      medium:
        "Sorry about that. I'm {{owner.first_name}} at {{business.name}}, and we were trying to reach someone who called the office. We won't bother you again.",
      long: "Good to know, and sorry about that. This is {{owner.first_name}} from {{business.name}}. We had a missed call from this number and wrote to the wrong person. We won't text you again.",
    },
  },
};
