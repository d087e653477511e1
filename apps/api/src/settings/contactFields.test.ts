import type { FieldDefinition } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import {
  addField,
  type Decided,
  MOST_FIELDS,
  removeField,
  renameField,
  restoreField,
} from "./contactFields.ts";

const NAME: FieldDefinition = { key: "first_name", label: "First name", type: "text", builtIn: true };
const DUE: FieldDefinition = { key: "due", label: "Due", type: "dateTime" };

/** What is to be mended, by field; or the fields' keys, labels and types. */
const told = (decided: Decided) =>
  "findings" in decided
    ? decided.findings.map(({ field, message }) => `${field}: ${message}`)
    : decided.fields.map(({ key, label, type }) => `${key}: ${label}, ${type}`);

const added = (label: string, fields: readonly FieldDefinition[] = []) =>
  told(addField(fields, { label, type: "text" })).at(-1);

describe("a contact field that is added", () => {
  it("comes last, with its label tidied and a key made of it", () => {
    expect(told(addField([NAME, DUE], { label: "  Call  back at ", type: "dateTime" }))).toEqual([
      "first_name: First name, text",
      "due: Due, dateTime",
      "call_back_at: Call back at, dateTime",
    ]);
  });

  it.each([
    ["Café visits", "cafe_visits: Café visits, text"],
    ["2nd line / floor", "2nd_line_floor: 2nd line / floor, text"],
    ["電話", "field: 電話, text"],
    ["???", "field: ???, text"],
  ])("has a key of plain letters, never an empty one: %s", (label, is) => {
    expect(added(label)).toBe(is);
  });

  it.each([
    ["constructor", "constructor_2: constructor, text"],
    ["__proto__", "proto: __proto__, text"],
    // Its merge field would be the caller's number.
    ["Phone", "phone_2: Phone, text"],
  ])("never has a key that means something already: %s", (label, is) => {
    expect(added(label)).toBe(is);
  });

  it("has a key of its own where two labels make the same", () => {
    expect(added("Due!", [DUE])).toBe("due_2: Due!, text");
    expect(added("Due?", [DUE, { ...DUE, key: "due_2", label: "Due!" }])).toBe("due_3: Due?, text");
  });

  it.each([
    [" \u200b\t", "label: Give the field a name."],
    ["x".repeat(41), "label: Keep it to 40 characters."],
    ["DUE", "label: There is a field called “Due” already. Choose another name."],
  ])("is refused at its label: %j", (label, says) => {
    expect(added(label, [DUE])).toBe(says);
  });

  it("is refused when there are as many as there can be", () => {
    const many = Array.from({ length: MOST_FIELDS }, (_, at) => ({ ...DUE, key: `k${at}`, label: `L${at}` }));
    expect(added("One more", many)).toMatch(/^label: You have 50 fields, which is the most/);
    expect(told(restoreField(many, { ...DUE, at: 0 }))).toEqual([expect.stringMatching(/^key: You have 50/)]);
  });
});

describe("a contact field that is renamed", () => {
  it("keeps its key, its type and its place", () => {
    const last = { ...DUE, key: "last", label: "Last" };
    expect(told(renameField([DUE, last], { key: "due", label: "Call back at" }))).toEqual([
      "due: Call back at, dateTime",
      "last: Last, dateTime",
    ]);
    expect(told(renameField([DUE], { key: "due", label: "DUE" }))).toEqual(["due: DUE, dateTime"]);
  });

  it.each([
    ["due", "first NAME", "label: There is a field called “First name” already. Choose another name."],
    ["due", "", "label: Give the field a name."],
    ["first_name", "Name", "label: A field that every business has keeps its name."],
    ["gone", "Name", "label: This field was removed meanwhile."],
  ])("is refused where it cannot be: %s to %j", (key, label, says) => {
    expect(told(renameField([NAME, DUE], { key, label }))).toEqual([says]);
  });
});

describe("a contact field that is removed", () => {
  const rest = ["first_name: First name, text"];

  it("is gone, and stays gone when it is removed again", () => {
    expect(told(removeField([NAME, DUE], "due"))).toEqual(rest);
    expect(told(removeField([NAME], "due"))).toEqual(rest);
  });

  it("is none that every business has", () => {
    expect(told(removeField([NAME], "first_name"))).toEqual([
      "key: A field that every business has cannot be removed.",
    ]);
  });

  it("comes back to its place as it was, once", () => {
    const back = { ...DUE, at: 0 };
    const both = ["due: Due, dateTime", ...rest];
    const once = restoreField([NAME], back);
    expect(told(once)).toEqual(both);
    expect(told(restoreField("fields" in once ? once.fields : [], back))).toEqual(both);
  });

  it("does not come back in the place of another, nor as one that cannot be", () => {
    const another: FieldDefinition = { key: "due", label: "Due", type: "text" };
    expect(told(restoreField([another], { ...DUE, at: 0 }))).toEqual([
      "key: Another field, “Due”, has its place. Remove that one first.",
    ]);
    expect(told(restoreField([{ ...another, key: "due_2" }], { ...DUE, at: 0 }))).toEqual([
      "label: There is a field called “Due” already. Choose another name.",
    ]);
    for (const key of ["constructor", "__proto__", "phone", "Due date"])
      expect(told(restoreField([NAME], { ...DUE, key, at: 0 }))).toEqual([
        "key: No field can have this key.",
      ]);
  });
});
