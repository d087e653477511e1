import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, {{owner.first_name}} here from {{business.name}}.",
    "Hey {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "This is {{owner.first_name}} at {{business.name}}.",
    "{{owner.first_name}} at {{business.name}} here.",
  ],
  reasons: {
    open: [
      "I was in a class and missed your call.",
      "Sorry I missed you, I was coaching.",
      "I was spotting someone and couldn't pick up.",
      "The music was up and I missed your call.",
      "I was on the gym floor and missed you.",
    ],
    closed: [
      "We're closed right now, sorry I missed you.",
      "The gym's closed and I missed your call.",
      "You caught us after hours, sorry I missed you.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I saw you called, sorry I missed it."],
  },
  asks: [
    { text: "Is this about a trial, a membership or class times?", angle: "either-or" },
    { text: "What are you training for?", angle: "question" },
    { text: "Are you new here, or already a member?", angle: "either-or" },
    { text: "Which class, and which days could you make?", angle: "details" },
    { text: "Are you more of a morning or an evening person?", angle: "either-or" },
    { text: "Which class did you have your eye on?", angle: "question" },
    { text: "When's a good time to give you a call?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "Just text me back.", "Shoot me a text back here."],
  avoid: ["guaranteed results", "lose weight", "no commitment", "sign up today", "transformation"],
  texts: {
    missedCall: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is it about a trial, a membership or class times?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. I was in a class and missed your call. Are you new here, or already a member?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here from {{business.name}}. Sorry I couldn't pick up, I was coaching. What are you training for, and which days could you come by? Text me back here.",
    },
    afterHours: {
      short:
        "{{owner.first_name}} from {{business.name}}. The gym's closed, sorry I missed you. Which class did you want?",
      medium:
        "Hey, this is {{owner.first_name}} at {{business.name}}. You called after hours and I missed you. Is it about joining, or about a class?",
      long: "Hi, it's {{owner.first_name}} at {{business.name}}. We're closed right now and I missed your call. Are you more of a morning or an evening person? Tell me and I'll point you to classes that fit.",
    },
    voicemail: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}}. I got your voicemail. When's good for a quick call?",
      medium:
        "Hi, {{owner.first_name}} here from {{business.name}}. Got your message, sorry I missed you. Have you trained with us before?",
      long: "Hey {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. Your voicemail came in, sorry I couldn't pick up. What days and times can you usually train? I'll see what's open for you.",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} again, I missed your call. Still want to come try a class?",
      medium:
        "Hey, {{owner.first_name}} from {{business.name}} here. We never connected after your call. Did you find a class, or can I help you pick?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. I missed your call and I'd still like to show you around. Do weekdays or weekends work better? Come in sneakers, that's all you need.",
    },
    wrongNumber: {
      short: "My bad, sorry. It's {{owner.first_name}} at {{business.name}}. I won't text you again.",
      medium:
        "Sorry, got the wrong person. I'm {{owner.first_name}} from {{business.name}}, the gym, and we had a call from this number. I'll leave you be.",
      long: "Sorry about the mix-up. This is {{owner.first_name}} at {{business.name}}. Somebody called the gym from this number and I thought they'd want class times. You won't hear from me again.",
    },
  },
};
