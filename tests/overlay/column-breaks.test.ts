import { expect, test } from "vitest";
import { COLUMN_BREAK, markColumnBreaks } from "../../src/overlay/column-breaks";

const words = (count: number) => "word ".repeat(count);

function body(html: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  markColumnBreaks(element);
  return element;
}

const turned = (element: HTMLElement) =>
  [...element.querySelectorAll("p")].map((block) => block.classList.contains(COLUMN_BREAK));

test("a long run of paragraphs turns before it fills more than a screen", () => {
  const long = `<p>${words(120)}</p>`.repeat(8);
  expect(turned(body(`<div>${long}</div>`))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test("a subhead or a figure begins a run anyway", () => {
  const run = `<p>${words(150)}</p>`.repeat(2);
  expect(turned(body(`${run}<h2>On</h2>${run}<figure></figure>${run}`))).not.toContain(true);
});

test("wide characters count twice, and a list with its whole text", () => {
  expect(turned(body(`<p>${"新聞".repeat(400)}</p><p>${"新聞".repeat(400)}</p>`))[1]).toBe(true);
  expect(turned(body(`<p>a</p><ul><li><p>${words(500)}</p></li></ul><p>b</p>`))).toEqual([
    false,
    false,
    true,
  ]);
});

test("one paragraph that is too long alone does not turn", () => {
  expect(turned(body(`<p>${words(2_000)}</p>`))).toEqual([false]);
});
