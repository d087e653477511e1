import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { Toasts } from "./components/Toast.tsx";
import { createAppRouter } from "./router.tsx";
import { createClient, createQueryClient, createTrpc, TRPCProvider } from "./trpc.ts";

/** The whole web app. The content security policy allows no inline styles, so the components bring none. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  const [trpcClient] = useState(createClient);
  const [router] = useState(() =>
    createAppRouter({ queryClient, trpc: createTrpc(trpcClient, queryClient) }),
  );
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
          <Tooltip.Provider delay={350}>
            <RouterProvider router={router} />
            <Toasts />
          </Tooltip.Provider>
        </TRPCProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}
