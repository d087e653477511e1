import {
  DEFAULT_GUARD_MS,
  type FieldDefinition,
  type Finding,
  type Registry,
  recipeOfTheTrade,
} from "@ringback/engine";
import { findNiche, NICHES, normaliseProfileField } from "@ringback/templates";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Clock } from "./clock.ts";
import { firstText } from "./firstText.ts";
import { OWNER_HANDSET, PRACTICE_NUMBER } from "./practice/handsets.ts";
import type { Practice } from "./practice/practice.ts";
import { publishDraft } from "./publishDraft.ts";
import { isZone } from "./settings/isZone.ts";
import { saveOwner } from "./settings/owner.ts";
import { businesses, insertBusiness, insertNumber, insertWorkflow, type Store } from "./store/index.ts";

export interface SetUpDeps {
  store: Store;
  clock: Clock;
  newId(): string;
  registry: Registry;
  carrierAccount: string;
  practice: Pick<Practice, "registerNumber"> | null;
}

export interface SetUpAnswers {
  businessName: string;
  ownerFirstName: string;
  niche: string;
  /** IANA zone. */
  timeZone: string;
  /** The business's number with the carrier. `null` in practice mode: it gets one of the practice network. */
  number: string | null;
  /** The owner's phone, rung when the business is called. */
  forwardTo: string | null;
  /** The names that the owner wants as they were typed, though they make texts cost more. */
  asTyped?: readonly NameAnswer[] | undefined;
}

export type NameAnswer = "businessName" | "ownerFirstName";

export type SetUp =
  | { type: "done"; businessId: string; numberId: string; e164: string; workflowId: string }
  /** Each finding's `field` is the name of the answer to mend. */
  | { type: "refused"; findings: Finding[] };

/** The fields that every contact has from the start. */
export const BUILT_IN_FIELDS: FieldDefinition[] = [
  { key: "first_name", label: "First name", type: "text", builtIn: true },
  { key: "last_name", label: "Last name", type: "text", builtIn: true },
  { key: "last_missed_call_sms_at", label: "Last missed-call text", type: "dateTime", builtIn: true },
];

/**
 * A business as a newcomer gets it: itself, its number, the built-in fields, and the recipe of the trade as a published
 * workflow that is on. Used by the first-visit form and by the command line.
 */
export async function setUp(deps: SetUpDeps, answers: SetUpAnswers): Promise<SetUp> {
  const read = readAnswers(answers, deps.practice !== null);
  if (read.findings.length > 0) return { type: "refused", findings: read.findings };
  const { name, ownerFirstName, number, forwardTo } = read;
  const businessId = deps.newId();
  const numberId = deps.newId();
  const workflowId = deps.newId();
  const now = deps.clock.now();

  // Before anything is kept: a number that the network does not know would never ring.
  if (deps.practice !== null) await deps.practice.registerNumber(number.e164, name);

  const kept = await deps.store.transaction(async (tx) => {
    // Asked on nobody's behalf, and within the transaction: two forms sent at once make one business.
    if ((await businesses(tx)).length > 0) return false;
    await insertBusiness(tx, {
      id: businessId,
      name,
      ownerFirstName,
      niche: answers.niche,
      timeZone: answers.timeZone,
      country: number.country,
      hours: OFFICE_HOURS,
      quietHours: null,
      holidays: null,
      killSwitch: null,
      fields: BUILT_IN_FIELDS,
      countries: [number.country],
      createdAt: now,
    });
    await insertNumber(tx, {
      id: numberId,
      businessId,
      carrierAccount: deps.carrierAccount,
      e164: number.e164,
      label: "Main line",
      mode: "front",
      forwardTo,
      ringSeconds: 20,
      voicemail: true,
      greeting: null,
      createdAt: now,
    });
    await insertWorkflow(tx, {
      id: workflowId,
      businessId,
      name: "Missed-call text-back",
      draft: recipeOfTheTrade({ body: firstText(answers.niche) }),
      draftRevision: 1,
      liveVersionId: null,
      live: false,
      guardMs: DEFAULT_GUARD_MS,
      settings: null,
      createdAt: now,
      updatedAt: now,
    });
    // Whoever answers the calls is the one to tell of them, until they say otherwise in Settings.
    if (forwardTo !== null)
      await saveOwner(tx, businessId, { id: deps.newId(), owner: { phone: forwardTo, email: null } });
    const published = await publishDraft(
      tx,
      { ...deps, abilities: NONE },
      { businessId, workflowId, revision: null },
    );
    if (published.type !== "published") {
      throw new Error(`The recipe of the trade could not be published: ${JSON.stringify(published)}.`);
    }
    return true;
  });
  if (!kept) return { type: "refused", findings: [ALREADY] };
  return { type: "done", businessId, numberId, e164: number.e164, workflowId };
}

/** The recipe of the trade needs none. */
const NONE = { email: false, webRequests: false };

const ALREADY: Finding = {
  code: "setup.done",
  severity: "error",
  message: "A business is set up here already.",
};

/** Half of what one segment holds: beyond it a name leaves no room for a message. */
const LONGEST_NAME = 80;

/** Weekdays from nine to five, until the owner says otherwise. */
const OFFICE_HOURS = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 }));

/** What an owner says of the business itself. */
export type BusinessAnswers = Pick<SetUpAnswers, NameAnswer | "niche" | "timeZone" | "asTyped">;

/** Reads what an owner says of the business: names tidied for texts, and a finding for each answer to mend. */
export function readBusiness(answers: BusinessAnswers): {
  findings: Finding[];
  name: string;
  ownerFirstName: string;
} {
  const findings: Finding[] = [];
  const mend = (field: string, message: string) => {
    findings.push({ code: `setup.${field}`, severity: "error", field, message });
  };
  // A name stands in every text: one curly apostrophe in it would make each of them cost double.
  const name = readName(answers, "businessName");
  const ownerFirstName = readName(answers, "ownerFirstName");
  for (const { severity, message } of name.findings) if (severity === "error") mend("businessName", message);
  for (const { severity, message } of ownerFirstName.findings)
    if (severity === "error") mend("ownerFirstName", message);
  if (findNiche(answers.niche) === null)
    mend("niche", `Choose one of: ${NICHES.map(({ id }) => id).join(", ")}.`);
  if (!isZone(answers.timeZone)) mend("timeZone", "Choose a time zone, such as America/Chicago.");
  for (const [field, value] of Object.entries({
    businessName: name.value,
    ownerFirstName: ownerFirstName.value,
  })) {
    if (value.length > LONGEST_NAME)
      mend(field, `Keep it to ${LONGEST_NAME} characters: it stands in every text.`);
  }
  return { findings, name: name.value, ownerFirstName: ownerFirstName.value };
}

/** A name as it is kept: tidied for texts, or as it was typed where the owner wants that. Spaces are tidied either way. */
function readName(answers: BusinessAnswers, field: NameAnswer) {
  const { value, findings } = normaliseProfileField(answers[field]);
  const typed = answers[field].replace(/\s+/g, " ").trim();
  return { value: answers.asTyped?.includes(field) ? typed : value, findings };
}

function readAnswers(answers: SetUpAnswers, practice: boolean) {
  const { findings, name, ownerFirstName } = readBusiness(answers);
  const mend = (field: string, message: string) => {
    findings.push({ code: `setup.${field}`, severity: "error", field, message });
  };
  const wanted = answers.number ?? (practice ? PRACTICE_NUMBER : "");
  const number = parsePhoneNumberFromString(wanted);
  if (number?.country === undefined) {
    mend(
      "number",
      wanted === ""
        ? "Give the number of your business, with its country code."
        : `${wanted} is not a phone number with its country code.`,
    );
  }
  const rung = answers.forwardTo?.trim() || (practice ? OWNER_HANDSET : "");
  const forwardTo = rung === "" ? null : (parsePhoneNumberFromString(rung, number?.country ?? "US") ?? null);
  if (rung !== "" && forwardTo?.isPossible() !== true) mend("forwardTo", `${rung} is not a phone number.`);
  if (forwardTo !== null && forwardTo.number === number?.number) {
    mend("forwardTo", "The phone that rings cannot be the business's own number: a call would ring itself.");
  }
  return {
    findings,
    name,
    ownerFirstName,
    number: { e164: number?.number ?? "", country: number?.country ?? "US" },
    forwardTo: forwardTo?.number ?? null,
  };
}
