import { describe, expect, it } from "vitest";
import { saySend } from "./saySend.ts";

const plain = { delivery: null, errorCode: null, errorMessage: null };

describe("where a text stands, in words", () => {
  it("says what was refused and why, with the carrier's code", () => {
    expect(
      saySend({
        ...plain,
        state: "rejected",
        errorCode: "21614",
        errorMessage: "It is not a mobile number.",
      }),
    ).toBe("The phone network refused it: It is not a mobile number (code 21614).");
  });

  it("tells sent from delivered", () => {
    expect(
      ["sent", "delivered", "undelivered"].map((delivery) =>
        saySend({ ...plain, state: "accepted", delivery }),
      ),
    ).toEqual(["Sent. Delivery is not reported yet.", "Delivered.", "Sent, but their phone did not get it."]);
  });

  it("leaves the decision to the owner when nobody confirmed it", () => {
    expect(saySend({ ...plain, state: "notConfirmed" })).toBe(
      "The phone network never told us whether it went out, so it was not sent again. You decide.",
    );
  });

  it("does not blame the network for a text that was taken back before it left", () => {
    expect(
      saySend({
        state: "rejected",
        delivery: null,
        errorCode: "takenBack",
        errorMessage: "They asked you to stop texting before it left.",
      }),
    ).toBe("It was not sent. They asked you to stop texting before it left.");
  });
});
