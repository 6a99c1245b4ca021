import { expect, it } from "vitest";
import { sentenceAt } from "../../../src/core/sources/sentence";

/** The sentence around the words in brackets. */
function around(marked: string): string {
  const start = marked.indexOf("[");
  return sentenceAt(marked.replace(/[[\]]/g, ""), start, marked.indexOf("]") - 1);
}

it.each([
  ["It rained. The mayor [spoke] to us. She left.", "The mayor spoke to us."],
  ["It rained. “It is closed,” said [Ida]. “Why?”", "“It is closed,” said Ida."],
  ["She [spoke] of the U.S. tariffs. It rained.", "She spoke of the U.S. tariffs."],
  ["She [spoke] of the U.S. President. It rained.", "She spoke of the U.S. President."],
  ["The U.S. President [spoke] to us.", "The U.S. President spoke to us."],
  ["Es [lag] an Ida Roth und Co. im Rat. Regen.", "Es lag an Ida Roth und Co. im Rat."],
  ["Es [war] am 6. Mai so. Regen fiel.", "Es war am 6. Mai so."],
  ["The ferry [lost]: Elm vs. Lind. Rain fell.", "The ferry lost: Elm vs. Lind."],
  ["It [opened] in 2019. Rain fell.", "It opened in 2019."],
  ["It [is] Plan B? No, it is not.", "It is Plan B?"],
  ["雨が降った。橋は[閉鎖]された。次の日。", "橋は閉鎖された。"],
])("%s", (marked, sentence) => expect(around(marked)).toBe(sentence));

it("a long sentence is cut between words", () => {
  const sentence = around(`${"bridges ".repeat(60)}[stand] ${"rivers ".repeat(60)}here.`);
  expect(sentence).toMatch(/^… (?:bridges )+stand(?: rivers)+ …$/);
});

it("text without blanks is cut nevertheless", () => {
  expect(around(`${"橋".repeat(500)}[川]${"橋".repeat(500)}`)).toMatch(/^… 橋{220}川橋{220} …$/);
});

it("only the side on which it is cut is marked", () => {
  expect(around(`It [stands] ${"there ".repeat(60)}now.`)).toMatch(/^It stands(?: there)+ …$/);
  expect(around(`${"There ".repeat(60)}it [stands].`)).toMatch(/^… (?:There )+it stands\.$/);
});
