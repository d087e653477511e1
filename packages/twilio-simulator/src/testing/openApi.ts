import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkFormat, checkRange, checkText, type Schema, schemaSchema } from "./openApiSchema.ts";

const parameterSchema = z.object({ name: z.string(), in: z.string(), schema: schemaSchema });
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

/** Twilio's published contract: says what a request or an answer has wrong. */
export interface OpenApi {
  /** What is wrong with a request to `method path`, in sentences. `path` has the query; `form` is the body, if there is one. */
  faultsOfRequest(request: { method: string; path: string; form?: Record<string, string> }): string[];
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
    pattern: new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "([^/.]+)")}$`),
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
        return Number.isInteger(value)
          ? checkRange(Number(value), schema, where)
          : [`${where} is not a whole number`];
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

  /** The operation behind a path, and the values that stand in it for its parameters. */
  function find(method: string, path: string) {
    const found = paths.find(({ pattern }) => pattern.test(path));
    const told = found === undefined ? undefined : document.paths[found.template]?.[method.toLowerCase()];
    if (found === undefined || told === undefined) return null;
    const names = Array.from(found.template.matchAll(/\{([^}]+)\}/g), (match) => match[1] ?? "");
    const values = found.pattern.exec(path)?.slice(1) ?? [];
    return {
      operation: operationSchema.parse(told),
      inPath: names.map((name, index): [string, string] => [name, values[index] ?? ""]),
    };
  }

  /** A value as it is written on the wire, read as its schema has it. */
  function checkSent(text: string, schema: Schema, where: string): string[] {
    const { type, format } = resolve(schema);
    const value = type === "integer" ? Number(text) : type === "boolean" ? text === "true" : text;
    return [...walk(value, schema, where), ...checkFormat(text, format, where)];
  }

  return {
    faultsOfRequest({ method, path, form }) {
      const url = new URL(path, "https://api.twilio.com");
      const found = find(method, url.pathname);
      if (found === null) return [`${method} ${url.pathname} is not in the contract`];
      const { operation, inPath } = found;
      const parameters = (place: string) =>
        new Map(
          operation.parameters?.filter((each) => each.in === place).map((each) => [each.name, each.schema]),
        );
      const body = operation.requestBody?.content["application/x-www-form-urlencoded"]?.schema;
      const fields = new Map(Object.entries(body?.properties ?? {}));
      const check = (sent: Iterable<[string, string]>, known: Map<string, Schema>, kind: string) =>
        Array.from(sent).flatMap(([name, value]) => {
          const schema = known.get(name);
          return schema === undefined
            ? [`${name} is not a ${kind} of ${path}`]
            : checkSent(value, schema, name);
        });
      const missing = (body?.required ?? []).filter((name) => form?.[name] === undefined);
      return [
        ...check(inPath, parameters("path"), "part"),
        ...check(url.searchParams, parameters("query"), "filter"),
        ...check(Object.entries(form ?? {}), fields, "field"),
        ...missing.map((name) => `${name} is missing`),
      ];
    },
    faultsOf({ method, path, status, json }) {
      const found = find(method, path.split("?")[0] ?? "");
      if (found === null) return [`${method} ${path} is not in the contract`];
      const { operation } = found;
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
