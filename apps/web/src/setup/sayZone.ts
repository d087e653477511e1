/** "America/New_York" as "New York, Eastern Time": places and times are what people type. */
export function sayZone(zone: string): string {
  const place = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const parts = new Intl.DateTimeFormat(undefined, {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  const time = parts.find(({ type }) => type === "timeZoneName")?.value;
  return time === undefined || time === place ? place : `${place}, ${time}`;
}
