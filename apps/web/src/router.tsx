import {
  createRootRoute,
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

/** Which call is open in the sheet, and which calls are listed: in the address, so that both can be shared and gone back from. */
const CALLS_SEARCH = z.object({
  call: z.string().optional().catch(undefined),
  filter: z.enum(["all", "missed", "answered", "needsYou"]).optional().catch(undefined),
});

// Each page is loaded when it is first opened, or pointed at; the canvas, the heaviest part, with the pages that draw.
const rootRoute = createRootRoute({
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
  component: lazyRouteComponent(() => import("./workflows/WorkflowPage.tsx"), "WorkflowPage"),
});

const routeTree = rootRoute.addChildren([
  setupRoute,
  shellRoute.addChildren([homeRoute, callsRoute, phoneRoute, workflowsRoute, workflowRoute]),
]);

/** The pages and their addresses. */
export function createAppRouter() {
  return createRouter({ routeTree, defaultPreload: "intent", scrollRestoration: true });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
