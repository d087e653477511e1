import { Plus, X } from "lucide-react";
import { useId } from "react";
import { Button } from "../components/Button.tsx";
import { TextArea } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";

export interface SamplesFieldProps {
  samples: readonly string[];
  onChange: (samples: string[]) => void;
  error?: string | undefined;
}

/** More than carriers ask for. */
const MOST = 5;

/** The texts that were registered with the carrier: live ones should still look like them. */
export function SamplesField({ samples, onChange, error }: SamplesFieldProps) {
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
      <p id={id} className="text-sm font-medium">
        Samples you registered <span className="font-normal text-ink-soft">(optional)</span>
      </p>
      {samples.map((sample, at) => (
        // A sample has no identity but its place while it is written.
        <div key={String(at)} className="flex items-start gap-2">
          <TextArea
            rows={2}
            aria-label={`Sample ${at + 1}`}
            value={sample}
            onChange={(event) =>
              onChange(samples.map((each, index) => (index === at ? event.currentTarget.value : each)))
            }
          />
          <IconButton
            size="small"
            icon={X}
            label={`Remove sample ${at + 1}`}
            onClick={() => onChange(samples.filter((_each, index) => index !== at))}
          />
        </div>
      ))}
      {samples.length < MOST && (
        <Button size="small" icon={Plus} className="self-start" onClick={() => onChange([...samples, ""])}>
          Add a sample
        </Button>
      )}
      <p className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
        {error ??
          "For US numbers: the sample texts of your A2P registration. You are told when a text has drifted from them."}
      </p>
    </fieldset>
  );
}
