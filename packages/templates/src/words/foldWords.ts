/** ASCII, and what stands for a masked name: nothing to fold but capitals. */
const PLAIN = /^[\0-\x7f\uFFFC]*$/;

/**
 * Words as the lists meet them: lower case, without accents (ñ becomes n), index for index with the words given, so
 * that what is found at a place stands at that place.
 */
export function foldWords(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase();
  let folded = "";
  for (const unit of words.split("")) {
    if (unit < "\x80") folded += unit.toLowerCase();
    else {
      const base = unit.normalize("NFD")[0] ?? unit;
      const lower = base.toLowerCase();
      folded += lower.length === 1 ? lower : unit;
    }
  }
  return folded;
}
