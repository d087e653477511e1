import { describe, expect, it } from "vitest";
import { describeCard } from "../describeCard.ts";
import { conformance, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { updateField } from "./updateField.ts";

const facts = factsFor({ contact: { fields: { first_name: "Maria", visits: 3 } } });
const here = hereFor({ facts });
const play = (field: string, to: unknown) => playNode(updateField, { config: { field, to }, here });

it("keeps what every node type promises", () => {
  expect(conformance(updateField)).toEqual([]);
});

describe("a field is set", () => {
  it("to now", () => {
    expect(play("last_missed_call_sms_at", { type: "now" })).toEqual({
      type: "go",
      port: "next",
      why: "Last missed-call text is now Sat, Nov 21, 10:00 AM.",
      change: { type: "setField", field: "last_missed_call_sms_at", value: here.now },
    });
  });

  it("to a value, to another field, or to nothing", () => {
    expect([
      play("vip", { type: "value", value: true }),
      play("last_name", { type: "field", field: "first_name" }),
      play("last_name", { type: "field", field: "last_name" }),
      play("visits", { type: "clear" }),
    ]).toEqual([
      {
        type: "go",
        port: "next",
        why: "Regular is now yes.",
        change: { type: "setField", field: "vip", value: true },
      },
      {
        type: "go",
        port: "next",
        why: 'Last name is now "Maria".',
        change: { type: "setField", field: "last_name", value: "Maria" },
      },
      {
        type: "go",
        port: "next",
        why: "Last name is empty, so Last name was cleared.",
        change: { type: "setField", field: "last_name", value: null },
      },
      {
        type: "go",
        port: "next",
        why: "Visits was cleared.",
        change: { type: "setField", field: "visits", value: null },
      },
    ]);
  });
});

describe("a value that the field cannot hold", () => {
  it("changes nothing, and the run goes on", () => {
    expect([
      play("visits", { type: "value", value: "many" }),
      play("visits", { type: "now" }),
      play("visits", { type: "field", field: "first_name" }),
      play("gone", { type: "clear" }),
    ]).toEqual([
      { type: "go", port: "next", why: 'Visits cannot hold "many", so nothing was changed.' },
      { type: "go", port: "next", why: "Visits cannot hold the date and time, so nothing was changed." },
      { type: "go", port: "next", why: "Visits cannot hold what First name holds, so nothing was changed." },
      { type: "go", port: "next", why: 'Nothing was changed: there is no contact field "gone" any more.' },
    ]);
  });

  it("is a finding before it ever runs", () => {
    const found = (config: unknown) =>
      updateField
        .findings(updateField.config.parse(config), whereFor())
        .map(({ code, field }) => `${code} ${field}`);
    expect(found({ field: "", to: { type: "now" } })).toEqual(["fieldMissing field"]);
    expect(found({ field: "gone", to: { type: "now" } })).toEqual(["fieldUnknown field"]);
    expect(found({ field: "visits", to: { type: "now" } })).toEqual(["valueMismatch to"]);
    expect(found({ field: "visits", to: { type: "value", value: "many" } })).toEqual(["valueMismatch to"]);
    expect(found({ field: "last_name", to: { type: "value", value: "" } })).toEqual([
      "valueMissing to.value",
    ]);
    expect(found({ field: "last_name", to: { type: "field", field: "" } })).toEqual([
      "fieldMissing to.field",
    ]);
    expect(found({ field: "last_name", to: { type: "field", field: "visits" } })).toEqual([
      "valueMismatch to",
    ]);
    expect(found({ field: "last_missed_call_sms_at", to: { type: "now" } })).toEqual([]);
    expect(found({ field: "visits", to: { type: "clear" } })).toEqual([]);
  });
});

it("reads as a sentence", () => {
  const card = (field: string, to: unknown) =>
    describeCard(updateField.card(updateField.config.parse({ field, to }), whereFor()));
  expect([
    card("last_missed_call_sms_at", { type: "now" }),
    card("last_name", { type: "field", field: "first_name" }),
    card("visits", { type: "value", value: 3 }),
    card("visits", { type: "clear" }),
    card("", { type: "now" }),
  ]).toEqual([
    "Set Last missed-call text to now",
    "Set Last name to First name",
    "Set Visits to 3",
    "Clear Visits",
    "Set a field to now",
  ]);
});
