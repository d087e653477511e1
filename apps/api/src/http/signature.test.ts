import { getExpectedTwilioSignature, validateRequest } from "twilio/lib/webhooks/webhooks.js";
import { describe, expect, it } from "vitest";
import { type Form, isSigned, signatureOf } from "./signature.ts";

const TOKEN = "12345";

describe("the webhook signature", () => {
  it.each<[string, Form, string]>([
    [
      "https://mycompany.com/myapp.php?foo=1&bar=2",
      {
        CallSid: "CA1234567890ABCDE",
        Caller: "+14158675309",
        Digits: "1234",
        From: "+14158675309",
        To: "+18005551212",
      },
      "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    ],
    [
      "https://example.com/voice?x=1",
      { CallSid: "CA1", From: "+14158675310", To: "+18005551212", Digits: "1234" },
      "sGwLMzwuIL1nQm82otWB9eeruaw=",
    ],
    ["https://example.com/a", {}, "H5+M2WZw2rz520kM3QstM2pLq/4="],
    ["https://example.com/a", { MediaUrl: ["b", "a", "a"] }, "eUT/T1nThkZ/25X/zCT1TX/UCBg="],
  ])("of %s with %o", (url, form, signature) => {
    expect(signatureOf(TOKEN, url, form)).toBe(signature);
    expect(isSigned(TOKEN, { url, form, signature })).toBe(true);
  });

  it("agrees with the SDK on anything a form may hold", () => {
    const forms: Form[] = [
      { Body: "Grüße 🎉\n\u0000", From: "", To: "anonymous" },
      { b: "1", a: "2", A: "3", "€": "4", aa: "5", "a b": "6" },
      { Body: " kept  as it is ", "": "empty key" },
    ];
    for (const form of forms) {
      const url = "https://calls.example.com/twilio/voice/dial?to=15550100&x=%27'";
      const signature = signatureOf(TOKEN, url, form);
      expect(signature).toBe(getExpectedTwilioSignature(TOKEN, url, form));
      expect(validateRequest(TOKEN, signature, url, form)).toBe(true);
    }
  });

  it("refuses what differs in any character", () => {
    const url = "https://example.com/voice?x=1";
    const form = { CallSid: "CA1", From: "+14158675310", To: "+18005551212", Digits: "1234" };
    const signature = "sGwLMzwuIL1nQm82otWB9eeruaw=";

    const changed = [
      { url, form, signature: "sGwLMzwuIL1nQm82otWB9eeruaW=" },
      { url, form, signature: "" },
      { url, form, signature: `${signature}=` },
      { url: url.replace("https", "http"), form, signature },
      { url: url.replace("x=1", "x=2"), form, signature },
      { url: url.replace("example", "example.evil"), form, signature },
      { url, form: { ...form, Digits: "1235" }, signature },
      { url, form: { ...form, Extra: "" }, signature },
    ];
    expect(changed.map((request) => isSigned(TOKEN, request))).toEqual(changed.map(() => false));
    expect(isSigned("54321", { url, form, signature })).toBe(false);
  });
});
