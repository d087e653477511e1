import { describe, expect, it } from "vitest";
import { readConfig, readEnvFile } from "./config.ts";

const ACCOUNT = `AC${"0".repeat(32)}`;

describe("the configuration", () => {
  it("is practice mode on loopback when nothing is set", () => {
    expect(readConfig({})).toEqual({
      config: {
        host: "127.0.0.1",
        port: 3000,
        databaseUrl: "file:data/ringback.db",
        publicUrl: "http://127.0.0.1:3000",
        carrier: { mode: "practice" },
        openai: { apiKey: null, baseUrl: null, model: null },
      },
    });
  });

  it("is live once an account and its token are set", () => {
    const read = readConfig({
      PORT: "8080",
      DATABASE_URL: "postgres://ringback@localhost/ringback",
      PUBLIC_URL: "https://Calls.Example.com:443/ring/",
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_AUTH_TOKEN: "secret",
      OPENAI_BASE_URL: "http://localhost:11434/v1/",
      OPENAI_MODEL: "small",
    });

    expect(read).toEqual({
      config: {
        host: "127.0.0.1",
        port: 8080,
        databaseUrl: "postgres://ringback@localhost/ringback",
        publicUrl: "https://calls.example.com/ring",
        carrier: { mode: "live", accountSid: ACCOUNT, authToken: "secret", apiUrl: "https://api.twilio.com" },
        openai: { apiKey: null, baseUrl: "http://localhost:11434/v1", model: "small" },
      },
    });
  });

  it("sends e-mail and makes web requests only where it is told how", () => {
    const SMTP_URL = "smtps://user:p%40ss@mail.example.com";
    const SMTP_FROM = "Ringback <calls@example.com>";
    expect(readConfig({ SMTP_URL, SMTP_FROM, WEB_REQUESTS: "on" })).toMatchObject({
      config: { smtp: { url: SMTP_URL, from: SMTP_FROM }, webRequests: true },
    });
    expect(readConfig({ SMTP_URL })).toEqual({
      findings: ["SMTP_URL and SMTP_FROM belong together. Set both, or neither to send no e-mail."],
    });
    expect(readConfig({ SMTP_URL: "mail.example.com", SMTP_FROM: "me", WEB_REQUESTS: "yes" })).toEqual({
      findings: [
        "SMTP_URL must begin with smtp:// or smtps://, such as smtps://user:password@mail.example.com.",
        "SMTP_FROM must be an e-mail address, such as Ringback <calls@example.com>.",
        "WEB_REQUESTS must be on or off. It is off when it is left out.",
      ],
    });
  });

  it("takes a secret that nobody can guess, and no shorter one", () => {
    const secret = "0123456789abcdef0123456789abcdef";
    expect(readConfig({ RINGBACK_SECRET: secret })).toMatchObject({ config: { secret } });
    expect(readConfig({ RINGBACK_SECRET: secret.slice(1) })).toEqual({
      findings: [
        "RINGBACK_SECRET must have at least 32 characters that nobody can guess. Make one with: openssl rand -hex 32",
      ],
    });
  });

  it("talks live to any server that speaks Twilio's API, over http on loopback", () => {
    const read = readConfig({
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_AUTH_TOKEN: "secret",
      TWILIO_API_URL: "http://127.0.0.1:4010/",
    });

    expect(read).toMatchObject({
      config: { publicUrl: "http://127.0.0.1:3000", carrier: { apiUrl: "http://127.0.0.1:4010" } },
    });
  });

  it("takes an empty value for an unset one, as .env files have them", () => {
    expect(readConfig({ TWILIO_ACCOUNT_SID: "", PORT: " " })).toEqual(readConfig({}));
  });

  it.each([
    [
      { HOST: "0.0.0.0" },
      "HOST can only be 127.0.0.1 for now, because Ringback has no logins yet. Remove HOST.",
    ],
    [{ PORT: "http" }, "PORT must be a whole number from 1 to 65535, such as 3000."],
    [{ PORT: "0" }, "PORT must be a whole number from 1 to 65535, such as 3000."],
    [
      { DATABASE_URL: "mysql://x" },
      "DATABASE_URL must begin with file: (such as file:data/ringback.db) or with postgres://.",
    ],
    [
      { PUBLIC_URL: "calls.example.com" },
      "PUBLIC_URL must be an address such as https://calls.example.com, without a ? or #.",
    ],
    [
      { PUBLIC_URL: "https://my_calls.example.com" },
      "PUBLIC_URL must not have an underscore in its host name: Twilio does not call such hosts.",
    ],
    [
      { TWILIO_ACCOUNT_SID: "AC1" },
      "TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits. Copy it from Twilio's console.",
    ],
    [
      { TWILIO_ACCOUNT_SID: ACCOUNT },
      "TWILIO_ACCOUNT_SID is set but TWILIO_AUTH_TOKEN is not. Set both, or neither for practice mode.",
    ],
    [
      { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: "secret" },
      "PUBLIC_URL is not set: Twilio must reach this server. Set it to the https:// address that leads here.",
    ],
    [
      { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: "secret", PUBLIC_URL: "http://calls.example.com" },
      "PUBLIC_URL must begin with https:// in live mode: over http anybody on the way could read your calls.",
    ],
    [{ TWILIO_API_URL: "ftp://x" }, "TWILIO_API_URL must be an address such as https://api.twilio.com."],
    [{ OPENAI_BASE_URL: "x" }, "OPENAI_BASE_URL must be an address such as https://api.openai.com/v1."],
  ])("says what to do about %o", (env, sentence) => {
    expect(readConfig(env)).toEqual({ findings: [sentence] });
  });

  it("says everything that is wrong at once", () => {
    expect(readConfig({ HOST: "::", PORT: "99999" })).toEqual({
      findings: [
        "HOST can only be 127.0.0.1 for now, because Ringback has no logins yet. Remove HOST.",
        "PORT must be a whole number from 1 to 65535, such as 3000.",
      ],
    });
  });
});

describe("a .env file", () => {
  it("gives names and values, without comments and quotes", () => {
    const text = [
      "# practice",
      "PORT=3001",
      "export HOST = 127.0.0.1   # loopback",
      `TWILIO_AUTH_TOKEN="a # b"`,
      "OPENAI_MODEL='small'\r",
      "EMPTY=",
      "COMMENTED= # nothing",
      "not a line",
    ].join("\n");

    expect(readEnvFile(text)).toEqual({
      PORT: "3001",
      HOST: "127.0.0.1",
      TWILIO_AUTH_TOKEN: "a # b",
      OPENAI_MODEL: "small",
      EMPTY: "",
      COMMENTED: "",
    });
  });
});
