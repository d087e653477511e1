import type { CopyFinding } from "@ringback/templates";

/** A name of the business's own, as texts call for it. */
export type OwnName = "business.name" | "owner.first_name";

const OWN_NAME = /^\{\{\s*(business\.name|owner\.first_name)\b/;

/** The name of the business's own whose letters a finding is about: it is mended in the settings. `null` for any other. */
export function nameAtFault({ code, fix, saw }: Pick<CopyFinding, "code" | "fix" | "saw">): OwnName | null {
  if (code !== "chars.ucs2" || fix !== null || saw === null) return null;
  const token = OWN_NAME.exec(saw)?.[1];
  return token === "business.name" || token === "owner.first_name" ? token : null;
}

/** Each finding, but of those about one name of the business's own only the first. */
export function oncePerName<F extends Pick<CopyFinding, "code" | "fix" | "saw">>(
  findings: readonly F[],
): F[] {
  const said = new Set<OwnName>();
  return findings.filter((finding) => {
    const name = nameAtFault(finding);
    if (name === null) return true;
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}
