import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { ClockProvider } from "../components/Time.tsx";
import { isSessionMissing, sayError } from "../trpc.ts";
import { FullPage } from "./FullPage.tsx";
import { SessionMissing } from "./SessionMissing.tsx";
import { Unreachable } from "./Unreachable.tsx";
import { useSession } from "./useSession.ts";

/** What stands around every page: no page without a session, set-up before anything else, and the server's clock. */
export function Root() {
  const { data, error, refetch, dataUpdatedAt } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();

  const missing = data?.session === false || (error !== null && isSessionMissing(error));
  const setUp = data?.session === true && data.business !== null;
  const home = data?.session === true && data.practice ? "/phone" : "/workflows";
  const wrongPlace = data?.session === true && (pathname === "/setup") === setUp;
  useEffect(() => {
    if (wrongPlace) void navigate({ to: setUp ? home : "/setup", replace: true });
  }, [wrongPlace, setUp, home, navigate]);

  if (missing) return <SessionMissing />;
  if (data === undefined && error !== null)
    return <Unreachable says={sayError(error)} onRetry={() => void refetch()} />;
  if (data === undefined || wrongPlace) return <FullPage busy />;
  const zone = data.session && data.business ? { zone: data.business.timeZone } : {};
  return (
    <ClockProvider clock={{ aheadMs: data.now - dataUpdatedAt, ...zone }}>
      <Outlet />
    </ClockProvider>
  );
}
