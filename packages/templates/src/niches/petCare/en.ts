import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} at {{business.name}}.",
    "Hey, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here at {{business.name}}.",
    "Hey {{contact.first_name|}}, it's {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I had a dog on the table and missed you.",
      "I'm out on a walk and missed your call.",
      "Sorry I missed you, I'm mid-bath with a pup.",
      "I had wet hands, sorry I missed your call.",
      "I was on a nail trim and couldn't pick up.",
    ],
    closed: [
      "We're closed, sorry I missed your call.",
      "The shop's closed, sorry I missed you.",
      "You called after hours, sorry I missed you.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "Looks like I missed you."],
  },
  asks: [
    { text: "Is this grooming, boarding or a walk?", angle: "either-or" },
    { text: "Are you booking or moving a visit?", angle: "either-or" },
    { text: "Is it a bath, a full groom or a stay?", angle: "either-or" },
    { text: "Who's the pup, and what day works?", angle: "details" },
    { text: "What's your pet's name and breed?", angle: "details" },
    { text: "What does your pup need?", angle: "question" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "A quick text is fine.", "You can text me right here."],
  avoid: ["diagnosis", "medication", "sedate", "guaranteed", "cure"],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is this grooming, boarding or a walk?",
      medium:
        "Hey, this is {{owner.first_name}} with {{business.name}}. I had a dog on the table and missed your call. Who's the pup, and what day works for you?",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. Sorry I missed your call, I'm up to my elbows in a bath. Are you after a groom, a stay or a walk? Text me your pet's name and a day that works.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}} here. We're closed, sorry I missed you. What does your pup need?",
      medium:
        "Hey, it's {{owner.first_name}} with {{business.name}}. You called after hours, so I missed you. Is it a bath, a full groom or a stay? Text me here.",
      long: "Hi {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. The shop's closed and the pups are napping, sorry I missed your call. What day were you hoping for, and is it grooming or boarding? A day and a name are enough for now.",
    },
    voicemail: {
      short:
        "Hi, it's {{owner.first_name}} at {{business.name}}. I got your voicemail. What's your pet's name and breed?",
      medium:
        "Hey, {{owner.first_name}} here from {{business.name}}. Your voicemail's here, sorry I missed you. Are you booking or moving a visit? Text me here.",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} with {{business.name}}. Thanks for leaving a voicemail, sorry I couldn't pick up. Is your pup coming for a visit or a stay, and starting which day? We can go over shots and the rest later.",
    },
    followUp: {
      short:
        "It's {{owner.first_name}} at {{business.name}} again. I missed your call. Does your pup still need a spot?",
      medium:
        "Hi {{contact.first_name|there}}, {{owner.first_name}} from {{business.name}}. I missed your call and I'd love to meet your pup. Want me to find you a day?",
      long: "Hey {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}. You called and we haven't caught up yet. Are you still looking for a groom, or was it for while you're away? Tell me the dates and I'll look at the book.",
    },
    wrongNumber: {
      short:
        "Sorry about that. It's {{owner.first_name}} at {{business.name}}, wrong number. I won't text you again.",
      medium:
        "Oops, sorry, not who I thought. I'm {{owner.first_name}} at {{business.name}}, and you won't get more texts from me.",
      long: "Sorry to bother you. I'm {{owner.first_name}} with {{business.name}}, and I was texting back a pet owner who called. I've taken your number out, so this is the last you'll hear from me.",
    },
  },
};
