import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import type { Context } from "./context.ts";

const NO_SESSION =
  "This page has no session. Open Ringback through the link that it printed when it started, then come back.";

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  isDev: false,
  // Every error reaches the page as one plain sentence. What only a programmer can mend stays in the log.
  errorFormatter: ({ shape, error }) => ({ ...shape, message: sentence(error) }),
  sse: { ping: { enabled: true, intervalMs: 20_000 }, client: { reconnectAfterInactivityMs: 60_000 } },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Open to whoever reaches the server: only for telling a page that it has no session. */
export const openProcedure = t.procedure;

/** Needs a session, but no business yet. */
export const sessionProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: "UNAUTHORIZED", message: NO_SESSION });
  return next();
});

/** Needs a session and a business, whose id it hands on. It comes from the session and never from the client. */
export const businessProcedure = sessionProcedure.use(({ ctx, next }) => {
  if (ctx.businessId === null) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "Set your business up first." });
  }
  return next({ ctx: { ...ctx, businessId: ctx.businessId } });
});

/** Needs practice mode, and hands its handsets on. */
export const practiceProcedure = businessProcedure.use(({ ctx, next }) => {
  if (ctx.practice === null) {
    throw new TRPCError({
      code: "PRECONDITION_FAILED",
      message: "The Phone page works in practice mode only.",
    });
  }
  return next({ ctx: { ...ctx, practice: ctx.practice } });
});

/** Not there, or of another business: the page cannot tell the two apart. */
export function notFound(what: string): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `There is no such ${what}. It may have been removed.` });
}

/** Something the person who asked can mend. */
export function refused(message: string): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", message });
}

function sentence(error: TRPCError): string {
  if (error.cause instanceof ZodError) {
    const issue = error.cause.issues[0];
    const place = issue?.path.join(".") ?? "";
    return `Ringback could not read ${place === "" ? "the request" : `"${place}"`}: ${issue?.message ?? "it is not valid"}.`;
  }
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return "Something went wrong on the server, and it was written to the log. Try again.";
  }
  return error.message;
}
