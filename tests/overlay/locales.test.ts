import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "../../src/_locales/en/messages.json";

const own = (messages: object) =>
  Object.keys(messages).filter((key) => /^(?:overlay|settings|ui[A-Z])/.test(key));
const source = readdirSync("src/overlay")
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/overlay/${file}`, "utf8"))
  .join("\n");
const used = new Set(source.match(/(?<=")(?:overlay[A-Z]\w*|settings[A-Z]\w*|ui[A-Z]\w*)(?=")/g));

test("every message that the overlay names is there, and none is there in vain", () => {
  const stems = own(en).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ""));
  expect([...new Set(stems)].sort()).toEqual([...used].sort());
});
