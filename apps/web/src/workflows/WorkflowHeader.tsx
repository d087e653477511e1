import { Tabs } from "@base-ui/react/tabs";
import type { Finding } from "@ringback/engine";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, CircleAlert, FilePen, Settings2, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import { IconButton } from "../components/IconButton.tsx";
import { Time } from "../components/Time.tsx";
import { LiveBadge } from "./LiveBadge.tsx";

export interface WorkflowHeaderProps {
  name: string;
  live: { number: number; publishedAt: number } | null;
  on: boolean;
  /** How many sentences of the draft are not live. */
  changes: number;
  findings: readonly Finding[];
  waiting: number;
  saveState: ReactNode;
  /** Lists what is to be mended and looked at. */
  onFindings: () => void;
  onPublish: () => void;
  onSettings: () => void;
  onVersions: () => void;
}

/** A badge that can be pressed is as high as a finger needs (44 px), and takes no more room than it did. */
const FINGER = "pointer-coarse:-my-2.5 pointer-coarse:min-h-11";

/** The top of a workflow: what is live, what is only a draft, and the way from one to the other. */
export function WorkflowHeader(props: WorkflowHeaderProps) {
  const { name, live, on, changes, findings, waiting, saveState } = props;
  const { onFindings, onPublish, onSettings, onVersions } = props;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b bg-surface px-4 pt-3 pb-0 sm:px-5">
      <div className="flex min-w-0 items-center gap-2">
        <Link
          to="/workflows"
          aria-label="All workflows"
          className="-ml-1.5 flex size-8 shrink-0 items-center justify-center rounded-control text-ink-soft hover:bg-surface-sunken hover:text-ink"
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Link>
        <h1 className="truncate text-lg font-semibold tracking-tight">{name}</h1>
      </div>
      <div className="flex flex-wrap items-center gap-1.5 pointer-coarse:gap-y-4">
        <button
          type="button"
          title="Versions"
          onClick={onVersions}
          className={classes("flex items-center gap-1.5 rounded-full hover:brightness-97", FINGER)}
        >
          <LiveBadge live={live} on={on} />
          {live && changes > 0 ? (
            <Badge tone="missed" icon={FilePen}>
              Draft: {changes === 1 ? "1 change" : `${changes} changes`}
            </Badge>
          ) : (
            <Badge tone="muted">{live ? "Draft: no changes" : "Draft"}</Badge>
          )}
          <span className="sr-only">Versions</span>
        </button>
        {live && (
          <span className="ml-1 text-xs text-ink-soft max-lg:hidden">
            published <Time at={live.publishedAt} />
          </span>
        )}
        {errors > 0 && (
          <button
            type="button"
            onClick={onFindings}
            className={classes("flex items-center rounded-full hover:brightness-97", FINGER)}
          >
            <Badge tone="failed" icon={CircleAlert}>
              {errors} to mend
            </Badge>
          </button>
        )}
        {warnings > 0 && (
          <button
            type="button"
            onClick={onFindings}
            className={classes("flex items-center rounded-full hover:brightness-97", FINGER)}
          >
            <Badge tone="missed" icon={TriangleAlert}>
              {warnings} to look at
            </Badge>
          </button>
        )}
      </div>
      <div className="ml-auto flex items-center gap-2 max-sm:w-full">
        <span className="mr-1 max-sm:mr-auto">{saveState}</span>
        <IconButton icon={Settings2} label="Workflow settings" onClick={onSettings} />
        <Button look={live && on && changes === 0 ? "quiet" : "primary"} onClick={onPublish}>
          Publish
        </Button>
      </div>
      <Tabs.List aria-label="Views" className="relative -mb-px flex w-full gap-5">
        <Tab value="drawing">Drawing</Tab>
        <Tab value="testDrive">Test drive</Tab>
        <Tab value="runs">
          Runs{" "}
          {waiting > 0 && (
            <span className="ml-0.5 rounded-full bg-waiting-soft px-1.5 py-px text-xs text-waiting tabular-nums">
              {waiting} waiting
            </span>
          )}
        </Tab>
      </Tabs.List>
    </header>
  );
}

function Tab({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Tabs.Tab
      value={value}
      className="-outline-offset-2 border-b-2 border-transparent px-0.5 py-2 text-sm text-ink-soft data-active:border-accent data-active:font-medium data-active:text-ink"
    >
      {children}
    </Tabs.Tab>
  );
}
