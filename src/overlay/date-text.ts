const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A date in the reader's words. A date with a time zone is told in the reader's zone and names it.
 * A date without one is told as it stands: to move it would be a guess.
 *
 * @param iso ISO 8601; "2020-01-07", "2020-01-07T18:30" or with a zone
 * @param locale BCP 47 tag
 * @param timeZone IANA name; the reader's own if left out
 * @returns `iso` itself where it is no date
 */
export function dateText(iso: string, locale: string, timeZone?: string): string {
  const dateOnly = DATE_ONLY.test(iso);
  const zoned = HAS_ZONE.test(iso) && !dateOnly;
  // Read as UTC and shown as UTC, a date without zone comes out as it went in.
  const date = new Date(dateOnly || zoned ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", day: "numeric" };
  if (!dateOnly) {
    options.hour = "numeric";
    options.minute = "2-digit";
  }
  if (zoned) {
    options.timeZoneName = "short";
    if (timeZone !== undefined) options.timeZone = timeZone;
  } else {
    options.timeZone = "UTC";
  }
  return new Intl.DateTimeFormat(locale, options).format(date);
}
