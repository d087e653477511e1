import { foldForText } from "@ringback/templates";
import type { Here } from "../defineNode.ts";
import type { FieldDefinition, FieldValue } from "../model.ts";
import { sayInstant } from "../time/sayInstant.ts";

/** What merge fields stand for at this moment, by token. An empty field has no value, so that fallbacks apply. */
export function mergeValues(here: Here): Record<string, string> {
  const { business, contact, fields, numbers } = here.facts;
  const values: Record<string, string> = {
    "contact.phone": contact.phone,
    "business.name": business.name,
    "owner.first_name": business.ownerFirstName,
  };
  const number = numbers.find((each) => each.id === here.call.numberId);
  if (number) values["number.label"] = number.label;
  for (const field of fields) {
    const value = Object.hasOwn(contact.fields, field.key) ? contact.fields[field.key] : null;
    if (value === null || value === undefined || value === "") continue;
    values[`contact.${field.key}`] = say(field, value, business.timeZone);
  }
  return values;
}

function say(field: FieldDefinition, value: Exclude<FieldValue, null>, timeZone: string): string {
  if (field.type === "dateTime" && typeof value === "number") return sayInstant(value, timeZone);
  if (typeof value === "boolean") return value ? "yes" : "no";
  // One ë in a caller's name would make the whole text cost double; é, ñ and ü are free and stay.
  return foldForText(String(value));
}
