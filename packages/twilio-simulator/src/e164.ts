/** True for a number that could be dialled: E.164, and ten digits after +1 (North America). */
export function isE164(text: string): boolean {
  return text.startsWith("+1") ? /^\+1[2-9]\d{9}$/.test(text) : /^\+[2-9]\d{6,14}$/.test(text);
}
