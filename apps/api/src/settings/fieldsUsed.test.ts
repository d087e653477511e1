import { control, createRegistry, defineNode, OWN_NODE_TYPES } from "@ringback/engine";
import { expect, it } from "vitest";
import { z } from "zod";
import { fieldsUsed } from "./fieldsUsed.ts";

const remind = defineNode({
  type: "remind",
  version: 1,
  kind: "data",
  title: "Remind",
  description: "A node of another package.",
  icon: "bell",
  config: z.strictObject({ day: z.string().meta(control({ label: "Day", control: "field" })) }),
  fresh: { day: "" },
  ports: () => [],
  card: () => [],
  findings: () => [],
  enter: () => ({ type: "stop", why: "" }),
});

const registry = createRegistry([...OWN_NODE_TYPES, remind]);

/** What one node names. */
function named(type: string, config: unknown): string[] {
  const nodes = [{ id: "n1", type, version: 1, config }];
  return [...fieldsUsed({ nodes, edges: [], layout: {} }, registry)].sort();
}

it("counts the fields that are changed, copied from and waited for", () => {
  expect(named("updateField", { field: "due", to: { type: "field", field: "asked" } })).toEqual([
    "asked",
    "due",
  ]);
  expect(named("waitUntil", { until: "field", time: 540, field: "due" })).toEqual(["due"]);
});

it("counts the fields that conditions look at, however deep", () => {
  const condition = { subject: { type: "field", field: "vip" }, test: { type: "isTrue" } };
  const when = { join: "all", groups: [{ join: "any", conditions: [condition] }] };
  expect(named("ifElse", { branches: [{ id: "b1", name: "due", when }] })).toEqual(["vip"]);
});

it("counts merge fields of any text, with a fallback or without", () => {
  const body = "Hi {{contact.first_name|there}}, your {{ contact.pet }} is due. {{business.name}}";
  expect(named("sendSms", { body })).toEqual(["first_name", "pet"]);
});

it("counts what a node of another package has in a list of fields", () => {
  expect(named("remind", { day: "due" })).toEqual(["due"]);
  expect(named("nobody's", { field: "due", day: "vip" })).toEqual(["due"]);
});

it("does not count the same word elsewhere, nor a field that was not chosen yet", () => {
  expect(named("waitUntil", { until: "open", time: 540, field: "" })).toEqual([]);
  expect(named("tagContact", { change: "add", tag: "due" })).toEqual([]);
  expect(named("sendSms", { body: "It is due." })).toEqual([]);
  expect(named("nobody's", null)).toEqual([]);
});
