/** A hole that a template may have. */
export interface MergeField {
  /** What stands between the braces, such as `contact.first_name`. */
  token: string;
  label: string;
  /** A usual value, for previews. */
  sample: string;
  /** The longest value worth planning for: about the 95th percentile, in GSM-7 letters. */
  longest: string;
  /**
   * A value about as long that is not in GSM-7, where there is one: it makes the whole text UCS-2. Names lose their
   * accents before they go out, unless the business says otherwise; what a field of its own holds may keep it dear.
   */
  dear?: string;
  /** What to offer after the bar when the value may be missing; `null` when no word fits every sentence. */
  fallback: string | null;
  /** Comes from the caller's contact, so it may be missing, and differs from text to text. */
  ofCaller: boolean;
  /** Set for what no text goes out without: the caller's own number. Such a field needs no fallback. */
  alwaysKnown?: boolean;
}

/** The merge fields that every business has. Fields of its own contacts are added by {@link customMergeField}. */
export const MERGE_FIELDS: readonly MergeField[] = [
  {
    token: "contact.first_name",
    label: "Caller's first name",
    sample: "Maria",
    longest: "Christopher",
    dear: "Encarnación",
    fallback: "there",
    ofCaller: true,
  },
  {
    token: "contact.last_name",
    label: "Caller's last name",
    sample: "Lopez",
    longest: "Montgomery-Ellis",
    dear: "Hernández-García",
    fallback: null,
    ofCaller: true,
  },
  {
    token: "contact.phone",
    label: "Caller's number",
    sample: "+15550100142",
    longest: "+123456789012345",
    fallback: null,
    ofCaller: true,
    alwaysKnown: true,
  },
  {
    token: "business.name",
    label: "Business name",
    sample: "Harbor Plumbing",
    longest: "Harbor View Plumbing and Heating",
    fallback: null,
    ofCaller: false,
  },
  {
    token: "owner.first_name",
    label: "Your first name",
    sample: "Sam",
    longest: "Christopher",
    fallback: null,
    ofCaller: false,
  },
  {
    token: "number.label",
    label: "Number's label",
    sample: "Main line",
    longest: "Emergency line downtown",
    fallback: null,
    ofCaller: false,
  },
];

/** Reserved for a field of which nothing is known: an address or a short note fits. */
const LONGEST_CUSTOM_VALUE = "1200 North Riverside Drive";

/** The same, with something that no folding makes cheap. */
const DEAR_CUSTOM_VALUE = "1200 North Riverside Dr 🙂";

/** The merge field of a contact field that a business has added: `contact.<key>`. */
export function customMergeField(field: { key: string; label: string; sample?: string }): MergeField {
  return {
    token: `contact.${field.key}`,
    label: field.label,
    sample: field.sample ?? field.label,
    longest: LONGEST_CUSTOM_VALUE,
    dear: DEAR_CUSTOM_VALUE,
    fallback: null,
    ofCaller: true,
  };
}

/** The field of a token among the built-in ones and those handed in; `null` when a token is off the list. */
export function findMergeField(token: string, customFields: readonly MergeField[] = []): MergeField | null {
  const isIt = (field: MergeField) => field.token === token;
  return MERGE_FIELDS.find(isIt) ?? customFields.find(isIt) ?? null;
}
