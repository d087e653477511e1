import { EN_VAGUE_STOCK } from "./enVagueStock.ts";
import type { StockFamily } from "./wordLists.ts";

const WHO_CALLS_BACK =
  "(?:an?|one of our|our|the next available|another)(?: \\w+)? (?:representative|rep|agent|specialist|associate|technician|operator|advisor|coordinator|team|staff|office)s?(?: members?)?|an? (?:team|staff) member|a member of (?:our|the) (?:team|staff)|(?:someone|somebody) from (?:our|the) (?:team|office|staff)";

const ACTS =
  "(?= (?:call|contact|get|be in touch|be back|respond|reply|return|reach|text|help|assist|follow))";

const A_BUSINESS_FOLLOWS = "(?= \\uFFFC)";

/** Stock phrases of English phone queues, heaviest first: where two meet, the first one counts. */
export const EN_STOCK: readonly StockFamily[] = [
  {
    id: "importance",
    weight: 15,
    phrases: [
      {
        match:
          "(?:because )?your (?:call|business|inquiry|request|message|time|satisfaction|safety|comfort) (?:is|are) (?:very |so |extremely |really )?(?:important|valuable|our (?:\\w+ )?priority)(?: to us)?",
        say: null,
      },
      { match: "we (?:truly |really |greatly )?value (?:you|your \\w+)", say: null },
      {
        match: "(?<=(?:dear|hi|hello|hey) )valued (?:customer|client|caller|patient|guest|member|friend)",
        say: "there",
      },
      { match: "valued (?:customer|client|caller|patient|guest|member|friend)s?", say: null },
      {
        match:
          "we (?:truly |really |greatly |do )?appreciate your (?:business|call|patience|interest|understanding)",
        say: null,
      },
    ],
  },
  {
    id: "apology",
    weight: 12,
    phrases: [
      { match: "(?:(?:we|i) )?(?:do )?(?:sincerely |deeply |truly )?apologi[sz]e", say: "sorry" },
      { match: "(?:please accept )?(?:our|my) (?:sincere |sincerest |deepest )?apologies", say: "sorry" },
      {
        match: "(?:we|i) regret(?: to (?:inform|tell) you)?(?: that)?(?= (?:we|i|you|our|my)\\b)",
        say: "sorry",
      },
      {
        match:
          "(?:(?:we're |we are |i'm )?sorry )?for (?:the|any|this) inconvenience(?: (?:this (?:may have|has) )?caused)?",
        say: null,
      },
      { match: "any inconvenience(?: (?:this (?:may have|has) )?caused)?", say: null },
      { match: "please be advised(?: that)?", say: "" },
      { match: "(?:please )?kindly", say: "please" },
      { match: "sincerely", say: "" },
    ],
  },
  {
    id: "thirdParty",
    weight: 12,
    phrases: [
      { match: `(?:${WHO_CALLS_BACK}) (?:will|shall|is going to)${ACTS}`, say: "I'll" },
      { match: `(?:${WHO_CALLS_BACK}) (?:will|shall|is going to)`, say: null },
      { match: "an? (?:\\w+ )?(?:representative|agent|specialist|associate)", say: null },
    ],
  },
  {
    id: "systemEvent",
    weight: 10,
    phrases: [
      {
        match: "(?:we|i)(?:'ve| have)? (?:just )?(?:received|logged) (?:your|a) (?:missed )?call",
        say: "I missed your call",
      },
      { match: "(?:we|i)(?:'ve| have)? (?:just )?received your", say: "I got your" },
      { match: "has received your", say: null },
      { match: "acknowledg\\w+ (?:the )?receipt(?: of)?", say: null },
      { match: "(?:is|are) (?:now )?being (?:processed|reviewed|handled|routed|forwarded)", say: null },
      {
        match: "(?:helping|assisting|serving|with) other (?:customers|callers|clients|patients|guests)",
        say: null,
      },
      {
        match:
          "your (?:call|message|request) (?:was not|wasn't|could not be|couldn't be|cannot be) (?:answered|completed|taken|connected)",
        say: null,
      },
      {
        match:
          "(?:has|have) been (?:received|logged|forwarded|assigned|noted|submitted|created|recorded|registered)",
        say: null,
      },
      { match: "(?:we|i)(?:'ve| have)? noticed(?: that)?(?= you\\b)", say: "I saw" },
      { match: "(?:we|i)(?:'ve| have)? noticed (?:a|your) (?:missed )?call", say: "I missed your call" },
      { match: `you(?:'ve| have) reached${A_BUSINESS_FOLLOWS}`, say: "this is" },
      { match: "you(?:'ve| have) reached", say: null },
      { match: "missed[- ]call (?:alert|notification)s?", say: null },
      {
        match:
          "all (?:of )?our (?:\\w+ )?(?:agents|representatives|lines|operators|staff|technicians|specialists|associates|advisors|stylists|team members|attendants) are",
        say: null,
      },
      {
        match:
          "(?:experiencing )?(?:a |an )?(?:unusually )?(?:high|higher|heavy|increased)(?: than (?:normal|usual))? (?:call )?volumes?(?: of calls)?",
        say: null,
      },
      { match: "in the order (?:it|they|in which it|in which they)? ?(?:was|were)? ?received", say: null },
      {
        match:
          "will be (?:returned|reviewed|provided|processed|dispatched|assigned|addressed|directed|answered)",
        say: null,
      },
    ],
  },
  {
    id: "ticket",
    weight: 15,
    phrases: [
      { match: "(?:reference|ticket|case|confirmation)(?: (?:number|no\\.?|id))?:? ?#?\\d{3,}", say: null },
    ],
  },
  {
    id: "sentAway",
    weight: 22,
    phrases: [
      { match: "(?:please )?try (?:us )?(?:back )?later", say: null },
      {
        match: "(?:please )?(?:try|call)(?: (?:us|your call|calling|back))? again(?: later| soon)?",
        say: null,
      },
      {
        match:
          "(?:please )?(?:visit|go to|use|check|see) (?:our|the) (?:website|web ?site|web ?page|online \\w+|(?:\\w+ )?portal|app)(?: (?:at|for|to) [^.!?]*)?",
        say: null,
      },
      {
        match:
          "(?:schedule|book|request|make)(?: (?:an?|your|service|appointments?|\\w+)){0,3} (?:online|(?:on|at|through|via) (?:our|the) (?:website|web ?site|portal|app))",
        say: null,
      },
    ],
  },
  {
    id: "service",
    weight: 10,
    phrases: [
      {
        match: "how (?:may|can) (?:i|we) (?:assist|be of (?:service|assistance|help))(?: to)?(?: you)?",
        say: "what can I help you with",
      },
      { match: "how may (?:i|we) help", say: "how can I help" },
      { match: "(?:for|at) your convenience", say: "" },
      { match: "(?:we're |we are )?(?:here )?(?:for )?all (?:of )?your \\w+ needs", say: null },
      { match: "(?:please )?feel free to", say: "please" },
      { match: "(?:please )?(?:do not|don't) hesitate to", say: "please" },
      { match: "(?:to |so we can |we can )?better (?:serve|assist) you", say: null },
      {
        match: "look(?:ing)? forward to (?:serving|assisting|hearing from|speaking with|helping) you",
        say: null,
      },
      { match: "(?:thank you|thanks) for your (?:patience|understanding|cooperation|business)", say: null },
      {
        match:
          "please leave (?:us |me )?(?:a|your) (?:\\w+ )?(?:message|voicemail)(?! (?:and|with|or|after|at)\\b|,)",
        say: "text me what you need",
      },
      { match: "please leave (?:us |me )?(?:a|your) (?:\\w+ )?(?:message|voicemail|name)", say: null },
      {
        match:
          "(?:your )?(?:trusted|premier|leading|number one|#1) (?:\\w+ ){0,2}(?:experts?|provider|company|choice|professionals?)",
        say: null,
      },
    ],
  },
  {
    id: "thanks",
    weight: 8,
    phrases: [
      {
        match: `(?:thank you|thanks)(?: so much| very much)? for (?:contacting|choosing|reaching out to)${A_BUSINESS_FOLLOWS}`,
        say: "this is",
      },
      {
        match:
          "(?:thank you|thanks)(?: so much| very much)? for (?:contacting|choosing|reaching out|getting in touch|your (?:inquiry|interest|request))(?: (?:to|with))?(?: us)?",
        say: null,
      },
    ],
  },
  {
    id: "thanksForCalling",
    weight: 5,
    phrases: [
      {
        match: `(?:thank you|thanks)(?: so much| very much)? for calling${A_BUSINESS_FOLLOWS}`,
        say: "this is",
      },
      {
        match: "(?:thank you|thanks)(?: so much| very much)? for (?:calling|your (?:call|voicemail))(?: us)?",
        say: null,
      },
    ],
  },
  ...EN_VAGUE_STOCK,
];
