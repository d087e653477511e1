import { z } from "zod";
import { sayGone } from "../conditions/sayGone.ts";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { FieldDefinition, FieldType, FieldValue, Finding, Move } from "../model.ts";
import { sayInstant } from "../time/sayInstant.ts";

const config = z.strictObject({
  field: z
    .string()
    .max(100)
    .meta(control({ label: "Field", control: "field" })),
  to: z
    .discriminatedUnion("type", [
      /** Typed by the field; a date and time in milliseconds UTC. */
      z.strictObject({
        type: z.literal("value"),
        value: z.union([z.string().max(2_000), z.number(), z.boolean()]),
      }),
      z.strictObject({ type: z.literal("now") }),
      z.strictObject({ type: z.literal("field"), field: z.string().max(100) }),
      z.strictObject({ type: z.literal("clear") }),
    ])
    .meta(control({ label: "Set it to", control: "fieldValue", of: "field" })),
});

type Config = z.infer<typeof config>;

/** Changes a field of the contact. Later nodes see the new value. */
export const updateField = defineNode<Config>({
  type: "updateField",
  version: 1,
  kind: "data",
  title: "Update field",
  description: "Writes something down about the contact.",
  icon: "user-pen",
  config,
  fresh: { field: "", to: { type: "now" } },
  ports: () => [{ id: "next", label: "Then" }],
  card,
  findings,
  enter,
});

function enter(here: Here, { field, to }: Config): Move {
  const definition = fieldOf(here.facts.fields, field);
  if (!definition) return untouched(`Nothing was changed: ${sayGone(field)}.`);
  const zone = here.facts.business.timeZone;
  switch (to.type) {
    case "clear":
      return set(definition, null, `${definition.label} was cleared.`);
    case "now":
      if (definition.type !== "dateTime") return untouched(mismatch(definition, "the date and time"));
      return set(definition, here.now, `${definition.label} is now ${sayInstant(here.now, zone)}.`);
    case "value":
      if (!holds(definition.type, to.value)) return untouched(mismatch(definition, `"${String(to.value)}"`));
      return set(definition, to.value, `${definition.label} is now ${sayValue(definition, to.value, zone)}.`);
    case "field": {
      const other = fieldOf(here.facts.fields, to.field);
      const { fields } = here.facts.contact;
      const value = Object.hasOwn(fields, to.field) ? (fields[to.field] ?? null) : null;
      if (!other) return untouched(`Nothing was changed: ${sayGone(to.field)}.`);
      if (value === null)
        return set(definition, null, `${other.label} is empty, so ${definition.label} was cleared.`);
      if (!holds(definition.type, value)) return untouched(mismatch(definition, `what ${other.label} holds`));
      return set(definition, value, `${definition.label} is now ${sayValue(definition, value, zone)}.`);
    }
  }
}

function set(definition: FieldDefinition, value: FieldValue, why: string): Move {
  return { type: "go", port: "next", why, change: { type: "setField", field: definition.key, value } };
}

function untouched(why: string): Move {
  return { type: "go", port: "next", why };
}

function mismatch(definition: FieldDefinition, what: string): string {
  return `${definition.label} cannot hold ${what}, so nothing was changed.`;
}

function holds(type: FieldType, value: FieldValue): boolean {
  if (type === "text") return typeof value === "string";
  if (type === "yesNo") return typeof value === "boolean";
  return typeof value === "number" && Number.isFinite(value);
}

function sayValue(definition: FieldDefinition, value: Exclude<FieldValue, null>, timeZone: string): string {
  if (definition.type === "dateTime" && typeof value === "number") return sayInstant(value, timeZone);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : `"${value.slice(0, 80)}"`;
}

function card({ field, to }: Config, where: Where): CardPart[] {
  const chip = fieldChip(fieldOf(where.fields, field), "a field");
  switch (to.type) {
    case "clear":
      return ["Clear ", chip];
    case "now":
      return ["Set ", chip, " to ", { chip: "now" }];
    case "field":
      return ["Set ", chip, " to ", fieldChip(fieldOf(where.fields, to.field), "another field")];
    case "value":
      return ["Set ", chip, " to ", valueChip(fieldOf(where.fields, field), to.value)];
  }
}

function fieldChip(definition: FieldDefinition | undefined, noun: string): CardPart {
  return definition ? { chip: definition.label } : { chip: noun, empty: true };
}

function valueChip(definition: FieldDefinition | undefined, value: string | number | boolean): CardPart {
  if (value === "") return { chip: "a value", empty: true };
  // A card knows no time zone, so a date is named but not written out.
  if (definition?.type === "dateTime") return { chip: "a date" };
  if (typeof value === "boolean") return { chip: value ? "yes" : "no" };
  return { chip: typeof value === "number" ? String(value) : `"${value.slice(0, 60)}"` };
}

function findings({ field, to }: Config, where: Where): Finding[] {
  const error = (code: string, place: string, message: string): Finding => ({
    code,
    severity: "error",
    nodeId: where.nodeId,
    field: place,
    message,
  });
  if (field === "") return [error("fieldMissing", "field", "Choose the field to change.")];
  const definition = fieldOf(where.fields, field);
  if (!definition)
    return [
      error("fieldUnknown", "field", `There is no contact field "${field}". Choose another, or add it.`),
    ];
  const wrong = (what: string) => [
    error("valueMismatch", "to", `${definition.label} cannot hold ${what}. Choose another value.`),
  ];
  switch (to.type) {
    case "clear":
      return [];
    case "now":
      return definition.type === "dateTime" ? [] : wrong("a date and time");
    case "value":
      if (to.value === "")
        return [error("valueMissing", "to.value", "Fill in the value, or clear the field instead.")];
      return holds(definition.type, to.value) ? [] : wrong("this value");
    case "field": {
      if (to.field === "") return [error("fieldMissing", "to.field", "Choose the field to copy from.")];
      const other = fieldOf(where.fields, to.field);
      if (!other)
        return [
          error(
            "fieldUnknown",
            "to.field",
            `There is no contact field "${to.field}". Choose another, or add it.`,
          ),
        ];
      return other.type === definition.type ? [] : wrong(`what ${other.label} holds`);
    }
  }
}

function fieldOf(fields: readonly FieldDefinition[], key: string): FieldDefinition | undefined {
  return fields.find((field) => field.key === key);
}
