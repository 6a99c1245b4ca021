import { splitCredit } from "../../../src/core/sources/caption";

/** @returns the caption and the credit of a text without markup */
export function ofText(text: string) {
  const { caption, credit } = splitCredit(text, null);
  return [caption, credit];
}

/** @returns the caption and the credit of a figure's caption */
export function ofMarkup(html: string) {
  document.body.innerHTML = `<figcaption>${html}</figcaption>`;
  const element = document.body.firstElementChild as Element;
  const { caption, credit } = splitCredit(element.textContent ?? "", element);
  return [caption, credit];
}
