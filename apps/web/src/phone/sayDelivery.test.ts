import { describe, expect, it } from "vitest";
import { sayDelivery } from "./sayDelivery.ts";

describe("how far a text got", () => {
  it("is said from the handset's side", () => {
    const texts = [
      { mine: false, status: "sent", errorCode: null },
      { mine: false, status: "delivered", errorCode: null },
      { mine: false, status: "undelivered", errorCode: "30003" },
      { mine: true, status: "received", errorCode: null },
    ];
    expect(texts.map(sayDelivery)).toEqual(["On its way", "Delivered", "Not delivered (30003)", "Sent"]);
  });
});
