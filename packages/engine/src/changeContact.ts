import type { ContactFacts } from "./facts.ts";
import type { ContactChange } from "./model.ts";

/** The fields and tags of a contact after a change. Pure; what was handed in stays as it is. */
export function changeContact<C extends Pick<ContactFacts, "fields" | "tags">>(
  contact: C,
  change: ContactChange,
): C {
  switch (change.type) {
    case "setField":
      return { ...contact, fields: { ...contact.fields, [change.field]: change.value } };
    case "addTag":
      return hasTag(contact, change.tag) ? contact : { ...contact, tags: [...contact.tags, change.tag] };
    case "removeTag": {
      const gone = foldTag(change.tag);
      return { ...contact, tags: contact.tags.filter((tag) => foldTag(tag) !== gone) };
    }
  }
}

/** Whether a contact has a tag, however it is written: "VIP" and " vip " are one. */
export function hasTag({ tags }: { tags: readonly string[] }, tag: string): boolean {
  const wanted = foldTag(tag);
  return tags.some((each) => foldTag(each) === wanted);
}

function foldTag(tag: string): string {
  return tag.trim().normalize("NFC").toLowerCase();
}
