import { expect, test } from "vitest";
import { dateText, hourText, isSameMinute } from "../../src/overlay/date-text";

const plain = (text: string) => text.replace(/\s/g, " ");

test("a date with a zone is told in the reader's zone, and names it", () => {
  const text = plain(dateText("2024-06-07T18:30:00+02:00", "en-GB", "America/New_York"));
  expect(text).toBe("7 June 2024 at 12:30 GMT-4");
});

test("a date without a zone stays as it stands, whatever the reader's zone is", () => {
  expect(plain(dateText("2024-06-07T23:30", "de", "Asia/Tokyo"))).toBe("7. Juni 2024 um 23:30");
  expect(dateText("2024-01-01", "en-GB", "America/Los_Angeles")).toBe("1 January 2024");
});

test.each([
  "2026-02-06",
  "2026-02-06T00:00",
  "2026-02-06T00:00:00",
  "2026-02-06T00:00Z",
  "2026-02-06T00:00:00.000Z",
  "2026-02-06T00:00:00+01:00",
  "2026-02-06T00:00:00-0500",
])("midnight stands for a day alone, which is no other elsewhere: %s", (iso) => {
  for (const zone of ["America/New_York", "UTC", "Asia/Tokyo"])
    expect(dateText(iso, "en-US", zone)).toBe("February 6, 2026");
  expect(isSameMinute(iso, "2026-02-06")).toBe(true);
  // A real hour of that day is more than the day, and is told with it.
  expect(isSameMinute("2026-02-06T14:30:00Z", iso)).toBe(false);
  expect(hourText("2026-02-06T14:30:00Z", iso, "en-US", "UTC")).toBeNull();
});

test("an hour near midnight is told", () => {
  expect(plain(dateText("2026-02-06T00:00:30Z", "en-GB", "UTC"))).toBe(
    "6 February 2026 at 00:00 UTC",
  );
  expect(plain(dateText("2026-02-06T10:00:00Z", "en-GB", "UTC"))).toContain("10:00");
});

test("beside a date of the same day the hour is enough", () => {
  const hour = (iso: string, other: string, zone = "Europe/Berlin") =>
    hourText(iso, other, "en-GB", zone);
  expect(hour("2024-06-07T18:30:00+02:00", "2024-06-07T08:00:00Z")).toBe("18:30");
  expect(hour("2024-06-07T18:30", "2024-06-07T08:00")).toBe("18:30");
  // In the reader's zone midnight is between them.
  expect(hour("2024-06-07T18:30:00+02:00", "2024-06-07T08:00:00Z", "Asia/Tokyo")).toBeNull();
  expect(hour("2024-06-08T18:30:00+02:00", "2024-06-07T08:00:00Z")).toBeNull();
  expect(hour("2024-06-07T18:30:00+02:00", "2024-06-07")).toBeNull();
  expect(hour("2024-06-07T18:30:00+02:00", "2024-06-07T08:00")).toBeNull();
});

test("what is no date is shown as it is", () => {
  expect(dateText("yesterday", "en")).toBe("yesterday");
});
