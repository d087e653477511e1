import { Outlet, useLocation, useMatches, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { ClockProvider } from "../components/Time.tsx";
import { isSessionMissing, sayError } from "../trpc.ts";
import { FullPage } from "./FullPage.tsx";
import { lastShell, rememberShell } from "./lastShell.ts";
import { SessionMissing } from "./SessionMissing.tsx";
import { Unreachable } from "./Unreachable.tsx";
import { useSession } from "./useSession.ts";

/** What stands around every page: no page without a session, set-up before anything else, and the server's clock. */
export function Root() {
  const { data, error, refetch, dataUpdatedAt } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const inShell = useMatches({ select: (matches) => matches.some(({ routeId }) => routeId === "/shell") });
  const [seen] = useState(lastShell);

  const missing = data?.session === false || (error !== null && isSessionMissing(error));
  const setUp = data?.session === true && data.business !== null;
  const home = data?.session === true && data.practice ? "/phone" : "/workflows";
  const wrongPlace = data?.session === true && (pathname === "/setup") === setUp;
  useEffect(() => {
    if (wrongPlace) void navigate({ to: setUp ? home : "/setup", replace: true });
  }, [wrongPlace, setUp, home, navigate]);

  const answered = missing || data !== undefined;
  const practice = setUp ? data.practice : null;
  useEffect(() => {
    if (answered) rememberShell(practice === null ? null : { practice });
  }, [answered, practice]);

  if (missing) return <SessionMissing />;
  if (data === undefined && error !== null)
    return <Unreachable says={sayError(error)} onRetry={() => void refetch()} />;
  // Who has seen the rail here will most likely see it again; anybody else may be about to set up.
  const likelyShell = data === undefined && seen !== null && inShell;
  if (!likelyShell && (data === undefined || wrongPlace)) return <FullPage busy />;
  const zone = data?.session && data.business ? { zone: data.business.timeZone } : {};
  return (
    <ClockProvider clock={{ aheadMs: data ? data.now - dataUpdatedAt : 0, ...zone }}>
      <Outlet />
    </ClockProvider>
  );
}
