import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} from {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}.",
    "Hello from {{business.name}}, this is {{owner.first_name}}.",
    "{{owner.first_name}} at {{business.name}} here.",
  ],
  reasons: {
    open: [
      "Sorry we missed you, we're with a patient.",
      "We had a cat on the table and missed your call.",
      "Our hands were full of puppy, sorry we missed you.",
      "We were in an exam and couldn't pick up.",
    ],
    closed: [
      "We're closed right now, sorry we missed you.",
      "The clinic's closed and we missed your call.",
      "You caught us after hours, sorry we missed you.",
    ],
    any: [
      "Sorry we missed your call.",
      "Sorry we couldn't pick up.",
      "We missed your call, sorry about that.",
    ],
  },
  asks: [
    { text: "Is this urgent, or do you want to book a visit?", angle: "either-or" },
    { text: "What's your pet's name, and have we met?", angle: "question" },
    { text: "Who's the patient, a dog, a cat or someone else?", angle: "either-or" },
    { text: "What's your pet's name, and what day suits you?", angle: "details" },
    { text: "Can it wait for a visit, or is it urgent?", angle: "either-or" },
    { text: "Which day could you bring your pet in?", angle: "question" },
    { text: "What's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text us here.",
    "You can text us back.",
    { text: "Your pet's name helps us too.", after: ["either-or"] },
  ],
  avoid: ["diagnosis", "dosage", "nothing to worry about", "sounds like", "home remedy"],
  texts: {
    missedCall: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. Sorry we missed your call. Is this urgent, or do you want to book a visit?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. We had a cat on the table and missed your call. What's your pet's name, and can it wait?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} from {{business.name}}. Sorry we missed you, we're with a patient on four legs. Do you need us now, or would you like a visit? Text us your pet's name too.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. We're closed, sorry we missed you. Can your pet wait for a visit?",
      medium:
        "It's {{owner.first_name}} from {{business.name}}. We're closed and missed your call. If it can't wait, please go to an animal ER. Which day suits you?",
      long: "Hi, this is {{owner.first_name}} at {{business.name}}. The clinic's closed and we missed your call. If it's urgent, please head to the nearest animal ER. If it can wait, who's the pet and what day works?",
    },
    voicemail: {
      short: "Hi, {{owner.first_name}} from {{business.name}}. Got your voicemail. Is your pet new to us?",
      medium:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Your message came in, sorry we couldn't pick up. Which day could you bring your pet in?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here at {{business.name}}. We have your voicemail, sorry we missed you. If your pet needs help now, go to an animal ER. Otherwise, what's a good time to call you?",
    },
    followUp: {
      short:
        "{{owner.first_name}} at {{business.name}} here. We missed your call before. Does your pet still need a visit?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. Your call is still on our list. Would you like to bring your pet in?",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. We didn't get to talk after that missed call, and we hope all's well. Should we find your pet a spot, or have you been seen somewhere else?",
    },
    wrongNumber: {
      short:
        "Sorry about that. It's {{owner.first_name}} at {{business.name}}, the vet. We won't text you again.",
      medium:
        "Sorry for the mix-up. I'm {{owner.first_name}} at {{business.name}}. A pet owner called from this number and we wrote back. We'll leave you in peace.",
      long: "So sorry, we meant this for a pet owner who called us. This is {{owner.first_name}} from {{business.name}}, the animal clinic. We won't text you again. Give any pets at home a pat from us.",
    },
  },
};
