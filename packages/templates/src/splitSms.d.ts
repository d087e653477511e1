/** What the tests use of split-sms 0.1.7, which ships no types. */
declare module "split-sms" {
  export interface SplitMessage {
    characterSet: "GSM" | "Unicode";
    parts: { content: string; length: number; bytes: number }[];
    /** Septets in GSM, octets in Unicode. */
    bytes: number;
    length: number;
    remainingInPart: number;
  }
  export function split(message: string): SplitMessage;
}
