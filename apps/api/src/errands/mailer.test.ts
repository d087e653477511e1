import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { createMailer } from "./mailer.ts";

const MAIL = { id: "errand1", to: "dana@miller.example", subject: "A call", text: "Somebody called." };
const FROM = "Ringback <calls@miller.example>";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A real mail server; its address, with `who` in it as user and password. */
async function serve(options: SMTPServerOptions, who = ""): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"], ...options });
  const listening = server.listen(0, "127.0.0.1");
  closing.push(() => new Promise((done) => server.close(() => done(null))));
  await once(listening, "listening");
  return `smtp://${who}127.0.0.1:${portOf(listening)}`;
}

/** Something that speaks as it is told to, line by line. */
async function speak(answer: (line: string, socket: Socket) => string | null): Promise<string> {
  const server = createServer((socket) => {
    socket.write("220 here\r\n");
    socket.on("data", (piece) => {
      const said = answer(String(piece), socket);
      if (said !== null) socket.write(said);
    });
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  closing.push(() => new Promise((done) => server.close(() => done(null))));
  await once(server, "listening");
  return `smtp://127.0.0.1:${portOf(server)}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

function sent(url: string, mail: Partial<typeof MAIL> = {}) {
  const mailer = createMailer({ url, from: FROM });
  closing.push(async () => mailer.close());
  return mailer.send({ ...MAIL, ...mail });
}

const refusing = (responseCode: number) => Object.assign(new Error("No, thanks"), { responseCode });

describe("an e-mail", () => {
  it("arrives once with its subject, its words and an id by which it is known again", async () => {
    const arrived: string[] = [];
    const url = await serve({
      onData(stream, _session, done) {
        void text(stream).then((mail) => {
          arrived.push(mail);
          done();
        });
      },
    });
    const subject = "Ana\r\nBcc: everybody@example.com";
    expect(await sent(url, { subject, text: "Señor Núñez called" })).toEqual({
      type: "done",
      why: "An e-mail went to dana@miller.example.",
    });
    expect(arrived).toHaveLength(1);
    const [head = "", body = ""] = arrived[0]?.split("\r\n\r\n") ?? [];
    expect(head).toContain("Message-ID: <errand1@miller.example>");
    expect(head).not.toMatch(/^Bcc:/m);
    expect(body).toContain("Se=C3=B1or N=C3=BA=C3=B1ez called");
  });

  it("is tried again where the server cannot be reached, or says not now", async () => {
    const url = await serve({ onRcptTo: (_address, _session, done) => done(refusing(451)) });
    expect([(await sent("smtp://127.0.0.1:1")).type, (await sent(url)).type]).toEqual(["later", "later"]);
  });

  it("is given up where the server says no: to the password, to the address, to the whole of it", async () => {
    const wrong = await serve(
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(refusing(535)),
      },
      "user:secret@",
    );
    const unknown = await serve({ onRcptTo: (_address, _session, done) => done(refusing(550)) });
    const spam = await serve({
      onData(stream, _session, done) {
        stream.resume().on("end", () => done(refusing(554)));
      },
    });
    const answers = [await sent(wrong), await sent(unknown), await sent(spam)];
    expect(answers.map(({ type }) => type)).toEqual(["failed", "failed", "failed"]);
    expect(answers.map(({ why }) => why.startsWith("The mail server did not take it: "))).toEqual([
      true,
      true,
      true,
    ]);
    expect(answers.map(({ why }) => why).join(" ")).not.toContain("secret");
  });

  it("that the server may have taken before it fell silent is not repeated", async () => {
    const url = await speak((line, socket) => {
      if (/^(EHLO|HELO|MAIL|RCPT)/.test(line)) return "250 ok\r\n";
      if (line.startsWith("DATA")) return "354 go on\r\n";
      socket.destroy();
      return null;
    });
    expect(await sent(url)).toEqual({
      type: "unknown",
      why: "The mail server did not tell us whether it took the e-mail. It was not repeated.",
    });
  });
});
