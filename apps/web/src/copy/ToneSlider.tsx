import { Slider } from "@base-ui/react/slider";

export interface ToneSliderProps {
  /** −1 brisk to 1 warm. */
  value: number;
  onChange: (value: number) => void;
  /** The writer let go of it. */
  onChosen: (value: number) => void;
}

const WORDS = ["brisk", "rather brisk", "in between", "rather warm", "warm"];

/** How the drafts speak: brisk, warm, or anything between, in five steps. */
export function ToneSlider({ value, onChange, onChosen }: ToneSliderProps) {
  return (
    <Slider.Root
      value={value}
      min={-1}
      max={1}
      step={0.5}
      onValueChange={(next) => onChange(next)}
      onValueCommitted={(next) => onChosen(next)}
      className="flex items-center gap-3 text-sm text-ink-soft"
    >
      <span aria-hidden="true">Brisk</span>
      <Slider.Control className="flex h-8 flex-1 touch-none items-center select-none pointer-coarse:h-11">
        <Slider.Track className="relative h-1 w-full rounded-full bg-line-strong">
          <Slider.Thumb
            aria-label="Tone, from brisk to warm"
            getAriaValueText={(_formatted, of) => WORDS[Math.round((of + 1) * 2)] ?? ""}
            className="size-5 rounded-full border-2 border-accent bg-surface-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          />
        </Slider.Track>
      </Slider.Control>
      <span aria-hidden="true">Warm</span>
    </Slider.Root>
  );
}
