import type { Instant } from "../model.ts";
import { localTime } from "./localTime.ts";

/** An instant as the owner would say it: `Sat, Nov 21, 7:05 PM`. By hand, so that every machine says the same. */
export function sayInstant(at: Instant, timeZone: string): string {
  const { weekday, minute, date } = localTime(at, timeZone);
  const [, month, day] = date.match(/(\d\d)-(\d\d)$/) ?? [];
  return `${WEEKDAYS[weekday - 1] ?? ""}, ${MONTHS[Number(month) - 1] ?? ""} ${Number(day)}, ${sayMinute(minute)}`;
}

/** A time of day from minutes after midnight: `7:05 PM`. */
export function sayMinute(minute: number): string {
  const hour = Math.floor(minute / 60) % 24;
  const half = hour < 12 ? "AM" : "PM";
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute % 60).padStart(2, "0")} ${half}`;
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
