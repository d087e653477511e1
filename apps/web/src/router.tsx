import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { z } from "zod";
import { NotFoundPage } from "./shell/NotFoundPage.tsx";
import { PageFault } from "./shell/PageFault.tsx";
import { Root } from "./shell/Root.tsx";
import { Shell } from "./shell/Shell.tsx";
import { sessionQuery } from "./shell/useSession.ts";
import type { Trpc } from "./trpc.ts";

/** What routes ask the server with. */
interface Asking {
  queryClient: QueryClient;
  trpc: Trpc;
}

/** Which call is open in the sheet, and which calls are listed: in the address, so that both can be shared and gone back from. */
const CALLS_SEARCH = z.object({
  call: z.string().optional().catch(undefined),
  filter: z.enum(["all", "missed", "answered", "needsYou"]).optional().catch(undefined),
});

/** Which texts the Copy page shows: in the address, so that the gallery can be gone back to. */
const COPY_SEARCH = z.object({ view: z.enum(["yours", "gallery"]).optional().catch(undefined) });

/** The text of the gallery that a new template begins with, by its id. */
const NEW_TEMPLATE_SEARCH = z.object({ from: z.string().max(120).optional().catch(undefined) });

const SETTINGS_SEARCH = z.object({
  section: z
    .enum(["business", "you", "texts", "fields", "assistant", "connections"])
    .optional()
    .catch(undefined),
});

// Each page is loaded when it is first opened, or pointed at; the canvas, the heaviest part, with the pages that draw.
const rootRoute = createRootRouteWithContext<Asking>()({
  // Asked while the page's own code is still being loaded.
  loader: ({ context: { queryClient, trpc } }) => void queryClient.prefetchQuery(sessionQuery(trpc)),
  shouldReload: false,
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFault,
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/setup",
  component: lazyRouteComponent(() => import("./setup/SetupPage.tsx"), "SetupPage"),
});

const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: "shell", component: Shell });

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/calls" });
  },
});

const callsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/calls",
  validateSearch: CALLS_SEARCH,
  component: lazyRouteComponent(() => import("./calls/CallsPage.tsx"), "CallsPage"),
});

const phoneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/phone",
  component: lazyRouteComponent(() => import("./phone/PhonePage.tsx"), "PhonePage"),
});

const workflowsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/workflows",
  component: lazyRouteComponent(() => import("./workflows/WorkflowsPage.tsx"), "WorkflowsPage"),
});

const workflowRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/workflows/$id",
  loader: ({ cause, context: { queryClient, trpc }, params: { id } }) => {
    // Who only points at a link may never open it.
    if (cause !== "preload") void queryClient.prefetchQuery(trpc.workflows.get.queryOptions({ id }));
  },
  component: lazyRouteComponent(() => import("./workflows/WorkflowPage.tsx"), "WorkflowPage"),
});

const copyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/copy",
  validateSearch: COPY_SEARCH,
  component: lazyRouteComponent(() => import("./copy/CopyPage.tsx"), "CopyPage"),
});

const newTemplateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/copy/new",
  validateSearch: NEW_TEMPLATE_SEARCH,
  component: lazyRouteComponent(() => import("./copy/StudioPage.tsx"), "NewTemplatePage"),
});

const templateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/copy/$id",
  component: lazyRouteComponent(() => import("./copy/StudioPage.tsx"), "TemplatePage"),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  validateSearch: SETTINGS_SEARCH,
  component: lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
});

const routeTree = rootRoute.addChildren([
  setupRoute,
  shellRoute.addChildren([
    homeRoute,
    callsRoute,
    phoneRoute,
    workflowsRoute,
    workflowRoute,
    copyRoute,
    newTemplateRoute,
    templateRoute,
    settingsRoute,
  ]),
]);

/** The pages and their addresses. */
export function createAppRouter(asking: Asking) {
  return createRouter({ routeTree, context: asking, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
