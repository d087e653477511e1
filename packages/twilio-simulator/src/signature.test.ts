import { describe, expect, it } from "vitest";
import { signature } from "./signature.ts";

describe("signature", () => {
  it("is the one of Twilio's own example", () => {
    const form = {
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    };
    expect(signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form)).toBe(
      "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    );
  });

  it("covers the URL alone when there is no form", () => {
    expect(signature("12345", "https://example.com/a", {})).toBe("H5+M2WZw2rz520kM3QstM2pLq/4=");
  });
});
