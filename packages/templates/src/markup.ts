const NAMES =
  "a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul";

/** A tag or an entity of HTML, which phones show as it stands. The source, for building patterns with the flag `i`. */
export const MARKUP = `</?(?:${NAMES})(?:\\s[^<>]{0,200})?/?>|&(?:nbsp|amp|quot|apos|lt|gt|mdash|ndash|rsquo|lsquo|#\\d{2,5}|#x[0-9a-f]{2,4});`;

const WHOLE = new RegExp(`^(?:${MARKUP})$`, "i");

/** Whether all of it is one tag or entity: "<b>", and not the hole "<name>". */
export function isMarkup(words: string): boolean {
  return WHOLE.test(words);
}
