import { z } from "zod";
import type { SmtpConfig } from "./errands/mailer.ts";

/** What the environment says, once and parsed. */
export interface Config {
  /** Always loopback for now: there are no accounts yet, so nobody else may knock. */
  host: "127.0.0.1";
  port: number;
  /** `file:path`, `file::memory:` or `postgres://…`. */
  databaseUrl: string;
  /** Where the carrier and the browser reach this server: origin and, behind a proxy, a path; no trailing slash. */
  publicUrl: string;
  carrier: PracticeCarrier | LiveCarrier;
  openai: OpenAiConfig;
  /** How e-mails to owners are sent; without it none are. */
  smtp?: SmtpConfig | undefined;
  /** Workflows may call addresses that owners enter. */
  webRequests?: boolean | undefined;
  /** What is sealed in the database is encrypted with; without it, with a file beside the database. */
  secret?: string | undefined;
}

/** No account: the server starts the phone simulator and talks to that. */
interface PracticeCarrier {
  mode: "practice";
}

interface LiveCarrier {
  mode: "live";
  accountSid: string;
  authToken: string;
  /** The origin of a server that speaks Twilio's API, without a trailing slash. */
  apiUrl: string;
}

/** A model is asked when a key or a base URL is given; `null` leaves the SDK's own default. */
interface OpenAiConfig {
  apiKey: string | null;
  baseUrl: string | null;
  model: string | null;
}

/** An environment: names to values. An empty value counts as unset. */
export type Environment = Record<string, string | undefined>;

const LOOPBACK_HOSTS = new Set(["127.0.0.1", "localhost", "[::1]"]);
const TWILIO_API_URL = "https://api.twilio.com";

const port = z.coerce
  .number("PORT must be a whole number from 1 to 65535, such as 3000.")
  .int("PORT must be a whole number from 1 to 65535, such as 3000.")
  .min(1, "PORT must be a whole number from 1 to 65535, such as 3000.")
  .max(65_535, "PORT must be a whole number from 1 to 65535, such as 3000.");

const environment = z.object({
  HOST: z
    .literal(
      "127.0.0.1",
      "HOST can only be 127.0.0.1 for now, because Ringback has no logins yet. Remove HOST.",
    )
    .default("127.0.0.1"),
  PORT: port.default(3000),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.+|postgres(ql)?:\/\/.+)$/,
      "DATABASE_URL must begin with file: (such as file:data/ringback.db) or with postgres://.",
    )
    .default("file:data/ringback.db"),
  PUBLIC_URL: publicUrl().optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(
      /^AC[0-9a-fA-F]{32}$/,
      "TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits. Copy it from Twilio's console.",
    )
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_API_URL: httpUrl("TWILIO_API_URL must be an address such as https://api.twilio.com.").optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl(
    "OPENAI_BASE_URL must be an address such as https://api.openai.com/v1.",
  ).optional(),
  OPENAI_MODEL: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s/]+/,
      "SMTP_URL must begin with smtp:// or smtps://, such as smtps://user:password@mail.example.com.",
    )
    .refine(
      (url) => !/^smtps?:/.test(url) || URL.canParse(url),
      "SMTP_URL cannot be read. Write special characters in its password as %40, %3A and so on.",
    )
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]{0,100}<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
      "SMTP_FROM must be an e-mail address, such as Ringback <calls@example.com>.",
    )
    .optional(),
  WEB_REQUESTS: z
    .enum(["on", "off"], "WEB_REQUESTS must be on or off. It is off when it is left out.")
    .default("off"),
  RINGBACK_SECRET: z
    .string()
    .min(
      32,
      "RINGBACK_SECRET must have at least 32 characters that nobody can guess. Make one with: openssl rand -hex 32",
    )
    .optional(),
});

/**
 * Reads the configuration from an environment.
 *
 * @returns The configuration, or one sentence for each thing that must be mended before the server can start.
 */
export function readConfig(env: Environment): { config: Config } | { findings: string[] } {
  const filled = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environment.safeParse(filled);
  if (!parsed.success) return { findings: [...new Set(parsed.error.issues.map((issue) => issue.message))] };
  const values = parsed.data;
  const findings: string[] = [];

  const publicUrl = values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`;
  const carrier = carrierOf(values);
  if (carrier === null) {
    findings.push(
      "TWILIO_ACCOUNT_SID is set but TWILIO_AUTH_TOKEN is not. Set both, or neither for practice mode.",
    );
  } else if (carrier.mode === "live" && !isSafeOrigin(publicUrl)) {
    findings.push(
      "PUBLIC_URL must begin with https:// in live mode: over http anybody on the way could read your calls.",
    );
  }
  if (carrier?.mode === "live" && isLoopback(publicUrl) && !isLoopback(carrier.apiUrl)) {
    findings.push(
      "PUBLIC_URL is not set: Twilio must reach this server. Set it to the https:// address that leads here.",
    );
  }
  if ((values.SMTP_URL === undefined) !== (values.SMTP_FROM === undefined)) {
    findings.push("SMTP_URL and SMTP_FROM belong together. Set both, or neither to send no e-mail.");
  }
  if (carrier === null || findings.length > 0) return { findings };
  return {
    config: {
      host: values.HOST,
      port: values.PORT,
      databaseUrl: values.DATABASE_URL,
      publicUrl,
      carrier,
      openai: {
        apiKey: values.OPENAI_API_KEY ?? null,
        baseUrl: values.OPENAI_BASE_URL ?? null,
        model: values.OPENAI_MODEL ?? null,
      },
      ...(values.SMTP_URL === undefined || values.SMTP_FROM === undefined
        ? {}
        : { smtp: { url: values.SMTP_URL, from: values.SMTP_FROM } }),
      ...(values.WEB_REQUESTS === "on" ? { webRequests: true } : {}),
      secret: values.RINGBACK_SECRET,
    },
  };
}

/** `null` when half of an account is given. */
function carrierOf(values: z.infer<typeof environment>): Config["carrier"] | null {
  if (values.TWILIO_ACCOUNT_SID === undefined) return { mode: "practice" };
  if (values.TWILIO_AUTH_TOKEN === undefined) return null;
  return {
    mode: "live",
    accountSid: values.TWILIO_ACCOUNT_SID,
    authToken: values.TWILIO_AUTH_TOKEN,
    apiUrl: values.TWILIO_API_URL ?? TWILIO_API_URL,
  };
}

function isSafeOrigin(url: string): boolean {
  return new URL(url).protocol === "https:" || isLoopback(url);
}

function isLoopback(url: string): boolean {
  return LOOPBACK_HOSTS.has(new URL(url).hostname);
}

function httpUrl(sentence: string) {
  return z
    .url({ protocol: /^https?$/, error: sentence })
    .refine((url) => !/[?#]/.test(url), sentence)
    .transform(withoutTrailingSlash);
}

function publicUrl() {
  const sentence = "PUBLIC_URL must be an address such as https://calls.example.com, without a ? or #.";
  return httpUrl(sentence).refine(
    // Twilio refuses callback hosts with an underscore, and only once the first text is sent.
    (url) => !new URL(url).hostname.includes("_"),
    "PUBLIC_URL must not have an underscore in its host name: Twilio does not call such hosts.",
  );
}

/** In the form a URL takes on the wire: lower-case host, no default port. Signatures are made over these characters. */
function withoutTrailingSlash(url: string): string {
  return new URL(url).href.replace(/\/+$/, "");
}

/**
 * Reads the text of a `.env` file: `NAME=value` lines, `#` comments, an optional `export`, and values in single or
 * double quotes. Lines of any other shape are passed over. Nothing is substituted.
 */
export function readEnvFile(text: string): Environment {
  const values: Environment = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    values[match[1]] = unquoted(match[2]);
  }
  return values;
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(value);
  return quoted?.[2] ?? value.replace(/(^|\s+)#.*$/, "");
}
