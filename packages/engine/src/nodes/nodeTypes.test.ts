import { expect, it } from "vitest";
import { conformance } from "../testing.ts";
import { OWN_NODE_TYPES } from "./nodeTypes.ts";

it.each(OWN_NODE_TYPES.map((nodeType) => [nodeType.type, nodeType] as const))(
  "%s keeps what every node type promises",
  (_type, nodeType) => expect(conformance(nodeType)).toEqual([]),
);

it("are called something different each", () => {
  expect(new Set(OWN_NODE_TYPES.map(({ title }) => title)).size).toBe(OWN_NODE_TYPES.length);
});
