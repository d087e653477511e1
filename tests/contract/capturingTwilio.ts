import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived, in the words of the wire. */
export interface Captured {
  method: string;
  /** With the query. */
  path: string;
  form?: Record<string, string>;
  authorization: string;
  contentType: string;
}

/** Stands where Twilio stands, writes down what it is asked, and answers as if there were nothing else in the account. */
export interface CapturingTwilio {
  url: string;
  captured: Captured[];
  stop(): Promise<void>;
}

const EMPTY = { messages: [], calls: [], incoming_phone_numbers: [], next_page_uri: null };

export async function startCapturingTwilio(): Promise<CapturingTwilio> {
  const captured: Captured[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      captured.push({
        method: request.method ?? "",
        path: request.url ?? "",
        ...(body === "" ? {} : { form: Object.fromEntries(new URLSearchParams(body)) }),
        authorization: request.headers.authorization ?? "",
        contentType: request.headers["content-type"] ?? "",
      });
      const answer = request.method === "POST" ? { sid: `SM${"1".repeat(32)}`, status: "queued" } : EMPTY;
      response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // `listen` on a TCP port always yields an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    captured,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
