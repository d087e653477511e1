import type { PromiseWords } from "./wordLists.ts";

export const EN_PROMISES: PromiseWords = {
  // "within 10 minutes", "in a couple of hours", "within the hour", "in 10-15 min".
  duration:
    "(?:with)?in\\s+(?:about\\s+|around\\s+|less than\\s+|under\\s+|the next\\s+|the\\s+)?(?:(\\d{1,4})(?:\\s?(?:-|to)\\s?(\\d{1,4}))?|(half an|(?:a\\s+)?quarter(?:\\s+of\\s+an)?|an?\\s+couple of|an?\\s+few|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|couple of|few))?[\\s-]*(seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|moments?|business days?|days?)",
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    "couple of": 2,
    "a couple of": 2,
    three: 3,
    four: 4,
    five: 5,
    few: 5,
    "a few": 5,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    "half an": 0.5,
    quarter: 0.25,
    "a quarter": 0.25,
    "quarter of an": 0.25,
    "a quarter of an": 0.25,
  },
  units: [
    { starts: "h", minutes: 60 },
    { starts: "mi", minutes: 1 },
    { starts: "s", minutes: 0 },
    { starts: "mo", minutes: 0 },
    { starts: "m", minutes: 1 },
    { starts: "d", minutes: 1_440 },
    { starts: "b", minutes: 1_440 },
  ],
  // "Back to you in 10.", "give me ten": minutes, though nobody says so.
  bare: "(?:(?:back|back to you|there|over|you) in|give (?:me|us))\\s+(?:about\\s+|around\\s+|like\\s+)?(?:(\\d{1,3})|(five|ten|fifteen|twenty|thirty))(?:\\s+(?:minutes?|mins?))?(?=\\s*(?:$|[.,!;]))",
  atOnce:
    "in a (?:jiffy|flash|tick|heartbeat|snap)|right (?:over|out|with you)|be right there|right away|straight away|right back|straight back|immediately|instantly|momentarily|any minute|at once",
  today:
    "today|tonight|this (?:morning|afternoon|evening)|by (?:noon|end of day|the end of the day|close of business|\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)?)",
  sameDay: "today|tonight|this (?:afternoon|evening)",
  visits:
    "(?:be|come|coming|get|swing|stop|drop) (?:out|over|by|there)|arriv\\w+|on (?:my|our|the|their) way|head(?:ed|ing)? (?:out|over|your way)",
  neverKept: "24\\s?/\\s?7|around the clock|day or night|guaranteed?",
  ours: "i|i'll|i'm|we|we'll|we're|will|someone|somebody|be there|see you|team|technician|back|you'll|expect|response|usually|always",
  ahead: "(?:\\w+'ll|will|going to|expect|calling you|back to you)|(?:i|we) can",
  offers: "(?:i|we)(?:'ll| will| can)",
  negated: "can't|cannot|won't|not|unable|couldn't|don't|isn't|never",
};
