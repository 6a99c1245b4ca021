import { expect, it } from "vitest";
import { embedIn } from "../../src/core/embed-address";

const VIDEO = "https://www.youtube.com/watch?v=Ab3_dE-fG9h";

it.each([
  ["an address", "//youtu.be/Ab3_dE-fG9h"],
  ["JSON", '{"url":"https:\\/\\/youtu.be\\/Ab3_dE-fG9h"}'],
  ["percent-encoded markup", "%3Ciframe%20src=%22https%3A%2F%2Fyoutu.be%2FAb3_dE-fG9h%22%3E"],
  ["escaped markup", "&lt;iframe src=&quot;https://youtu.be/Ab3_dE-fG9h&quot;&gt;&lt;/iframe&gt;"],
  ["an escaped address", "https://www.youtube.com/watch?a=1&#x26;v=Ab3_dE-fG9h"],
])("finds a video in %s", (_name, value) =>
  expect(embedIn(value, "https://www.courier.example/")?.link).toBe(VIDEO),
);
