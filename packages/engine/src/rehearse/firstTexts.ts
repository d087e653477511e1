/** The first text of each run: what a run texts later on, as after a reply, does not double it. */
export function firstTexts<Text extends { run: number }>(texts: readonly Text[]): Text[] {
  return texts.filter(({ run }, index) => texts.findIndex((one) => one.run === run) === index);
}
