import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { Time } from "../components/Time.tsx";
import { toast } from "../components/Toast.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import type { Template } from "./TemplateRow.tsx";

export interface VersionsSheetProps {
  open: boolean;
  onClose: () => void;
  template: Template;
  /** There is unsaved work, which restoring would leave behind. */
  dirty: boolean;
  onCompare: (text: string) => void;
}

/** Everything that a template ever said. Restoring one adds a version; nothing is ever lost. */
export function VersionsSheet({ open, onClose, template, dirty, onCompare }: VersionsSheetProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id } = template;
  const list = useQuery(trpc.templates.versions.queryOptions({ id }, { enabled: open }));
  const restoring = useMutation(
    trpc.templates.restore.mutationOptions({
      onSuccess: async (_answer, { version }) => {
        await queryClient.invalidateQueries({ queryKey: trpc.templates.pathKey() });
        onClose();
        toast({ says: `Version ${version} is back, as a new version.` });
      },
      onError: (error) => toast({ says: sayError(error), tone: "failed" }),
    }),
  );
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="Versions"
      description="Each save makes one. Restoring an old one makes a new one of it."
    >
      {list.isPending && <SkeletonRows label="Loading the versions" rows={3} />}
      {list.isError && (
        <p role="alert" className="text-sm text-failed">
          {sayError(list.error)}
        </p>
      )}
      <ol aria-label="Versions" className="flex flex-col divide-y">
        {list.data?.map((version) => (
          <li key={version.version} className="flex flex-col gap-2 py-4 first:pt-0">
            <p className="flex items-center gap-2 text-sm">
              <span className="font-medium">Version {version.version}</span>
              <Time at={version.savedAt} className="text-ink-soft" />
              {version.version === template.version && <Badge tone="muted">Now</Badge>}
            </p>
            <p className="text-sm whitespace-pre-wrap wrap-anywhere text-ink-soft">{version.text}</p>
            {version.version !== template.version && (
              <span className="flex flex-wrap gap-2">
                <Button
                  size="small"
                  busy={restoring.isPending}
                  disabled={dirty}
                  onClick={() => restoring.mutate({ id, version: version.version })}
                >
                  Restore
                </Button>
                <Button size="small" look="quiet" onClick={() => onCompare(version.text)}>
                  Compare
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {dirty && (
        <p className="pt-3 text-sm text-ink-soft">Save or discard your changes first, then restore.</p>
      )}
    </Sheet>
  );
}
