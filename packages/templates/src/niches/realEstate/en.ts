import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hi, it's {{owner.first_name}} with {{business.name}}.",
    "Hey, this is {{owner.first_name}} at {{business.name}}.",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}.",
    "{{owner.first_name}} here with {{business.name}}.",
    "Hi {{contact.first_name|}}, this is {{owner.first_name}} at {{business.name}}.",
  ],
  reasons: {
    open: [
      "I'm at a showing and missed you.",
      "Sorry I missed your call, I'm showing a house.",
      "I was at a closing and couldn't pick up.",
      "I'm out with a buyer, sorry I missed you.",
      "Missed your call, I was at an inspection.",
    ],
    closed: [
      "You called after hours, sorry I missed you.",
      "The office is closed, sorry I missed you.",
      "Sorry I missed your call, we're closed right now.",
    ],
    any: ["Sorry I missed your call.", "Sorry I couldn't pick up.", "I see I just missed you."],
  },
  asks: [
    { text: "Which address is it about, or are you selling?", angle: "either-or" },
    { text: "Are you buying, selling or renting?", angle: "either-or" },
    { text: "Did you see a listing, or do you want to sell?", angle: "either-or" },
    { text: "Which listing did you see?", angle: "question" },
    { text: "What's the address, and do you want to see it?", angle: "details" },
    { text: "What town, and how many bedrooms?", angle: "details" },
    { text: "When can I call you?", angle: "call-time" },
    { text: "What time is good for a quick call?", angle: "call-time" },
  ],
  closes: ["", "Text me here.", "A quick text is fine.", "You can text me right here."],
  avoid: [
    "safe area",
    "families",
    "good schools",
    "quiet neighbors",
    "exclusive neighborhood",
    "guaranteed",
    "cash offer",
  ],
  texts: {
    missedCall: {
      short:
        "Hi, it's {{owner.first_name}} with {{business.name}}. Sorry I missed you. Which address is it about, or are you selling?",
      medium:
        "Hey, this is {{owner.first_name}} at {{business.name}}. I'm at a showing and missed your call. Which listing did you see? Text me here.",
      long: "Hi {{contact.first_name|there}}, it's {{owner.first_name}} from {{business.name}}. Sorry I missed you, I'm out with a buyer right now. Were you calling about a listing, or are you thinking of selling? If there's an address, text it to me and I'll pull it up.",
    },
    afterHours: {
      short:
        "Hi, {{owner.first_name}} at {{business.name}}. You called after hours, sorry I missed you. Are you buying or selling?",
      medium:
        "Hi, it's {{owner.first_name}} with {{business.name}}. We're closed, so I missed your call. What's the address, and would you like to see it?",
      long: "Hello {{contact.first_name|there}}, this is {{owner.first_name}} at {{business.name}}. The office is closed, sorry I missed your call. Which home caught your eye, or do you have one to sell? Send me the street and I'll have the listing open when we talk.",
    },
    voicemail: {
      short:
        "Hi, this is {{owner.first_name}} with {{business.name}}. I got your voicemail. When can I call you?",
      medium:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Thanks for the voicemail, sorry I missed you. Did you want to see a place, or talk about selling?",
      long: "Hi {{contact.first_name|there}}, {{owner.first_name}} here with {{business.name}}. I've got your voicemail, sorry I couldn't pick up. What town are you looking in, and how many bedrooms? That gives me something to bring when I call you.",
    },
    followUp: {
      short:
        "{{owner.first_name}} from {{business.name}} again. I missed your call. Are you still looking, or selling?",
      medium:
        "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. I missed your call. Is it a place you want to see, or one you'd like to sell?",
      long: "Hi {{contact.first_name|}}, this is {{owner.first_name}} from {{business.name}}. I missed your call a while back and we haven't talked yet. Is there an address you still want to walk through? If plans changed, just say so.",
    },
    wrongNumber: {
      short:
        "Sorry, wrong person. I'm {{owner.first_name}} with {{business.name}}, and I won't text you again.",
      medium:
        "Oops, sorry about that. This is {{owner.first_name}} at {{business.name}}. I've deleted your number and won't text it again.",
      long: "Sorry to have bothered you. I'm {{owner.first_name}} from {{business.name}}, and I thought this was someone who called about a listing. I've removed the number, so that's the last text you'll get from me.",
    },
  },
};
