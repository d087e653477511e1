import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail server of the story's, with what was delivered to it. */
export interface MailBox {
  url: string;
  /** The e-mails as they came, headers and all; oldest first. */
  mails: string[];
  /** What it answers from now on: it takes e-mails, or says so many's code, such as 451 or 550. */
  answer: { refuse: number | null };
  close(): Promise<void>;
}

/** Opens a real SMTP server on this machine. */
export async function openMailBox(): Promise<MailBox> {
  const mails: string[] = [];
  const answer: MailBox["answer"] = { refuse: null };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      void text(stream).then((mail) => {
        const { refuse } = answer;
        if (refuse !== null) return done(Object.assign(new Error("Not this one"), { responseCode: refuse }));
        mails.push(mail);
        return done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("The mail server has no port.");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    answer,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
