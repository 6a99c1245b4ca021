import { expect, it } from "vitest";
import { labelReasons } from "../../../src/core/clean/box-label";

const label = { kind: "feedback", line: "Do you know more?", whole: true } as const;

it("counts a mail address beside a question to readers as a reason of its own", () => {
  const words = (text: string) => labelReasons(label, text, 0).map((reason) => reason.words);
  expect(words("Do you know more? Write to tips@harbour.example")).toEqual([
    "it reads “Do you know more?”",
    "a mail address",
  ]);
  expect(words("Do you know more?")).toEqual(["it reads “Do you know more?”"]);
});

it("asks less where a page says of its text how old it is, though that reads as text", () => {
  const line = "This article is more than 2 years old.";
  const weigh = (prose: number) =>
    labelReasons({ kind: "navigation", line, whole: true }, line, prose)[0]?.weight;
  expect(weigh(line.length)).toBeGreaterThan(weigh(0) ?? 0);
});
