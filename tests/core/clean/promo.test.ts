import { expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import { Measures } from "../../../src/core/clean/measure";
import { promoReasons } from "../../../src/core/clean/promo";
import { fold } from "../../../src/core/text";
import { boxOf } from "../markup";
import { allWords } from "../words/all-words";

function weightOf(markup: string): number {
  const box = boxOf(markup);
  const fields = new Set(box.querySelectorAll("form"));
  const measures = new Measures(box, fields);
  const labels = new Labels("en", allWords());
  const around = { measures, refrains: new Set<string>(), labels };
  return promoReasons(box, fold(box.textContent), around).reduce(
    (sum, { weight }) => sum + weight,
    0,
  );
}

it("takes a field beside words that ask to sign up for another reason", () => {
  const words = "<p>Our newsletter about ships costs nothing, and comes once a week.</p>";
  expect(weightOf(words)).toBe(1);
  expect(weightOf(`${words}<form></form>`)).toBeGreaterThan(1.5);
  const contents = '<ul><li><a href="#a">Ships</a></li><li><a href="#b">Quays</a></li></ul>';
  expect(weightOf(`${contents}${words}<form></form>`.replaceAll('"#', '"/#'))).toBe(1);
  expect(weightOf("<p>The ferry comes once a week.</p><form></form>")).toBe(0);
});
