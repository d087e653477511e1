import { FullPage } from "./FullPage.tsx";

/** A page that was not opened through the server's link: what to do instead. */
export function SessionMissing() {
  return (
    <FullPage>
      <h1 className="mt-12 text-xl font-semibold tracking-tight">Open Ringback through its link</h1>
      <p className="mt-3 text-base text-ink-soft">
        Ringback prints a link in the window where it was started. It works once, opens this page, and keeps
        this browser signed in from then on.
      </p>
      <ol className="mt-6 flex list-decimal flex-col gap-3 pl-5 text-base">
        <li>
          Look at the window where Ringback runs and find the line that starts with{" "}
          <span className="font-medium">Open</span>.
        </li>
        <li>Open that address in this browser.</li>
        <li>
          If the link was used before, stop Ringback and start it again with{" "}
          <code className="rounded bg-surface-sunken px-1.5 py-0.5 text-sm">npm start</code>. It prints a new
          one.
        </li>
      </ol>
    </FullPage>
  );
}
