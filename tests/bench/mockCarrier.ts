import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A carrier that accepts every text at once and tells when its POST arrived. It sends no callbacks. */
export interface MockCarrier {
  url: string;
  /** Called with the recipient and the instant (performance clock, milliseconds) at which the POST was read. */
  onText(hear: (to: string, at: number) => void): void;
  /** How many POSTs of texts arrived. */
  texts(): number;
  stop(): Promise<void>;
}

/** Bare `node:http`, so that the carrier costs the load generator's core as little as possible. */
export async function startMockCarrier(accountSid: string): Promise<MockCarrier> {
  let count = 0;
  let hear: (to: string, at: number) => void = () => {};
  const answerTo = (sid: string) =>
    JSON.stringify({
      sid,
      status: "queued",
      account_sid: accountSid,
      direction: "outbound-api",
      num_segments: "1",
      error_code: null,
      date_created: "Sat, 21 Nov 2026 12:00:00 +0000",
    });
  const empty = JSON.stringify({ messages: [], calls: [], incoming_phone_numbers: [], next_page_uri: null });
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("latin1");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      if (request.method !== "POST") {
        response.writeHead(200, { "content-type": "application/json" }).end(empty);
        return;
      }
      const at = performance.now();
      count += 1;
      const to = /(?:^|&)To=%2B(\d+)/.exec(body)?.[1] ?? "";
      hear(`+${to}`, at);
      response
        .writeHead(201, { "content-type": "application/json" })
        .end(answerTo(`SM${count.toString(16).padStart(32, "0")}`));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // `listen` on a TCP port always yields an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    onText(listener) {
      hear = listener;
    },
    texts: () => count,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
