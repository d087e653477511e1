import type { NicheWords } from "../niche.ts";

export const en: NicheWords = {
  openers: [
    "Hey, it's {{owner.first_name}} at {{business.name}}.",
    "Hi, this is {{owner.first_name}} with {{business.name}}.",
    "Hi {{contact.first_name|there}}, {{owner.first_name}} here from {{business.name}}.",
    "{{owner.first_name}} at {{business.name}} here.",
    "Hey {{contact.first_name|}}, this is {{owner.first_name}} from {{business.name}}.",
  ],
  reasons: {
    open: [
      "Sorry I missed you, I'm on a job.",
      "I'm up in an attic and couldn't pick up.",
      "I was on a roof when you called.",
      "I had my head in a furnace and missed you.",
      "I'm swapping out a blower and missed your call.",
    ],
    closed: [
      "We're closed right now, sorry I missed your call.",
      "You caught us after hours, sorry I missed you.",
      "The shop's closed, so I didn't get your call.",
    ],
    any: [
      "Sorry I missed your call.",
      "I saw you called, sorry I missed it.",
      "Sorry I couldn't get to the phone.",
    ],
  },
  asks: [
    { text: "Is your heat or AC out right now, or is this about a quote?", angle: "either-or" },
    { text: "What's your system doing?", angle: "question" },
    { text: "What's it doing, and what's your zip?", angle: "details" },
    { text: "Is it running and not keeping up, or dead quiet?", angle: "either-or" },
    { text: "How old is the system, and what's it doing?", angle: "details" },
    { text: "Which rooms are too hot or too cold?", angle: "question" },
    { text: "When's a good time to call you?", angle: "call-time" },
  ],
  closes: [
    "",
    "Text me here.",
    { text: "A photo of the label helps.", after: ["question", "details"] },
    "You can text me right here.",
  ],
  avoid: ["unit assistance", "dispatch", "service window", "comfort advisor", "guaranteed"],
  texts: {
    missedCall: {
      short:
        "Hey, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. Is your heat or AC out, or is it a quote?",
      medium:
        "Hi, this is {{owner.first_name}} with {{business.name}}. I'm up in an attic and couldn't pick up. What's your system doing, and what's your zip?",
      long: "{{owner.first_name}} at {{business.name}} here. I saw your call, but I'm on a roof with a condenser in pieces. If the heat or air has quit, tell me when it stopped and whether the thermostat still lights up. Or are you pricing a new system?",
    },
    afterHours: {
      short:
        "{{owner.first_name}} at {{business.name}} here. We're closed and I missed you. Is your system still running?",
      medium:
        "Hey, it's {{owner.first_name}} from {{business.name}}. You caught us after hours, so I missed your call. Is it out, or just not keeping up?",
      long: "Hi, this is {{owner.first_name}} with {{business.name}}. The shop's closed, so we missed your call. If you smell gas, leave the house and call the gas company. Otherwise text me what it's doing and your zip, and I'll have it when we open. Is it the heat or the air?",
    },
    voicemail: {
      short:
        "{{owner.first_name}} at {{business.name}} here. I got your voicemail. What's your zip, and is it still running?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}}. Your voicemail came through. Could you text me a photo of the label on your system?",
      long: "Hey, this is {{owner.first_name}} at {{business.name}}. I've got your voicemail. To bring the right parts I need a little more from you. How old is the system, and did it quit all at once or fade over a few days?",
    },
    followUp: {
      short:
        "Hey, {{owner.first_name}} at {{business.name}} again. I missed your call. Is the system fixed, or still acting up?",
      medium:
        "Hi, it's {{owner.first_name}} from {{business.name}} again. I missed your call and my text may have slipped by. Is the house comfortable now?",
      long: "This is {{owner.first_name}} with {{business.name}}. You called about your heat or air, I couldn't pick up, and we never got to talk. If another shop fixed it, good, no need to write back. If it's still not right, what's it doing now?",
    },
    wrongNumber: {
      short:
        "Sorry, wrong person. This is {{owner.first_name}} at {{business.name}}, and I won't text you again.",
      medium:
        "Sorry for the bother. It's {{owner.first_name}} from {{business.name}}, the heating and air folks. A call came from this number. I've taken you off my list.",
      long: "Thanks for telling me. {{owner.first_name}} with {{business.name}} here. I had a missed call from this number and figured somebody's AC had quit. Sorry I had the wrong person, and that's the last text you'll get from me.",
    },
  },
};
