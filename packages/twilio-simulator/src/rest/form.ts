import { z } from "zod";

/** A form field: a parameter that is given twice counts with its last value. */
const field = z.union([z.string(), z.array(z.string()).transform((values) => values.at(-1) ?? "")]);

const formSchema = z.record(z.string(), field).catch({});

/** A form body or query as names and values. What is not a form is an empty one. */
export function readForm(body: unknown): Record<string, string> {
  return formSchema.parse(body ?? {});
}

/** A URL that Twilio would call: http or https, and no underscore in its host. */
export function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && !hostname.includes("_");
}
