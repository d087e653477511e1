import type { StockFamily } from "./wordLists.ts";

/** What English phone queues say when they say nothing: "soon", "at this time". Lighter than the rest, and so behind it. */
export const EN_VAGUE_STOCK: readonly StockFamily[] = [
  {
    id: "vagueFollowUp",
    weight: 8,
    phrases: [
      {
        match:
          "(?:get|be) (?:right )?back (?:to|with) you (?:soon|shortly|in a bit|as soon as (?:possible|(?:we|i) can)|asap)",
        say: "call you back",
      },
      {
        match:
          "getting back (?:to|with) you (?:soon|shortly|in a bit|as soon as (?:possible|(?:we|i) can)|asap)",
        say: "calling you back",
      },
      { match: "call(?: back)? (?:soon|shortly|in a bit)", say: "call you back" },
      { match: "(?:text|reply|respond|be there) (?:back )?(?:soon|shortly)", say: null },
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
        match: "returning your call(?: (?:soon|shortly|as soon as (?:possible|(?:we|i) can)|promptly))?",
        say: "calling you back",
      },
      {
        match: "return your call(?: (?:soon|shortly|as soon as (?:possible|(?:we|i) can)|promptly))?",
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
      { match: "(your|the|this|any) inquiry", say: "$1 question" },
      { match: "(your|the|these|any|all|all your|all of your) inquiries", say: "$1 questions" },
      { match: "inquir(?:y|ies)", say: null },
      { match: "(?:we|i) shall", say: "I'll" },
      { match: "(?:hereby|aforementioned|pursuant to|revert)", say: null },
      { match: "the (?:appropriate|relevant|correct) (?:department|person|party|team)", say: null },
      {
        match:
          "(?:the |an? )?(?:nature of|reason for|brief description of|description of) (?:your|the) (?:\\w+ )?(?:call|issue|inquiry|problem|matter|request)",
        say: "what's going on",
      },
      { match: "(?:a )?brief (?:message|description)", say: "a few words" },
    ],
  },
];
