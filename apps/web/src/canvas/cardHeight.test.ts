import type { CardPart } from "@ringback/engine";
import { expect, it } from "vitest";
import { cardHeight } from "./cardHeight.ts";

/** A sentence with its chips in brackets. */
function parts(sentence: string): CardPart[] {
  return sentence
    .split(/[[\]]/)
    .map((piece, index) => (index % 2 === 0 ? piece : { chip: piece }))
    .filter((part) => part !== "");
}

const ways = (...labels: string[]) =>
  labels.map((label) => ({ label: label.replace("+", ""), wired: !label.endsWith("+") }));

const REPLY = ways("Replied", "No reply");
const SENT = ways("Sent", "Could not send+", "Not confirmed+");

it("is what a browser measured, for sentences of one, two and three lines and all ways out", () => {
  const measured = [
    { says: "Wait [2 minutes]", ports: ways("Then"), height: 74 },
    { says: "Tag the contact [Urgent]", ports: ways("Then+"), height: 82 },
    { says: "Wait for a reply, up to [8 hours]", ports: REPLY, height: 86 },
    { says: "Stop here: [Known contacts get no text.]", ports: [], height: 94 },
    { says: "When a call is missed on [any number]", ports: ways("Then"), height: 98 },
    { says: "Set [Last missed-call text] to [now]", ports: ways("Then+"), height: 106 },
    { says: "Of 100 callers, [50 go by A] and [50 by B]", ports: ways("A", "B"), height: 110 },
    { says: 'Text the caller ["Hi there, it\'s Dana at Miller Plumbing…"]', ports: SENT, height: 110 },
    {
      says: "Text you [\"A caller ((Caller's number)) called (Number's label).\"]",
      ports: ways("Then"),
      height: 122,
    },
    {
      says: 'Text the caller ["Dana at Miller Plumbing again, sorry I missed your call earli…"]',
      ports: SENT,
      height: 134,
    },
  ];
  expect(measured.map(({ says, ports }) => cardHeight(parts(says), ports))).toEqual(
    measured.map(({ height }) => height),
  );
});

it("counts a second row of ways out", () => {
  const seven = ways("Morning", "Noon", "Afternoon", "Evening", "Night", "Weekend", "None");
  expect(cardHeight(parts("Take the first that holds"), seven)).toBe(118);
});
