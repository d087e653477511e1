import type { Finding } from "@ringback/engine";
import { isRefusal, sayError } from "../trpc.ts";

/** What is to be mended, by the field that it is said at. What belongs to none stands under "". */
export type FieldTroubles = Readonly<Record<string, string>>;

/** Findings of a form, each at its field. */
export function troublesOf(findings: readonly Finding[]): FieldTroubles {
  const troubles: Record<string, string> = {};
  for (const { field = "", message } of findings)
    troubles[field] = troubles[field] === undefined ? message : `${troubles[field]} ${message}`;
  return troubles;
}

/** How the server says which part of a request it could not read. */
const AT_FIELD = /^Ringback could not read "([A-Za-z]+)[^"]*": (.+)$/;

/** The same for a refusal: at the field that it names, if it names one. */
export function troublesOfError(error: unknown): FieldTroubles {
  const said = sayError(error);
  const [, field, what] = (isRefusal(error) && AT_FIELD.exec(said)) || [];
  if (field === undefined || what === undefined) return { "": said };
  return { [field]: what.charAt(0).toUpperCase() + what.slice(1) };
}
