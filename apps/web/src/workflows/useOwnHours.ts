import type { Finding, WorkflowSettings } from "@ringback/engine";
import { useMemo, useState } from "react";
import { troublesOf } from "../settings/fieldTroubles.ts";
import { useSection } from "../settings/useSection.ts";
import type { OwnHoursProps } from "./OwnHours.tsx";

/**
 * What a workflow has otherwise than its business, while it is edited. Kept while the sheet is closed, so that nothing
 * typed is lost by looking at the drawing.
 */
export function useOwnHours(
  settings: WorkflowSettings,
  save: (settings: WorkflowSettings) => Promise<Finding[] | null>,
): Omit<OwnHoursProps, "business"> {
  const { timeZone, hours, holidays, quietHours } = settings;
  const kept = useMemo(
    () => ({ timeZone, hours, holidays, quietHours }),
    [timeZone, hours, holidays, quietHours],
  );
  const section = useSection(kept, nobodyAsks);
  const [saving, setSaving] = useState(false);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const onSave = async () => {
    const sent = section.value;
    setSaving(true);
    const answer = await save({ ...settings, ...sent });
    setSaving(false);
    setFindings(answer);
    if (answer?.length === 0) section.settle(sent);
  };
  return {
    section,
    troubles: troublesOf(findings ?? []),
    saving,
    saved: findings?.length === 0,
    onSave: () => void onSave(),
    onReset: () => {
      section.reset();
      setFindings(null);
    },
  };
}

/** Leaving the page asks nothing: what is unsaved here is said where it is. */
function nobodyAsks(): void {}
