import type { Test } from "@ringback/engine";
import { Input } from "../../components/Field.tsx";
import type { Names } from "../sentence.ts";
import { SomeOf } from "./Choices.tsx";
import { DurationInput } from "./DurationControl.tsx";
import { InstantInput } from "./InstantInput.tsx";
import { MinuteInput } from "./MinuteInput.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { numberChoice } from "./NumbersControl.tsx";

export interface TestValueProps {
  test: Test;
  onChange: (test: Test) => void;
  where: Names;
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((label, index) => ({
  value: String(index + 1),
  label,
}));

/** What a comparison compares with; nothing for "is empty" and "is yes". */
export function TestValue({ test, onChange, where }: TestValueProps) {
  switch (test.type) {
    case "is":
    case "isNot":
    case "contains":
    case "startsWith":
      return (
        <Input
          aria-label="Words"
          value={test.text}
          onChange={(event) => onChange({ ...test, text: event.currentTarget.value })}
        />
      );
    case "hasTag":
    case "lacksTag":
      return (
        <Input
          aria-label="Tag"
          value={test.tag}
          onChange={(event) => onChange({ ...test, tag: event.currentTarget.value })}
        />
      );
    case "equals":
    case "isMoreThan":
    case "isLessThan":
      return (
        <NumberInput
          label="Number"
          fractions
          value={test.number}
          onChange={(number) => onChange({ ...test, number })}
          className="w-24! tabular-nums"
        />
      );
    case "isWithinLast":
    case "isMoreThanAgo":
      return (
        <DurationInput label="How many" value={test} onChange={(span) => onChange({ ...test, ...span })} />
      );
    case "isBefore":
    case "isAfter":
      return (
        <InstantInput label="Date and time" value={test.at} onChange={(at) => onChange({ ...test, at })} />
      );
    case "isBetween":
      return (
        <div className="flex items-center gap-2 text-sm text-ink-soft">
          <MinuteInput label="From" value={test.from} onChange={(from) => onChange({ ...test, from })} />
          and
          <MinuteInput label="To" value={test.to} onChange={(to) => onChange({ ...test, to })} />
        </div>
      );
    case "isOneOfDays":
      return (
        <div className="w-full pl-2">
          <SomeOf
            label="Days"
            inline
            values={test.days.map(String)}
            onChange={(days) => onChange({ ...test, days: days.map(Number) })}
            choices={DAYS}
          />
        </div>
      );
    case "isOneOfNumbers":
      return (
        <div className="w-full pl-2">
          <SomeOf
            label="Numbers"
            values={test.numbers}
            onChange={(numbers) => onChange({ ...test, numbers })}
            choices={where.numbers.map(numberChoice)}
          />
        </div>
      );
    default:
      return null;
  }
}
