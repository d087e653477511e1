import { EN_PROMISES } from "./enPromises.ts";
import { EN_STOCK } from "./enStock.ts";
import type { WordLists } from "./wordLists.ts";

/** "On a job", "with a patient": where people are while they work. */
const AT_WORK = [
  "on (?:a|the|another|my) (?:\\w+ )?(?:job|call|site|job ?site|roof|ladder|shoot|move|install|service call|tow|other line|mower|route|showing)",
  "on another (?:line|phone call)",
  "on the (?:other line|phone with|road with)",
  "at (?:a|the|another) (?:\\w+ )?(?:job|site|showing|house|listing|closing|property|shoot)",
  "(?:with|helping|seeing) (?:a|an|another|the|some) (?:\\w+ )?(?:client|patient|customer|guest|buyer|seller|pup|dog|cat|pet|family|table|someone)s?",
  "with (?:someone|somebody|clients|patients|customers|buyers|guests)",
  "in (?:a|the|another) (?:\\w+ )?(?:meeting|appointment|session|class|consult|consultation|hearing|showing|exam|attic|crawl ?space|treatment|service)",
  "in (?:court|class|session|surgery|a closing)|elbow[- ]deep",
  "under (?:a|the|somebody's|someone's) (?:\\w+ )?(?:sink|car|truck|house|hood|van|deck)",
  "up (?:a|the|on a|on the) (?:\\w+ )?(?:ladder|roof|pole|tree|lift)",
  "behind the (?:chair|camera|wheel)",
  "mid-\\w+",
  "(?:(?:my|our|both|the) hands (?:\\w+ )?(?:in|inside|on|under|full|covered|dirty|wet)|hands full)",
  "(?:i'm|i am|i was|we're|we are|we were|i've been|we've been) (?:just |still |out |currently |really |totally |all )?(?:working|driving|slammed|swamped)(?! (?:hours|days|on getting))",
];

export const EN: WordLists = {
  stock: EN_STOCK,
  formal: [
    { match: "assist", say: "help" },
    { match: "assisting", say: "helping" },
    { match: "assistance", say: "help" },
    { match: "utili[sz]e", say: "use" },
    { match: "prior to", say: "before" },
    { match: "in order to", say: "to" },
    { match: "commence", say: "start" },
    { match: "requirements", say: "needs" },
    { match: "requirement", say: "need" },
    { match: "currently|presently", say: "now" },
    { match: "immediately(?! (?:after|when|following|upon))", say: "now" },
    { match: "(?<!\\b(?:no|without|don't|not|never|any)\\b[^.!?,]{0,20})details?", say: null },
    { match: "following up", say: "checking in" },
    { match: "(?<!(?:a|the|our|your) )follow up", say: "check in" },
    {
      match:
        "(?<=(?:is|are|be|i'm|we're|you're|he's|she's|isn't|aren't|am|not|when|becomes?|are you|if you|you are) )available(?! (?:at|online|on|for|in|to|through|via)\\b)",
      say: "free",
    },
    { match: "available", say: null },
    { match: "(?<=(?:i'm|we're|i am|we are|i was|we were|he's|she's) (?:\\w+ )?)unavailable", say: "away" },
    { match: "unavailable", say: null },
    { match: "(?<=(?:to|can|can't|please|you'll|i'll|we'll) )purchase", say: "buy" },
    { match: "purchase", say: null },
    { match: "provide(?= (?:us|me|your|the)\\b)", say: "send" },
    { match: "provide", say: null },
    { match: "obtain", say: "get" },
    { match: "ensure(?= (?:that|you|we|it|i|they)\\b)", say: "make sure" },
    { match: "ensure", say: null },
    { match: "(?<!(?:an|the|any|each|every|one|no) )additional(?= \\w+s\\b)", say: "more" },
    { match: "additional", say: null },
    { match: "respond to", say: "answer" },
    { match: "respond", say: "answer" },
    { match: "attempted to", say: "tried to" },
    { match: "contact (us|me)", say: "text $1" },
    { match: "submit", say: "send" },
  ],
  uncontracted: [
    { match: "(i|you|we|they|it|that|who|what|there) will(?= [a-z])", say: "$1'll" },
    { match: "(it|that|here|there) is(?= [a-z\uFFFC])", say: "$1's" },
    {
      match: "(what|who|where|how|when) is(?= (?!it\\b|this\\b|that\\b|he\\b|she\\b)[a-z\uFFFC])",
      say: "$1's",
    },
    { match: "i am(?= [a-z\uFFFC])", say: "I'm" },
    { match: "(you|we|they) are(?= [a-z\uFFFC])", say: "$1're" },
    {
      match:
        "(i|you|we|they) have(?= (?:been|had|got|missed|received|tried|seen|called|closed|left|finished)\\b)",
      say: "$1've",
    },
    { match: "(i|you|we|they) (?:would)(?= (?:like|love|be|need|want|have)\\b)", say: "$1'd" },
    { match: "cannot|can not", say: "can't" },
    { match: "will not", say: "won't" },
    { match: "(do|does|did|is|are|was|were|have|has|had|could|would|should) not", say: "$1n't" },
  ],
  contracted: "[a-z]'(?:s|m|re|ve|ll|d|t)",
  promo: [
    "free (?:\\w+ )?(?:estimate|quote|consult|consultation|inspection|trial|gift|upgrade|delivery|shipping|service|class|session|evaluation|assessment|check-?up|exam)s?",
    "for free|absolutely free|free of charge|totally free",
    "\\d+ ?% ?(?:off|discount|cash ?back)|\\d+ percent off",
    "\\$\\d+(?:\\.\\d\\d)? off",
    "discounts?|coupons?|promo(?: codes?)?|use code|clearance|sale ends",
    "(?:special|limited|exclusive|introductory|seasonal)(?:[- ]time)? (?:offer|deal|price|pricing|rate|discount|promotion)s?|limited[- ]time|our specials|specials",
    "(?:special|our latest|new customer) offers?|(?:great|hot|amazing|best) deals?|deals starting",
    "(?:best|lowest|unbeatable|low) (?:price|rate)s?",
    "(?:starting|starts) at \\$?\\d+|prices (?:start|from)|as low as",
    "instant (?:quote|savings|approval|booking)s?",
    "(?:book|buy|order|act|call) now and|act (?:now|fast)|don't miss out|while supplies last",
  ],
  missedCall: [
    "miss(?:ed|ing) (?:you|your|u|a|the|this|that|it)|missed you|missed call",
    "(?:saw|see|noticed|heard) (?:that )?(?:you|u) (?:called|rang|tried|were calling)|(?:saw|see) (?:your|the|a) (?:missed )?call",
    "(?:couldn't|could not|can't|cannot|didn't|did not|unable to|not able to) (?:\\w+ )?(?:pick up|answer|get to|take|grab|hear|reach|catch|come to)",
    "your call|you (?:called|rang|phoned|tried)|you were calling|(?:are|were) you calling|calling about|your missed call",
    "caught (?:us|me) (?:after|out)|call(?:ed)? (?:us|me) (?:just now|earlier|yesterday|today|a minute ago)",
  ],
  voicemail: ["voice ?mail|your message|you (?:said|left|told|mentioned)|your note"],
  apology: [
    "sorry|apolog(?:y|ies|ize|ise)|my (?:mistake|bad|fault)|our (?:mistake|fault)|wrong (?:number|person)|pardon|mix[- ]?up|oops",
  ],
  reasons: [
    ...AT_WORK,
    "(?:i'm|i was|i am|we're|we were|we are|i've been|been) (?:just |out |still )?(?!calling|looking|reaching|following|hoping|texting|checking|wondering|asking|excited|happy|glad|sorry|unable|here|going)(?:\\w+ing|on|at|with|under|in|up|behind|between|away|out|driving|slammed|swamped|busy|closed)",
    "tied up|hands (?:were |are )?(?:full|covered|dirty|wet)|(?:my|our|both|wet|full) (?:hands|arms)|on my (?:hands|shoulder)|slammed|swamped|busy|cut off|phone died|on the other line|stepped (?:out|away)|driving|the (?:dinner|lunch|morning) rush|rush",
    "closed|shut|asleep|sleeping|in bed|off (?:today|tonight|duty|work|the clock)|after hours|done for the day|gone home|for the (?:night|day|weekend)|not in|out of the office",
    "(?:i|we)(?:'ve| have)? (?:had|got) (?:a|an|my|our|both|color|paint|gloves)|(?:was|were) running|(?:truck|mower|saw|blower|drill|shop|kitchen|place)(?:'s| was| is| were) (?:loud|full|packed|running)|nail guns?",
    "couldn't hear|didn't hear",
  ],
  openReasons: AT_WORK,
  closedReasons: [
    "(?:we're|we are|i'm|(?:our |the )?(?:office|shop|store|clinic|salon|studio|kitchen|front desk|garage) is|shop's|office's|currently|are) (?:\\w+ )?(?:closed|shut)(?! (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)|(?: \\w+)? (?:between|from|until \\d|for lunch))",
    "after[- ]hours|closed (?:right now|for the (?:day|night|weekend|evening|holiday))|done for the (?:day|night)|gone home|home for the night",
    "(?:i'm|i am|i was|we're|we are|we were) (?:already |fast |all )?(?:off (?:today|tonight|duty|work|the clock|for the (?:day|night|weekend|holiday))|asleep|sleeping|in bed)",
  ],
  notNow: ["\\w+'ll|will|would|tomorrow|if|when|next|later this|usually|always|often|sometimes|going to be"],
  requests: [
    "(?:text|send|tell|give|message) (?:me|us) (?:know )?(?:back )?(?:with )?(?:your|the|what|what's|when|where|which|how|an?|whether|if|more)",
    "let (?:me|us) know (?:your|the|what|what's|when|where|which|how|if|whether)",
    "(?:send|text) (?:over )?(?:your|the|a) (?:address|zip|photo|picture|pic|day|time|name|year)",
  ],
  invitations: [
    "(?:text|reply|message|write|respond|answer)(?: \\S+)? (?:me|us|back|here|this|to this|any ?time|when)",
    "reply|text back|(?:a|by|this) text (?:is|works|back)|drop (?:me|us) a (?:text|line|note)|(?:shoot|send) (?:me|us)|let (?:me|us) know",
  ],
  refusals: ["(?:not|don't|cannot|can't|no|unable to)[ -]?(?:reply|respond|text|monitor|answer texts)"],
  genericAsks: [
    "how (?:can|may|could|might) (?:i|we|our team) (?:help|assist|be of (?:help|service|assistance))(?: you)?(?: out)?(?: today)?",
    "what can (?:i|we) (?:do for|help|assist) you(?: with)?(?: today)?",
    "(?:is there )?(?:anything|something) (?:i|we) can (?:help|do|assist)(?: you)?(?: for you)?(?: with)?",
    "what is (?:this|it) regarding|what can (?:i|we) assist|what's the reason for your call|any questions",
  ],
  asksMore: [
    "what's|what (?!can)|which|where|when|who|how (?:many|much|soon|long|far|big|old)|is (?:it|this|that|your|the|there)|are you|do you|did you|would you|could you|can you|or",
  ],
  automated: [
    "auto(?:mated|matic|matically generated)?[ -]?(?:generated )?(?:text|sms|message|reply|response|responder|notification|assistant|system|service|attendant)s?",
    "(?:this|it) is (?:an )?auto(?:mated|matic|matically)",
    "(?:ai|virtual|digital|automated)[ -](?:assistant|receptionist|agent|secretary|attendant)",
    "chat ?bot|(?:i'm|i am|this is|as) an? (?:ai|bot)",
    "(?:do not|don't|please don't|cannot|can't) (?:reply|respond)|no[ -]?reply",
    "(?:not|un)[ -]?monitored|(?:system|computer)[ -]generated",
  ],
  menuVerbs: "reply|respond|press|type|enter|text|send|dial",
  menuLinks: "for|to|if|=",
  menuAnswers: new Set(["yes", "y", "n"]),
  capitals: new Set(
    "STOP HELP HVAC SUV ZIP DIY LLC INC SSN SMS USA FAQ PDF PVC BBQ MRI HOA VIN ETA CPA IRS LED GFCI PEX DUI DMV ATV RSVP ABS AWD BMW GMC KIA RAM VOIP MMS COVID HIPAA UTV TMJ IRA LLP PLLC DDS DVM GPS AAA USDOT NYC UPS FEMA UNSUBSCRIBE".split(
      " ",
    ),
  ),
  letterOpeners: [
    {
      match:
        "dear(?: (?:valued|esteemed))?(?: (?:customer|client|patient|guest|sir or madam|sir|madam|caller|friend)s?)?",
      say: "hi",
    },
    { match: "greetings(?: from)?", say: "hi" },
    { match: "to whom it may concern", say: "hi" },
  ],
  letterClosers: [
    "(?:best |kind |warm |warmest )?regards",
    "yours (?:truly|sincerely|faithfully)|sincerely(?: yours)?|respectfully|cordially|with gratitude",
  ],
  labels:
    "hours|book|booking|bookings|reservations?|phone|tel|fax|email|e-mail|address|website|web|office|location|subject|re|menu|directions|emergenc(?:y|ies)",
  introductions: [
    "(?:[Tt]his is|[Ii]t's|[Ii]t is|[Ii]'m|[Mm]y name is) (?!the |our |your |an? |in |on |at |from |with |sorry|not |just |so |about )(\\p{Lu}\\p{L}+)",
    "(\\p{Lu}\\p{L}+) here(?: from| at| with|,|\\.|$)",
    "(?:^|[,.!?] )(\\p{Lu}\\p{Ll}+) (?:from|at|with) (?:the |\uFFFC|\\p{Lu})",
    "(?:^|[\\s.?])-+ ?(\\p{Lu}\\p{Ll}+)\\W*$",
  ],
  firstPerson:
    "missed (?:you|your)|couldn't|didn't|(?:saw|got) your?|saw you|i|i'(?:m|ll|ve|d)|me|my|mine|we|we'(?:re|ll|ve|d)|us|our|ours|let's",
  secondPerson:
    "(?:text|call|send|tell) (?:me|us)|let (?:me|us) know|you|you'(?:re|ll|ve|d)|your|yours|u|ya|y'all",
  thirdPerson: [
    { match: "(?:\uFFFC+|(?:our|the) (?:team|office|staff|company)) will(?= [a-z])", say: "we'll" },
    { match: "(?:our|the) (?:team|staff|company) (?:is|are)(?= [a-z])", say: "we're" },
  ],
  joints:
    ", (?:and|but|so|because) (?=(?:i|i'm|i'll|we|we're|we'll|you|it|it's|they|please|if|what|when|where|which|do|is|are|can|could|would)\\b)",
  waysToRespond: {
    text: "reply|text (?:me|us|back|here)|text this|message (?:me|us)",
    call: "call (?:me|us|back|our|the|\\(?\\+?\\d)|give (?:me|us) a (?:call|ring)|phone (?:me|us)|ring (?:me|us)",
    link: "https?://\\S+|www\\.\\S+|[a-z0-9-]+\\.(?:com|net|org|io|co|us|biz|info|example)(?:/\\S*)?|click|tap (?:here|the)|(?:book|schedule|visit us|chat) (?:online|at)|our (?:website|site|app|online)|on facebook|on instagram",
    email: "e-?mail (?:me|us)|\\S+@\\S+",
    visit: "(?:stop|come|drop|swing) by|visit (?:us|our (?:office|shop|store))|walk[- ]?ins?|in person",
  },
  promises: EN_PROMISES,
  greeting:
    "^(?:hi|hey|hello|good (?:morning|afternoon|evening))\\b(?:[ ,]+(?:there|\\{\\{contact\\.[^{}]*\\}\\}))?",
  says: {
    greeting: "Hi",
    whoIsWriting: "this is {{owner.first_name}} at {{business.name}}.",
    whoIsWritingAlone: "This is {{owner.first_name}} at {{business.name}}.",
    firstName: "it's {{owner.first_name}}.",
    firstNameBefore: "{{owner.first_name}} at ",
    missedYou: "Sorry I missed you.",
    sorryWrongNumber: "Sorry about the mix-up.",
    closed: "Sorry I missed you, we're closed right now.",
    couldNotAnswer: "Sorry I couldn't pick up.",
    textMe: "Text me here.",
    generalAsk: "What's going on, and when can I call you?",
    within: "within",
  },
};
