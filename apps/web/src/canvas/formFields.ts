import type { ControlMeta, NodeType } from "@ringback/engine";
import { z } from "zod";

/** The names of controls this page can draw: those of the engine, and what a schema without a control falls back to. */
export type ControlName = ControlMeta["control"] | "yesNo" | "none";

/** One part of a node's form. */
export interface FormField {
  /** Dotted path in the config; "" when the control edits all of it. */
  path: string;
  label: string;
  help?: string;
  control: ControlName;
  /** What a choice offers. */
  values: string[];
  labels: Record<string, string>;
  /** The sibling property that decides what this one may hold. */
  of?: string;
  /** Shown only while a sibling property has one of these values. */
  shownWhen?: { of: string; is: string[] };
}

const metaSchema = z.object({
  label: z.string(),
  help: z.string().optional(),
  control: z.string(),
  labels: z.record(z.string(), z.string()).optional(),
  of: z.string().optional(),
  shownWhen: z.object({ of: z.string(), is: z.array(z.string()) }).optional(),
});

const CONTROLS = new Set<string>([
  "text",
  "count",
  "choice",
  "message",
  "notice",
  "duration",
  "time",
  "numbers",
  "outcomes",
  "field",
  "fieldValue",
  "conditions",
] satisfies ControlMeta["control"][]);

/**
 * The form of a node type, read off its config's schema: what `.meta(control(…))` says, property by property.
 * A schema that names a control for the whole config is one field. A control this page does not know, or a property
 * without one, is drawn by its type.
 */
export function formFields(nodeType: NodeType): FormField[] {
  const whole = metaOf(nodeType.config);
  if (whole) return [formField("", nodeType.config, whole.label)];
  const shape = nodeType.config instanceof z.ZodObject ? nodeType.config.shape : {};
  return Object.entries(shape).flatMap(([key, schema]) =>
    schema instanceof z.ZodType ? [formField(key, schema, key)] : [],
  );
}

function formField(path: string, schema: z.ZodType, name: string): FormField {
  const meta = metaOf(schema);
  const inner = unwrapped(schema);
  const { labels = {}, help, of, shownWhen } = meta ?? {};
  return {
    path,
    label: meta?.label ?? name,
    control: controlOf(meta?.control, inner),
    values: valuesOf(inner),
    labels,
    ...(help === undefined ? {} : { help }),
    ...(of === undefined ? {} : { of }),
    ...(shownWhen === undefined ? {} : { shownWhen }),
  };
}

function metaOf(schema: z.ZodType) {
  // `.default()` and `.optional()` wrap what carries the words, or carry them themselves.
  for (const each of [schema, unwrapped(schema)]) {
    const read = metaSchema.safeParse(each.meta());
    if (read.success) return read.data;
  }
  return undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodPrefault;
  if (!wraps) return schema;
  const inner = schema.unwrap();
  return inner instanceof z.ZodType ? unwrapped(inner) : schema;
}

function controlOf(named: string | undefined, schema: z.ZodType): ControlName {
  if (named !== undefined && isControl(named)) return named;
  if (schema instanceof z.ZodString) return "text";
  if (schema instanceof z.ZodNumber) return "count";
  if (schema instanceof z.ZodBoolean) return "yesNo";
  if (schema instanceof z.ZodEnum) return "choice";
  return "none";
}

function isControl(name: string): name is ControlMeta["control"] {
  return CONTROLS.has(name);
}

function valuesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum)
    return schema.element.options.map(String);
  return [];
}
