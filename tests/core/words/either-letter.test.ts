import { expect, it } from "vitest";
import { withEither } from "../../../src/core/words/either-letter";

it("widens labels and prompts by other letters, within classes and outside, and nothing else", () => {
  const group = {
    labels: { share: "pay[lıa]ş(?:ın)?" },
    prompts: { tr: { ads: "altında$", follow: "", feedback: "", author: "", facts: "ı" } },
    media: "altın",
  };
  expect(withEither(group, { ı: "i" })).toEqual({
    labels: { share: "pay[lıia]ş(?:[ıi]n)?" },
    prompts: { tr: { ads: "alt[ıi]nda$", follow: "", feedback: "", author: "", facts: "[ıi]" } },
    media: "altın",
  });
  expect(group.labels.share).toBe("pay[lıa]ş(?:ın)?");
});
