/** A time of a day, with its zone if it states one. */
const TIME = /^T(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/**
 * A machine-readable date as ISO 8601, with the zone only where it states one.
 * Takes ISO dates with the common slips (a space for "T", "+0100", seconds left out), and RFC 822.
 * @returns null for anything else, and for what no calendar or clock has
 */
export function toIso(text: string): string | null {
  const value = text.trim();
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      value,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = `${year}-${pad(month)}-${pad(day)}`;
    // Some engines take the 31st of February for a day in March.
    if (new Date(date).getUTCDate() !== Number(day)) return null;
    if (hour === undefined) return date;
    const time = `T${pad(hour)}:${minute}:${second ?? "00"}${zoneOf(zone)}`;
    return TIME.test(time) ? date + time : null;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value);
  if (compact && Number(compact[2]) <= 12) {
    return toIso(
      `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ? `T${compact[4]}:${compact[5]}:${compact[6] ?? "00"}${compact[7] ?? ""}` : ""}`,
    );
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  }
  // "Wed May 06 08:15:00 CEST 2026": what Java prints of a date. Its zone need not be known here.
  const java = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d) (\d\d:\d\d:\d\d) [A-Z]{3,4} (\d{4})$/.exec(
    value,
  );
  if (java) {
    const parsed = Date.parse(`${java[1]} ${java[3]} ${java[2]} UTC`);
    return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 19);
  }
  // RFC 822 and what JavaScript prints of a date: both name the weekday first and have a zone.
  if (/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d{4}.*(?:GMT|UTC|[+-]\d{4})/.test(value)) {
    const parsed = Date.parse(value.replace(/\s*\(.*\)$/, ""));
    return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
  }
  return null;
}

function pad(part: string | undefined): string {
  return (part ?? "").padStart(2, "0");
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3) || "00"}`;
}
