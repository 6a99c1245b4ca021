import { expect, test } from "vitest";
import { refusal } from "../../src/content/refusal";

test.each([
  ["text/html", null],
  ["application/xhtml+xml", null],
  ["application/pdf", "refusedPdf"],
  ["text/plain", "refusedText"],
  ["application/xml", "refusedXml"],
  ["text/xml", "refusedXml"],
  ["application/rss+xml", "refusedXml"],
  ["image/svg+xml", "refusedXml"],
  ["image/png", "refusedMedia"],
  ["application/json", "refusedMedia"],
])("%s gives %s", (contentType, reason) => {
  expect(refusal(contentType)).toBe(reason);
});
