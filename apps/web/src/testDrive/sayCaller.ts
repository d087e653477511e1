import { callerName, type E164 } from "@ringback/engine";
import { sayPhone } from "../components/sayPhone.ts";

/** How sentences call whoever has a number: by the name of a test drive's caller, else by the number as people write it. */
export function sayCaller(phone: E164 | null): string {
  const name = callerName(phone);
  return name === phone ? sayPhone(phone) : name;
}
