import { QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  TRPCClientError,
} from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "ringback/trpc";
import superjson from "superjson";

/** `useTRPC()` gives typed query and mutation options; `useTRPCClient()` the client itself. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Typed query and mutation options, as `useTRPC()` gives them. */
export type Trpc = TRPCOptionsProxy<AppRouter>;

/** The same for what stands outside the pages. */
export function createTrpc(client: TRPCClient<AppRouter>, queryClient: QueryClient): Trpc {
  return createTRPCOptionsProxy<AppRouter>({ client, queryClient });
}

/** A client of our own server: requests of one tick in a batch, subscriptions over server-sent events. */
export function createClient() {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url: "/trpc", transformer: superjson }),
        false: httpBatchLink({ url: "/trpc", transformer: superjson, maxURLLength: 8_000 }),
      }),
    ],
  });
}

/** Pages ask again when `live.changes` says so, so nothing is asked for on a timer or on focus. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // A refusal is an answer; only a lost connection is worth asking twice.
        retry: (failures, error) => failures < 2 && !isRefusal(error),
      },
    },
  });
}

/** The sentence of an error: the server's own, or that it cannot be reached. */
export function sayError(error: unknown): string {
  if (isRefusal(error)) return error.message;
  return "Ringback does not answer. Check that it is still running, then try again.";
}

/** The server answered, and said no. */
export function isRefusal(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError && error.data !== undefined && error.data !== null;
}

/** The page has no session: it was not opened through the link that the server prints. */
export function isSessionMissing(error: unknown): boolean {
  return isRefusal(error) && error.data?.code === "UNAUTHORIZED";
}
