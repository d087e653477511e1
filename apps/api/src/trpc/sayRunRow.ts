import { contactById, errandsOfRun, type RunRow, type Tx, versionById } from "../store/index.ts";
import { contactName } from "./contactName.ts";
import { sayRunErrand } from "./sayRunErrand.ts";

/** A run as a list shows it: who, since when, where it stands, and how it ended. */
export async function sayRunRow(tx: Tx, row: RunRow) {
  const contact = await contactById(tx, row.businessId, row.contactId);
  const version = await versionById(tx, row.businessId, row.versionId);
  const failed = (await errandsOfRun(tx, row.businessId, row.id)).find(({ state }) => state === "failed");
  const notDone = failed && sayRunErrand(failed);
  return {
    id: row.id,
    contactName: contact === null ? null : contactName(contact.fields),
    phone: contact?.phone ?? row.state.call.from,
    startedAt: row.createdAt,
    status: row.status,
    /** The node it stands at; `null` once it ended. */
    at: row.state.node,
    dueAt: row.state.wait?.dueAt ?? null,
    versionNumber: version?.number ?? null,
    endedAt: row.endedAt,
    end: row.state.end,
    // That nothing comes after the last node says less than that they were texted.
    endWhy:
      row.state.end?.type === "finished" && row.state.texts > 0
        ? "They were texted."
        : (row.state.end?.why ?? null),
    /** The first notice or web request of it that failed, and why; `null` without any. */
    notDone: notDone === undefined ? null : `${notDone.what}. ${notDone.says}`,
  };
}
