const DATE_ONLY = /^\d{4}-\d\d-\d\d$/;
const HAS_ZONE = /(Z|[+-]\d\d:?\d\d)$/i;
/** What systems fill in that know a day alone. Told as an hour, or in another zone, it is wrong. */
const NO_HOUR = /T00:00(:00(\.0+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A date in the reader's words. A date with a time zone is told in the reader's zone and names it.
 * A date without one is told as it stands: to move it would be a guess; so is one at midnight, as
 * a day alone.
 *
 * @param iso ISO 8601; "2020-01-07", "2020-01-07T18:30" or with a zone
 * @param locale BCP 47 tag
 * @param timeZone IANA name; the reader's own if left out
 * @returns `iso` itself where it is no date
 */
export function dateText(iso: string, locale: string, timeZone?: string): string {
  const read = readDate(iso, timeZone);
  if (!read) return iso;
  return new Intl.DateTimeFormat(locale, { ...DAY, ...read.time, ...read.zone }).format(read.date);
}

/**
 * The hour alone, for a date beside another one of the same day.
 * @returns null where the days differ, or one of the dates has no hour or zone that the other has
 */
export function hourText(
  iso: string,
  other: string,
  locale: string,
  timeZone?: string,
): string | null {
  const [own, before] = [readDate(iso, timeZone), readDate(other, timeZone)];
  if (!own?.time || !before?.time || own.zoned !== before.zoned) return null;
  const dayOf = ({ date, zone }: ReadDate) =>
    new Intl.DateTimeFormat(locale, { ...DAY, timeZone: zone.timeZone }).format(date);
  if (dayOf(own) !== dayOf(before)) return null;
  const { timeZone: shown } = own.zone;
  return new Intl.DateTimeFormat(locale, { ...own.time, timeZone: shown }).format(own.date);
}

/** Whether two dates are the same, or less than a minute apart: an update that is none. */
export function isSameMinute(one: string | null, other: string | null): boolean {
  return Math.abs(timeOf(one) - timeOf(other)) < 60_000;
}

const DAY = { year: "numeric", month: "long", day: "numeric" } as const;

/** A date with how it is to be told. */
interface ReadDate {
  date: Date;
  zoned: boolean;
  time: Intl.DateTimeFormatOptions | null;
  zone: Intl.DateTimeFormatOptions;
}

function timeOf(iso: string | null): number {
  return Date.parse(withoutMidnight(iso ?? ""));
}

function withoutMidnight(iso: string): string {
  return iso.replace(NO_HOUR, "");
}

function readDate(given: string, timeZone: string | undefined): ReadDate | null {
  const iso = withoutMidnight(given);
  const dateOnly = DATE_ONLY.test(iso);
  const zoned = HAS_ZONE.test(iso) && !dateOnly;
  // Read as UTC and shown as UTC, a date without zone comes out as it went in.
  const date = new Date(dateOnly || zoned ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return null;
  return {
    date,
    zoned,
    time: dateOnly ? null : { hour: "numeric", minute: "2-digit" },
    zone: zoned ? { timeZoneName: "short", timeZone } : { timeZone: "UTC" },
  };
}
