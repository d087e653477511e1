/**
 * A phrase of a list. `match` is the source of a regular expression. It meets words in lower case, without accents
 * and with straight apostrophes, and it meets whole words only.
 */
export interface Phrase {
  match: string;
  /**
   * The same in plain words; `$1` stands for the first group. An empty one leaves the phrase out. `null` means that
   * no other words would do: what happens then is said at the list.
   */
  say: string | null;
}

/** Phrases that callers know from phone queues, of one kind and so of one weight. */
export interface StockFamily {
  id: string;
  /** What one of them takes off the score. */
  weight: number;
  /** Where there is nothing to say instead, the sentence goes. */
  phrases: readonly Phrase[];
}

/** How a language says when somebody acts. The sources meet the words as {@link Phrase.match} does. */
export interface PromiseWords {
  /** With four groups: digits, the later end of a range, a number in words, and the unit. */
  duration: string;
  /** What the numbers in words come to. */
  numbers: Readonly<Record<string, number>>;
  /** Units of a duration, by the first letters that tell them, in minutes; 0 means at once. */
  units: readonly { starts: string; minutes: number }[];
  /** A number that means minutes without saying so: digits, or a number in words. Needs no {@link PromiseWords.ours}. */
  bare: string;
  /** Of {@link PromiseWords.today}, what a closed business does not keep. */
  sameDay: string;
  /** Somebody comes, which is no call back. */
  visits: string;
  /** Said of an answer, these mean minutes. */
  atOnce: string;
  /** Within the working day. */
  today: string;
  /** What no business keeps. */
  neverKept: string;
  /** Somebody on our side acts. */
  ours: string;
  /** And it lies ahead: "I missed you today" promises nothing. */
  ahead: string;
  /** A question in which we promise something: "I'll call you at 5, ok?" */
  offers: string;
  negated: string;
}

/** What one language's rules look for. Lists without a note hold sources as {@link Phrase.match} describes them. */
export interface WordLists {
  /** H10. */
  stock: readonly StockFamily[];
  /** H17: words of offices. A `null` has no repair: the sentence decides. */
  formal: readonly Phrase[];
  /** H16: what people contract when they speak; empty in a language that does not. */
  uncontracted: readonly Phrase[];
  /** H16: shows that a text contracts at all; `null` in a language that does not. */
  contracted: string | null;
  /** H22: offers and prices. */
  promo: readonly string[];
  /** H03: says that a call was missed. */
  missedCall: readonly string[];
  /** H03: speaks of the voicemail that it answers. */
  voicemail: readonly string[];
  /** H03: says sorry to somebody who was texted by mistake. */
  apology: readonly string[];
  /** H04: says why nobody answered. */
  reasons: readonly string[];
  /** H05: true only while at work. */
  openReasons: readonly string[];
  /** H05: true only while closed. */
  closedReasons: readonly string[];
  /** H05: lies ahead or depends, so that it is no reason for a missed call. */
  notNow: readonly string[];
  /** H06: "text me the address", as good as a question but for the mark. */
  requests: readonly string[];
  /** H06, H09: opens a door: "text me back". */
  invitations: readonly string[];
  /** H06, H09: closes it: "do not reply". */
  refusals: readonly string[];
  /** H07: a question that fits every caller, and so helps none. */
  genericAsks: readonly string[];
  /** H07: shows that a sentence asks something else besides. */
  asksMore: readonly string[];
  /** H11: says of itself that no person wrote it. Trades' own words (an automatic gate) are not meant. */
  automated: readonly string[];
  /** H12: before a digit or a keyword, makes a menu. Meets the words as written. */
  menuVerbs: string;
  /** H12: between a digit and what it is for. */
  menuLinks: string;
  /** H12: an answer that a menu asks for in small letters. */
  menuAnswers: ReadonlySet<string>;
  /** H12, H14: capitals that are no keyword of a menu and no shouting. */
  capitals: ReadonlySet<string>;
  /** H18: how letters open, with what people say; `null` takes the words out. */
  letterOpeners: readonly Phrase[];
  /** H18: how letters close; taken out. */
  letterClosers: readonly string[];
  /** H18: what stands before a colon on a business card. */
  labels: string;
  /** H02: how a person says who writes, the name in the first group. Meets the words as written. */
  introductions: readonly string[];
  /** H19. */
  firstPerson: string;
  secondPerson: string;
  /** H19: a business that speaks of itself as of another; `$1` stands for the first group. */
  thirdPerson: readonly Phrase[];
  /** H20: where a long sentence comes apart; the words after it start the next. */
  joints: string;
  /** H21: ways to respond, each once. */
  waysToRespond: Readonly<Record<"text" | "call" | "link" | "email" | "visit", string>>;
  /** H23. */
  promises: PromiseWords;
  /** A greeting at the start, with whom it greets. Meets the words as written, merge fields standing. */
  greeting: string;
  /** Sentences that repairs put in. */
  says: {
    greeting: string;
    /** With merge fields, to follow a greeting and a comma. */
    whoIsWriting: string;
    whoIsWritingAlone: string;
    /** The person alone, to follow a greeting and a comma; the business is named elsewhere. */
    firstName: string;
    /** The person before the business: "this is {here} at Harbor Plumbing". */
    firstNameBefore: string;
    missedYou: string;
    sorryWrongNumber: string;
    closed: string;
    couldNotAnswer: string;
    textMe: string;
    generalAsk: string;
    /** Before a duration. */
    within: string;
  };
}
