import { type QuietHours, sayMinute } from "@ringback/engine";
import { MinuteInput } from "../canvas/controls/MinuteInput.tsx";
import { Segmented } from "../components/Segmented.tsx";

/** What quiet hours begin with: from nine in the evening to eight in the morning. */
export const USUAL_QUIET: QuietHours = { from: 21 * 60, to: 8 * 60, texts: "hold" };

export interface QuietHoursEditorProps {
  quiet: QuietHours;
  onChange: (quiet: QuietHours) => void;
  error?: string | undefined;
}

/** From when to when no automated text goes, and what becomes of one that would. */
export function QuietHoursEditor({ quiet, onChange, error }: QuietHoursEditorProps) {
  const { from, to, texts } = quiet;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <MinuteInput
          label="Quiet from"
          value={from}
          onChange={(next) => onChange({ ...quiet, from: next })}
        />
        <span aria-hidden="true">to</span>
        <MinuteInput label="Quiet until" value={to} onChange={(next) => onChange({ ...quiet, to: next })} />
      </div>
      <Segmented
        label="A text that falls into quiet hours"
        value={texts}
        onChange={(next) => onChange({ ...quiet, texts: next })}
        options={[
          { value: "hold", label: "Hold it until they end" },
          { value: "skip", label: "Do not send it" },
        ]}
      />
      <p className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
        {error ??
          (texts === "hold"
            ? `A text that falls into them goes at ${sayMinute(to)}.`
            : "A text that falls into them is left out, and the call says why.")}
      </p>
    </div>
  );
}
