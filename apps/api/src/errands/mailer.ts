import type { Transporter } from "nodemailer";
import type { ErrandResult } from "./errandResult.ts";

/** How this server sends e-mail. */
export interface SmtpConfig {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string;
  /** The address it comes from, alone or as `Name <address>`. */
  from: string;
}

export interface Mail {
  /** Part of its Message-ID, so that a server which gets it twice can tell. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands e-mails to a mail server. */
export interface Mailer {
  send(mail: Mail): Promise<ErrandResult>;
  close(): void;
}

/** Each step of the talk with the mail server may take this long; together they stay below a claim's life. */
const STEP_MS = 8_000;
/** When a mail server that could not be reached, or said "not now", is asked again. */
const AGAIN_MS = 30_000;

/** A mailer over SMTP. The library is loaded with the first e-mail: most servers never send one. */
export function createMailer({ url, from }: SmtpConfig): Mailer {
  let loading: Promise<Transporter> | null = null;
  const transporter = () => {
    loading ??= import("nodemailer").then(({ createTransport }) =>
      createTransport({
        url,
        connectionTimeout: STEP_MS,
        greetingTimeout: STEP_MS,
        socketTimeout: STEP_MS,
        // What callers wrote is in there: a body must never make the library read a file or fetch an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    );
    return loading;
  };
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "ringback.invalid";
  return {
    async send({ id, to, subject, text }) {
      try {
        const mailing = await transporter();
        await mailing.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
        return { type: "done", why: `An e-mail went to ${to}.` };
      } catch (error) {
        return refusal(error);
      }
    },
    close: () => void loading?.then((open) => open.close()).catch(() => {}),
  };
}

/** What a failed attempt says about whether the e-mail left. */
function refusal(error: unknown): ErrandResult {
  const { code, responseCode, syscall, message } = read(error);
  const why = `The mail server did not take it: ${message}`;
  if (code === "EDNS" || syscall === "connect") {
    return { type: "later", why: "The mail server could not be reached.", afterMs: AGAIN_MS };
  }
  // The server's own no, to the sender, to the address or to the whole e-mail. 4yz means: not now (RFC 5321, 4.2.1).
  if (code === "EENVELOPE" || code === "EMESSAGE") {
    const notNow = responseCode !== null && responseCode >= 400 && responseCode < 500;
    return notNow ? { type: "later", why, afterMs: AGAIN_MS } : { type: "failed", why };
  }
  if (code === "EAUTH" || code === "ETLS" || code === "ENOAUTH") return { type: "failed", why };
  return {
    type: "unknown",
    why: "The mail server did not tell us whether it took the e-mail. It was not repeated.",
  };
}

function read(error: unknown): Refusal {
  if (!(error instanceof Error)) return { code: "", responseCode: null, syscall: "", message: String(error) };
  const code = "code" in error ? String(error.code) : "";
  const responseCode =
    "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  const syscall = "syscall" in error ? String(error.syscall) : "";
  return { code, responseCode, syscall, message: error.message.slice(0, 200) };
}

interface Refusal {
  code: string;
  responseCode: number | null;
  syscall: string;
  message: string;
}
