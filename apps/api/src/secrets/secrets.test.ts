import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createSecrets } from "./secrets.ts";

const KEY = "sk-live-abcdefghijklmnop";

/** Secrets under a server secret of their own. */
function secretsOf(secret: Buffer | null = randomBytes(32)) {
  return createSecrets({ read: () => secret, readOrMake: () => secret ?? randomBytes(32) });
}

describe("what is sealed", () => {
  it("opens again under the same label, and shows nothing of itself", () => {
    const secrets = secretsOf();
    const sealed = secrets.seal(KEY, "key of b1");
    expect(secrets.open(sealed, "key of b1")).toBe(KEY);
    expect(sealed).not.toContain(KEY.slice(0, 8));
    expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain(KEY.slice(0, 8));
  });

  it("is another text each time", () => {
    const secrets = secretsOf();
    expect(secrets.seal(KEY, "a")).not.toBe(secrets.seal(KEY, "a"));
  });

  it("does not open under another label, with another secret, or without one", () => {
    const secret = randomBytes(32);
    const sealed = secretsOf(secret).seal(KEY, "key of b1");
    expect([
      secretsOf(secret).open(sealed, "key of b2"),
      secretsOf().open(sealed, "key of b1"),
      secretsOf(null).open(sealed, "key of b1"),
    ]).toEqual([null, null, null]);
  });

  it("does not open once a single character of it was changed or cut off", () => {
    const secrets = secretsOf();
    const sealed = secrets.seal(KEY, "a");
    const other = (char: string) => (char === "A" ? "B" : "A");
    for (let at = 0; at < sealed.length - 1; at += 1) {
      const changed = sealed.slice(0, at) + other(sealed.charAt(at)) + sealed.slice(at + 1);
      expect(secrets.open(changed, "a")).toBe(null);
    }
    const cut = ["", "v1", "v1.", sealed.slice(0, 20), sealed.slice(0, -4)];
    expect(cut.map((text) => secrets.open(text, "a"))).toEqual(cut.map(() => null));
  });
});
