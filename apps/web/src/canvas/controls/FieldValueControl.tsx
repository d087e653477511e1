import type { FieldDefinition, FieldType } from "@ringback/engine";
import { z } from "zod";
import { Field, Input } from "../../components/Field.tsx";
import { Select, type SelectOption } from "../../components/Select.tsx";
import { valueAt } from "../valueAt.ts";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";
import { InstantInput } from "./InstantInput.tsx";
import { NumberInput } from "./NumberInput.tsx";

const toSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("value"), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.object({ type: z.literal("now") }),
  z.object({ type: z.literal("field"), field: z.string() }),
  z.object({ type: z.literal("clear") }),
]);

type To = z.infer<typeof toSchema>;

/** What a field is set to: a value of its type, now, another field, or nothing. */
export function FieldValueControl({ field, value, onChange, config, where, findings }: ControlProps) {
  const key = valueAt(config, field.of ?? "");
  const target = where.fields.find((definition) => definition.key === key);
  const type = target?.type ?? "text";
  const read = toSchema.safeParse(value);
  const to: To = read.success ? read.data : { type: "clear" };
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={field.label}
        help={to.type === "now" ? "The moment the run comes by." : field.help}
        {...saidUnder(findings)}
      >
        <Select<To["type"]>
          value={to.type}
          onChange={(next) => onChange(fresh(next, type))}
          options={waysFor(type, to.type)}
        />
      </Field>
      {to.type === "value" && (
        <ValueInput
          type={type}
          value={to.value}
          onChange={(next) => onChange({ type: "value", value: next })}
        />
      )}
      {to.type === "field" && (
        <Select
          label="Field to copy from"
          value={to.field === "" ? null : to.field}
          onChange={(next) => onChange({ type: "field", field: next })}
          placeholder="Choose a field"
          options={others(where.fields, key, type)}
        />
      )}
    </div>
  );
}

/** Only what the field can hold; and what is chosen now, so that a finding has something to point at. */
function waysFor(type: FieldType, chosen: To["type"]): SelectOption<To["type"]>[] {
  const ways: SelectOption<To["type"]>[] = [
    { value: "now", label: "Now" },
    { value: "value", label: type === "dateTime" ? "A date and time" : "A value" },
    { value: "field", label: "What another field holds" },
    { value: "clear", label: "Nothing: clear it" },
  ];
  return ways.filter(({ value }) => value !== "now" || type === "dateTime" || chosen === "now");
}

function fresh(way: To["type"], type: FieldType): To {
  if (way === "value") return { type: "value", value: FRESH_VALUES[type] };
  return way === "field" ? { type: "field", field: "" } : { type: way };
}

const FRESH_VALUES: Record<FieldType, string | number | boolean> = {
  text: "",
  number: 0,
  yesNo: true,
  dateTime: 0,
};

function others(fields: readonly FieldDefinition[], key: unknown, type: FieldType) {
  return fields
    .filter((definition) => definition.key !== key && definition.type === type)
    .map((definition) => ({ value: definition.key, label: definition.label }));
}

interface ValueInputProps {
  type: FieldType;
  value: string | number | boolean;
  onChange: (value: string | number | boolean) => void;
}

function ValueInput({ type, value, onChange }: ValueInputProps) {
  switch (type) {
    case "text":
      return (
        <Input
          aria-label="Value"
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case "number":
      return (
        <NumberInput
          label="Value"
          fractions
          value={typeof value === "number" ? value : 0}
          onChange={onChange}
        />
      );
    case "dateTime":
      return (
        <InstantInput
          label="Date and time"
          value={typeof value === "number" ? value : 0}
          onChange={onChange}
        />
      );
    case "yesNo":
      return (
        <Select
          label="Value"
          value={value === true ? "yes" : "no"}
          onChange={(next) => onChange(next === "yes")}
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
        />
      );
  }
}
