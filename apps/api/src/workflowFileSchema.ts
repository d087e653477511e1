import { BOUNDS, type NodeType, RESERVED_IDS } from "@ringback/engine";
import { z } from "zod";
import { workflowFileShape } from "./workflowFileShape.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

const ID: JsonSchema = {
  type: "string",
  pattern: "^[A-Za-z0-9_-]{1,64}$",
  not: { enum: [...RESERVED_IDS] },
};

/**
 * The JSON Schema (draft 7, which most editors read) of a workflow file with these node types. It says less than
 * `ringback workflow check`: what one part of a drawing means for another, such as an edge to a node that is not
 * there, no schema can tell. Nodes of other types, and of other versions, may have any settings: they are kept.
 */
export function workflowFileSchema(nodeTypes: readonly NodeType[]): JsonSchema {
  const { properties, ...file } = schemaOf(workflowFileShape);
  return {
    ...file,
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Ringback workflow",
    description: "A workflow of Ringback as a file. `npx ringback workflow check FILE` tells the rest.",
    properties: { ...properties, graph: graphSchema(nodeTypes) },
    required: [...(file.required ?? []), "graph"].filter((key, index, all) => all.indexOf(key) === index),
  };
}

function graphSchema(nodeTypes: readonly NodeType[]): JsonSchema {
  return closed({
    properties: {
      nodes: { type: "array", maxItems: BOUNDS.nodes, items: nodeSchema(nodeTypes) },
      edges: {
        type: "array",
        maxItems: BOUNDS.edges,
        items: closed({
          description: "From a named way out of a node to another node.",
          properties: {
            from: { type: "string" },
            port: { type: "string", maxLength: 64 },
            to: { type: "string" },
          },
          required: ["from", "port", "to"],
        }),
      },
      layout: {
        description: "Where cards lie on the canvas, by node id, in pixels. A card without a place gets one.",
        type: "object",
        additionalProperties: closed({
          properties: { x: { type: "number" }, y: { type: "number" } },
          required: ["x", "y"],
        }),
      },
      notes: {
        description: "What people wrote on the canvas for one another. Runs never see it.",
        type: "array",
        maxItems: BOUNDS.notes,
        items: NOTE,
      },
    },
    required: ["nodes", "edges"],
  });
}

const SIDE = { type: "number", maximum: BOUNDS.noteSize.most } as const;

const NOTE = closed({
  properties: {
    id: { ...ID, description: "Unique among the drawing's nodes and notes." },
    text: { type: "string", maxLength: BOUNDS.noteCharacters },
    x: { type: "number" },
    y: { type: "number" },
    width: { ...SIDE, minimum: BOUNDS.noteSize.least.width },
    height: { ...SIDE, minimum: BOUNDS.noteSize.least.height },
  },
  required: ["id", "text", "x", "y", "width", "height"],
});

function nodeSchema(nodeTypes: readonly NodeType[]): JsonSchema {
  return {
    ...closed({
      properties: {
        id: { description: "Unique within the drawing.", ...ID },
        type: {
          type: "string",
          minLength: 1,
          maxLength: 64,
          anyOf: [
            ...nodeTypes.map(({ type, description }) => ({ const: type, description })),
            { description: "A node type of another package: it is kept." },
          ],
        },
        version: { description: "The version of the node type.", type: "integer", minimum: 1 },
        config: { description: "The settings; their shape is the node type's." },
        name: {
          description: "What the owner calls it.",
          type: "string",
          maxLength: BOUNDS.nameCharacters,
        },
        off: { description: "Switched off: runs go past it.", type: "boolean" },
      },
      required: ["id", "type", "version"],
    }),
    allOf: nodeTypes.map((nodeType) => ({
      if: {
        properties: { type: { const: nodeType.type }, version: { const: nodeType.version } },
        required: ["type", "version"],
      },
      then: { properties: { config: schemaOf(nodeType.config) }, required: ["config"] },
    })),
  };
}

function closed(schema: JsonSchema): JsonSchema {
  return { type: "object", ...schema, additionalProperties: false };
}

/** What a file may hold; words for the form become the schema's own, and what only the form needs is left out. */
function schemaOf(shape: z.ZodType): JsonSchema {
  const { $schema: _draft, ...schema } = z.toJSONSchema(shape, {
    target: "draft-7",
    io: "input",
    override({ jsonSchema }) {
      const { label, help } = jsonSchema;
      if (typeof label === "string") jsonSchema.title = label;
      if (typeof help === "string") jsonSchema.description = help;
      for (const word of ["label", "help", "control", "labels", "shownWhen", "of"]) delete jsonSchema[word];
      // Every whole number is one that a computer counts exactly: that says nothing to a person.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return schema;
}
