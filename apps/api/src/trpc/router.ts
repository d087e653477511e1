import type { inferRouterOutputs, TRPCError } from "@trpc/server";
import { assistantRouter } from "./assistantRouter.ts";
import { callsRouter } from "./callsRouter.ts";
import { checksRouter } from "./checksRouter.ts";
import { connectionsRouter } from "./connectionsRouter.ts";
import { copyRouter } from "./copyRouter.ts";
import { countsRouter } from "./countsRouter.ts";
import { fieldsRouter } from "./fieldsRouter.ts";
import { createCallerFactory, router } from "./init.ts";
import { liveRouter } from "./liveRouter.ts";
import { pastRouter } from "./pastRouter.ts";
import { phoneRouter } from "./phoneRouter.ts";
import { runsRouter } from "./runsRouter.ts";
import { sendsRouter } from "./sendsRouter.ts";
import { sessionRouter } from "./sessionRouter.ts";
import { settingsRouter } from "./settingsRouter.ts";
import { setupRouter } from "./setupRouter.ts";
import { templatesRouter } from "./templatesRouter.ts";
import { waitingRouter } from "./waitingRouter.ts";
import { workflowFilesRouter } from "./workflowFilesRouter.ts";
import { workflowSettingsRouter } from "./workflowSettingsRouter.ts";
import { workflowsRouter } from "./workflowsRouter.ts";

/** Everything a page can ask. One router a subject; each parses, authorises, calls and returns. */
export const appRouter = router({
  session: sessionRouter,
  setup: setupRouter,
  workflows: workflowsRouter,
  workflowFiles: workflowFilesRouter,
  workflowSettings: workflowSettingsRouter,
  checks: checksRouter,
  runs: runsRouter,
  waiting: waitingRouter,
  counts: countsRouter,
  past: pastRouter,
  calls: callsRouter,
  sends: sendsRouter,
  copy: copyRouter,
  templates: templatesRouter,
  settings: settingsRouter,
  fields: fieldsRouter,
  connections: connectionsRouter,
  assistant: assistantRouter,
  phone: phoneRouter,
  live: liveRouter,
});

/** The only thing of this app that the web app imports, and only as a type. */
export type AppRouter = typeof appRouter;

/** What each procedure answers, by router and name. */
export type Answers = inferRouterOutputs<AppRouter>;

/** Calls procedures without HTTP: for tests and the command line. */
export const createCaller = createCallerFactory(appRouter);

/** What the server's log hears of a request that failed. Refusals are answers and are not logged. */
export function isFault(error: TRPCError): boolean {
  return error.code === "INTERNAL_SERVER_ERROR";
}
