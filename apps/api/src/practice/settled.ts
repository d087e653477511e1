/** How often two quiet looks in a row are taken before both sides count as idle: a callback may be on its way between them. */
const QUIET_LOOKS = 3;
const LOOK_EVERY_MS = 2;
/** Real time: a carrier that hangs must not hold the page's request for ever. */
const PATIENCE_MS = 30_000;

/** Resolves when nothing is under way, on several looks in a row. @throws when that does not happen within 30 s. */
export async function settled(busy: () => boolean): Promise<void> {
  for (let quiet = 0, looks = 0; quiet < QUIET_LOOKS; looks += 1) {
    if (looks * LOOK_EVERY_MS > PATIENCE_MS)
      throw new Error("The practice network did not come to rest within 30 s.");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    quiet = busy() ? 0 : quiet + 1;
  }
}
