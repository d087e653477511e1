import type { CopyRule } from "./copyRule.ts";

const GREETING =
  /^(?:hi|hey|hello|good (?:morning|afternoon|evening))\b(?:[ ,]+(?:there|\{\{contact\.[^{}]*\}\}))?/i;

const WHO = "this is {{owner.first_name}} at {{business.name}}.";

/** `identity.missing`: a caller who dialled three shops cannot tell which one writes. */
export const identityMissing: CopyRule = ({ text, names }) => {
  if (names.business || names.owner) return [];
  const greeting = text.match(GREETING)?.[0];
  const rest = text.slice(greeting?.length ?? 0).replace(/^[\s,.!:;-]+/, "");
  const opening = `${greeting ?? "Hi"}, ${WHO}`;
  return [
    {
      code: "identity.missing",
      severity: "warning",
      weight: 12,
      message: "Say who is writing: your first name and the business.",
      span: null,
      fix: {
        label: "Say who is writing",
        text: rest === "" ? opening : `${opening} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
      },
    },
  ];
};
