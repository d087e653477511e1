import type { ComponentProps } from "react";
import { Input } from "../components/Field.tsx";

/** As the server has it: a chip on a card has no room for more. */
const LONGEST_LABEL = 40;

/** What a contact field is called. */
export function LabelInput({
  onChange,
  ...rest
}: Pick<ComponentProps<typeof Input>, "ref" | "autoFocus" | "placeholder" | "onFocus"> & {
  value: string;
  onChange: (label: string) => void;
}) {
  return (
    <Input {...rest} maxLength={LONGEST_LABEL} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
