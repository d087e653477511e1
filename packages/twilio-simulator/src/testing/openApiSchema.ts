import { z } from "zod";

/** A schema of Twilio's OpenAPI document, as far as its requests and answers use one. */
export interface Schema {
  $ref?: string | undefined;
  type?: string | undefined;
  /** Twilio says some ranges only here. */
  description?: string | undefined;
  nullable?: boolean | undefined;
  enum?: unknown[] | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, Schema> | undefined;
  items?: Schema | undefined;
}

export const schemaSchema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    description: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.unknown()).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schemaSchema).optional(),
    items: schemaSchema.optional(),
  }),
);

const RFC_2822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

/** A text against its length and pattern, and the dates of answers. */
export function checkText(value: string, schema: Schema, where: string): string[] {
  const wrong: string[] = [];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    wrong.push(`${where} is ${value}, which does not match ${schema.pattern}`);
  }
  if (value.length < (schema.minLength ?? 0)) wrong.push(`${where} is too short`);
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) wrong.push(`${where} is too long`);
  if (schema.format === "date-time-rfc-2822" && !RFC_2822.test(value))
    wrong.push(`${where} is not RFC 2822: ${value}`);
  return wrong;
}

/** A number against its bounds, which Twilio publishes as numbers or as "integers from `1` to `36000`". */
export function checkRange(value: number, schema: Schema, where: string): string[] {
  const said = /integers from `(\d+)` to `(\d+)`/.exec(schema.description ?? "");
  const least = schema.minimum ?? Number(said?.[1] ?? Number.NEGATIVE_INFINITY);
  const most = schema.maximum ?? Number(said?.[2] ?? Number.POSITIVE_INFINITY);
  if (value < least) return [`${where} is ${value}, less than ${least}`];
  return value > most ? [`${where} is ${value}, more than ${most}`] : [];
}

const E164 = /^\+[1-9]\d{1,14}$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/;

/** A text that we send against its format. */
export function checkFormat(text: string, format: string | undefined, where: string): string[] {
  switch (format) {
    case "phone-number":
      return E164.test(text) ? [] : [`${where} is ${text}, not a number with its country code`];
    case "date-time":
      return RFC_3339.test(text) ? [] : [`${where} is ${text}, not a date or an instant in UTC`];
    case "uri": {
      // "URL must contain a valid hostname and underscores are not allowed": the document's words for StatusCallback.
      const url = URL.canParse(text) ? new URL(text) : null;
      const good = url !== null && /^https?:$/.test(url.protocol) && !url.hostname.includes("_");
      return good ? [] : [`${where} is ${text}, not an address that Twilio calls`];
    }
    default:
      return [];
  }
}
