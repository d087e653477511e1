import { Outlet } from "@tanstack/react-router";
import { KeysHelp } from "../keys/KeysHelp.tsx";
import { usePalette } from "../palette/CommandPalette.tsx";
import { CommandShelf } from "../palette/CommandShelf.tsx";
import { LiveChanges } from "./LiveChanges.tsx";
import { lastShell } from "./lastShell.ts";
import { PageSkeleton } from "./PageSkeleton.tsx";
import { ShellFrame } from "./ShellFrame.tsx";
import { useBusiness, useSession } from "./useSession.ts";

/** The rail, or the bottom bar on phones, and the page beside it; until the session is known, as they were seen last. */
export function Shell() {
  const { data } = useSession();
  if (data === undefined) return <OnItsWay />;
  // On the way to set-up the router still shows the page that was asked for.
  return data.session && data.business !== null ? (
    <CommandShelf>
      <KeysHelp>
        <Furnished />
      </KeysHelp>
    </CommandShelf>
  ) : null;
}

function OnItsWay() {
  return (
    <ShellFrame practice={lastShell()?.practice ?? false}>
      <PageSkeleton />
    </ShellFrame>
  );
}

function Furnished() {
  const business = useBusiness();
  const { palette, show } = usePalette();
  return (
    <>
      <ShellFrame practice={business.practice} name={business.name} onFind={show}>
        <Outlet />
      </ShellFrame>
      {palette}
      <LiveChanges />
    </>
  );
}
