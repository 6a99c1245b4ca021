import { expect, test } from "vitest";
import { dateText, hourText } from "../../src/overlay/date-text";

const plain = (text: string) => text.replace(/\s/g, " ");

test("a date with a zone is told in the reader's zone, and names it", () => {
  const text = plain(dateText("2024-06-07T18:30:00+02:00", "en-GB", "America/New_York"));
  expect(text).toBe("7 June 2024 at 12:30 GMT-4");
});

test("a date without a zone stays as it stands, whatever the reader's zone is", () => {
  expect(plain(dateText("2024-06-07T23:30", "de", "Asia/Tokyo"))).toBe("7. Juni 2024 um 23:30");
  expect(dateText("2024-01-01", "en-GB", "America/Los_Angeles")).toBe("1 January 2024");
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
