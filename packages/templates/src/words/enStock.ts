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
      { match: "valued (?:customer|client|caller|patient|guest|member|friend)s?", say: "there" },
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
      { match: "(?:for )?any inconvenience(?: (?:this (?:may have|has) )?caused)?", say: null },
      { match: "please be advised(?: that)?", say: "" },
      { match: "kindly", say: "please" },
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
      { match: "all (?:of )?our (?:\\w+ )?(?:agents|representatives|lines|operators|staff) are", say: null },
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
        match: "please leave (?:us |me )?(?:a|your) (?:\\w+ )?(?:message|voicemail|name)",
        say: "text me what you need",
      },
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
        match: `(?:thank you|thanks)(?: so much| very much)? for (?:contacting|reaching out to)${A_BUSINESS_FOLLOWS}`,
        say: "this is",
      },
      {
        match:
          "(?:thank you|thanks)(?: so much| very much)? for (?:contacting|reaching out|getting in touch|your (?:inquiry|interest|request))(?: (?:to|with))?(?: us)?",
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
  {
    id: "vagueFollowUp",
    weight: 8,
    phrases: [
      {
        match:
          "(?:get|be|getting) (?:right )?back (?:to|with) you (?:soon|shortly|in a bit|as soon as (?:possible|(?:we|i) can)|asap)",
        say: "call you back",
      },
      {
        match:
          "be in (?:touch|contact)(?: with you)? (?:soon|shortly|as soon as (?:possible|(?:we|i) can)|asap)",
        say: "call you back",
      },
      {
        match: "(?:call|contact|text|respond to|reach out to|reply to) you (?:back )?(?:soon|shortly)",
        say: "call you back",
      },
      {
        match: "return(?:ing)? your call(?: (?:soon|shortly|as soon as (?:possible|(?:we|i) can)|promptly))?",
        say: "call you back",
      },
      { match: "(?:with you|respond|reply) shortly", say: null },
    ],
  },
  {
    id: "vagueTime",
    weight: 8,
    phrases: [
      { match: "(?:just )?as soon as (?:possible|(?:we|i) can|(?:we|i) are able)", say: "" },
      { match: "asap", say: "" },
      { match: "at (?:our|your|the) (?:very )?earliest(?: (?:convenience|opportunity|possible))?", say: "" },
      { match: "in a timely manner|promptly", say: "" },
    ],
  },
  {
    id: "officialese",
    weight: 6,
    phrases: [
      { match: "(we|i|they)(?:'re| are|'m| am) (?:currently |presently )?unable to", say: "$1 can't" },
      { match: "(?:was|were) unable to", say: "couldn't" },
      { match: "at this time", say: "right now" },
      { match: "upon (?:your|receipt|assignment|request|arrival)", say: null },
      { match: "(?:(?:in|with) regards? to|regarding|concerning)", say: "about" },
      { match: "(?:please |kindly )?note that|(?:please|kindly) note", say: "" },
      { match: "your requirements?", say: "what you need" },
      { match: "(?:your |the )?inquir(?:y|ies)", say: "question" },
      { match: "(?:we|i) shall", say: "I'll" },
      { match: "(?:hereby|aforementioned|pursuant to|revert)", say: null },
      { match: "the (?:appropriate|relevant|correct) (?:department|person|party|team)", say: null },
      {
        match:
          "(?:the )?(?:nature of|reason for|brief description of|description of) (?:your|the) (?:\\w+ )?(?:call|issue|inquiry|problem|matter|request)",
        say: "what's going on",
      },
      { match: "(?:a )?brief (?:message|description)", say: "a few words" },
    ],
  },
];
