import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { describeCard } from "../describeCard.ts";
import type { SendOutcome } from "../model.ts";
import { conformance, type FactsOverrides, factsFor, hereFor, playNode, whereFor } from "../testing.ts";
import { sendSms } from "./sendSms.ts";

it("keeps what every node type promises", () => {
  expect(conformance(sendSms)).toEqual([]);
});

describe("the text", () => {
  const render = (body: string, facts = factsFor()) =>
    playNode(sendSms, { config: { body }, here: hereFor({ facts }) });

  it("is filled in when the run arrives", () => {
    const facts = factsFor({
      contact: {
        fields: { first_name: "Maria", visits: 3, vip: true, last_missed_call_sms_at: 1_795_276_800_000 },
      },
    });
    const body =
      "{{contact.first_name}} {{contact.phone}} {{contact.visits}} {{contact.vip}} {{contact.last_missed_call_sms_at}} {{business.name}} {{owner.first_name}} {{number.label}}";
    expect(render(body, facts)).toEqual({
      type: "ask",
      send: { body: "Maria +13125550142 3 yes Sat, Nov 21, 10:00 AM Harbor Plumbing Sam Main line" },
      why: "Texts the caller.",
    });
  });

  it("falls back where nothing is known, and the reason names what had no fallback", () => {
    expect(render("Hi {{contact.first_name|there}}, {{contact.last_name}} again?")).toEqual({
      type: "ask",
      send: { body: "Hi there, again?" },
      why: "Texts the caller. Nothing was known for contact.last_name.",
    });
  });

  it("folds a caller's name, so that one letter does not double the price of the text", () => {
    const facts = factsFor({ contact: { fields: { first_name: "Zoë", last_name: "Muñoz" } } });
    expect(render("Hi {{contact.first_name|there}} {{contact.last_name|}}", facts)).toMatchObject({
      send: { body: "Hi Zoe Muñoz" },
    });
  });

  it("never reads a caller's name as a template", () => {
    const facts = factsFor({ contact: { fields: { first_name: "{{owner.first_name}}" } } });
    expect(render("Hi {{contact.first_name}}", facts)).toMatchObject({
      send: { body: "Hi {{owner.first_name}}" },
    });
  });
});

describe("the first text that a person ever gets", () => {
  const copy = { ...DEFAULT_COPY_POLICY, optOut: "append" } as const;
  const sent = (body: string, overrides: FactsOverrides = {}) =>
    playNode(sendSms, {
      config: { body },
      here: hereFor({ facts: factsFor({ ...overrides, business: { copy, ...overrides.business } }) }),
    });

  it("says how to end them, and the second one does not", () => {
    expect(sent("Hi, it's Sam. What broke?")).toMatchObject({
      send: { body: "Hi, it's Sam. What broke? Reply STOP to opt out." },
    });
    expect(sent("Hi, it's Sam. What broke?", { sending: { textedBefore: true } })).toMatchObject({
      send: { body: "Hi, it's Sam. What broke?" },
    });
  });

  it("says so in the language of the text, and never twice", () => {
    expect(sent("Hola, soy Sam. ¿Qué necesita?")).toMatchObject({
      send: { body: "Hola, soy Sam. ¿Qué necesita? Responda STOP para ya no recibir mensajes." },
    });
    expect(sent("Hi, it's Sam. Text STOP to opt out.")).toMatchObject({
      send: { body: "Hi, it's Sam. Text STOP to opt out." },
    });
  });

  it("is left alone where the business has another way", () => {
    const business = { copy: { ...copy, optOut: "never" as const } };
    expect(sent("Hi, it's Sam.", { business })).toMatchObject({ send: { body: "Hi, it's Sam." } });
  });
});

describe("once it is settled", () => {
  it("the run goes on by the port of how it ended", () => {
    const settled = (outcome: SendOutcome, why: string | null) =>
      playNode(sendSms, {
        config: { body: "Hi" },
        event: { id: "e", at: 0, type: "sendSettled", key: "run1/1/send", outcome, why },
      });
    expect([
      settled("sent", null),
      settled("couldNotSend", "The number is a landline."),
      settled("notConfirmed", null),
    ]).toEqual([
      { type: "go", port: "sent", why: "The carrier took the text." },
      { type: "go", port: "couldNotSend", why: "The text could not be sent: The number is a landline." },
      {
        type: "go",
        port: "notConfirmed",
        why: "The carrier did not tell us whether the text went out. It is not sent again.",
      },
    ]);
  });
});

describe("the card and the findings", () => {
  it("show the beginning of the message, or that there is none", () => {
    expect(describeCard(sendSms.card({ body: "Hi, this is Sam" }, whereFor()))).toBe(
      'Text the caller "Hi, this is Sam"',
    );
    expect(sendSms.card({ body: "" }, whereFor())).toEqual([
      "Text the caller ",
      { chip: "a message", empty: true },
    ]);
    expect(describeCard(sendSms.card({ body: "word ".repeat(40) }, whereFor())).length).toBeLessThan(100);
  });

  it("know the merge fields of the business's own contact fields", () => {
    const codes = (body: string) =>
      sendSms
        .findings({ body }, whereFor())
        .filter(({ severity }) => severity === "error")
        .map(({ code, field }) => `${code} ${field}`);
    expect(codes("Sam at Harbor Plumbing: visit {{contact.visits|one}} coming up? When suits you?")).toEqual(
      [],
    );
    expect(codes("Sam at Harbor Plumbing: visit {{contact.visit|one}} coming up? When suits you?")).toEqual([
      "merge.unknown body",
    ]);
  });
});
