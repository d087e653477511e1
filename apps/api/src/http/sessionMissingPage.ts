import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";

const STYLE =
  ":root{color-scheme:light dark}body{margin:0 auto;max-width:34rem;padding:12vh 1.5rem;" +
  "font:1rem/1.6 system-ui,sans-serif}h1{font-size:1.375rem;line-height:1.3}code{font-size:.9375em}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** Answers 401 with a page that says how to get into the app. */
export function sessionMissingPage(reply: FastifyReply): FastifyReply {
  return plainPage(reply, {
    status: 401,
    title: "Open Ringback through its link",
    paragraphs: [
      "Ringback prints a link in the window where it was started. It works once, opens this page, and keeps this browser signed in for a month.",
      "If the link was used before, stop Ringback and start it again with <code>npm start</code>: it prints a fresh link.",
    ],
  });
}

/** Answers with a page of words alone. `paragraphs` are HTML of our own; nothing that came from outside belongs there. */
export function plainPage(
  reply: FastifyReply,
  { status, title, paragraphs }: { status: number; title: string; paragraphs: string[] },
): FastifyReply {
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .header("x-content-type-options", "nosniff")
    .header(
      "content-security-policy",
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'`,
    )
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${title} · Ringback</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>` +
        `${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}</main></body></html>`,
    );
}
