import { Segmented } from "../components/Segmented.tsx";

export type Filter = "all" | "missed" | "answered" | "needsYou";

const FILTERS: { value: Filter; label: string }[] = [
  { value: "all", label: "All" },
  { value: "missed", label: "Missed" },
  { value: "answered", label: "Answered" },
  { value: "needsYou", label: "Needs you" },
];

/** Which calls are listed. */
export function CallFilter({ value, onChange }: { value: Filter; onChange: (value: Filter) => void }) {
  return (
    <Segmented label="Which calls" value={value} onChange={onChange} options={FILTERS} className="mb-5" />
  );
}
