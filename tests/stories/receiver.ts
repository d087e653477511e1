import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** What came with a web request. */
export interface Received {
  key: string;
  signature: string;
  body: string;
}

/** Another program, which is told of calls. */
export interface Receiver {
  url: string;
  /** In the order they came. */
  received: Received[];
  /** The status of its next answers, the first one first; 200 beyond them. */
  answers: number[];
  close(): Promise<void>;
}

/** Opens a real HTTP server on this machine. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const header = (name: string) => String(request.headers[name]);
    const body = await text(request);
    received.push({ key: header("idempotency-key"), signature: header("ringback-signature"), body });
    response.writeHead(answers.shift() ?? 200).end("thanks");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The receiver has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/calls?token=t`,
    received,
    answers,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
