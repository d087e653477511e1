import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A schema of Twilio's OpenAPI document, as far as its answers use one. */
interface Schema {
  $ref?: string | undefined;
  type?: string | undefined;
  nullable?: boolean | undefined;
  enum?: unknown[] | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, Schema> | undefined;
  items?: Schema | undefined;
}

const schemaSchema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.unknown()).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schemaSchema).optional(),
    items: schemaSchema.optional(),
  }),
);

const parameterSchema = z.object({ name: z.string(), in: z.string() });
const contentSchema = z.record(z.string(), z.object({ schema: schemaSchema }));
const operationSchema = z.object({
  parameters: z.array(parameterSchema).optional(),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ content: contentSchema.optional() })),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), schemaSchema) }),
});

/** Twilio's published contract: says what an answer has wrong. */
export interface OpenApi {
  /** What is wrong with the JSON answer to `method path`, in sentences; none when it keeps the contract. */
  faultsOf(answer: { method: string; path: string; status: number; json: unknown }): string[];
}

/** Reads `twilio_api_v2010.json` of a folder. */
export function readOpenApi(folder: string): OpenApi {
  const document = documentSchema.parse(
    JSON.parse(readFileSync(join(folder, "twilio_api_v2010.json"), "utf8")),
  );
  const paths = Object.keys(document.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/.]+")}$`),
  }));

  function resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const found = document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    if (found === undefined) throw new Error(`${schema.$ref} is not in the document`);
    return { ...found, nullable: found.nullable ?? schema.nullable };
  }

  function walk(value: unknown, unresolved: Schema, where: string): string[] {
    const schema = resolve(unresolved);
    if (value === null) {
      return schema.nullable === true ? [] : [`${where} is null, which the contract does not allow`];
    }
    if (schema.enum !== undefined && !schema.enum.includes(value)) {
      return [`${where} is ${JSON.stringify(value)}, not one of ${schema.enum.join(", ")}`];
    }
    switch (schema.type) {
      case "object":
        return walkObject(value, schema, where);
      case "array":
        if (!Array.isArray(value)) return [`${where} is not a list`];
        return value.flatMap((item, index) => walk(item, schema.items ?? {}, `${where}[${index}]`));
      case "string":
        return typeof value === "string" ? checkText(value, schema, where) : [`${where} is not a text`];
      case "integer":
        return Number.isInteger(value) ? [] : [`${where} is not a whole number`];
      case "boolean":
        return typeof value === "boolean" ? [] : [`${where} is not yes or no`];
      default:
        return [];
    }
  }

  function walkObject(value: unknown, schema: Schema, where: string): string[] {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return [`${where} is not an object`];
    const { properties = {}, required = [] } = schema;
    const missing = required.filter((name) => !(name in value)).map((name) => `${where}.${name} is missing`);
    const strange =
      schema.properties === undefined
        ? []
        : Object.keys(value)
            .filter((name) => !(name in properties))
            .map((name) => `${where}.${name} is not in the contract`);
    const wrong = Object.entries(value).flatMap(([name, inner]) => {
      const property = properties[name];
      return property === undefined ? [] : walk(inner, property, `${where}.${name}`);
    });
    return [...missing, ...strange, ...wrong];
  }

  return {
    faultsOf({ method, path, status, json }) {
      const found = paths.find(({ pattern }) => pattern.test(path.split("?")[0] ?? ""));
      if (found === undefined) return [`${path} is not in the contract`];
      const operation = operationSchema.parse(document.paths[found.template]?.[method.toLowerCase()]);
      const query = new URLSearchParams(path.split("?")[1] ?? "");
      const known = new Set(
        operation.parameters?.filter((each) => each.in === "query").map((each) => each.name),
      );
      const unknown = Array.from(query.keys()).filter((name) => !known.has(name) && name !== "PageToken");
      const schema = operation.responses[String(status)]?.content?.["application/json"]?.schema;
      if (schema === undefined) return [`${method} ${path} may not be answered with ${status}`];
      return [
        ...unknown.map((name) => `${name} is not a filter of ${path}`),
        ...walk(json, schema, "answer"),
      ];
    },
  };
}

const RFC_2822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

function checkText(value: string, schema: Schema, where: string): string[] {
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
