import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { readRecipe } from "../../src/core/recipe";
import { documentOf } from "./markup";

const STEPS = [
  "Soak the peas overnight in a bowl of cold water.",
  "Cook them with the onions until they fall apart.",
];
const recipe = {
  "@type": "Recipe",
  recipeIngredient: ["500 g of dried peas", "2 large onions"],
  recipeInstructions: [
    { "@type": "HowToSection", itemListElement: [{ "@type": "HowToStep", text: STEPS[0] }] },
    { "@type": "HowToStep", text: STEPS[1] },
  ],
};

it("reads what goes into a recipe, and its steps", () => {
  const lines = readRecipe([recipe]);
  for (const line of [...STEPS, "2 large onions"]) expect(lines?.holds(line)).toBe(true);
  expect(lines?.holds("Serve with bread.")).toBe(false);
});

it("reads steps that are one text", () => {
  expect(readRecipe([{ ...recipe, recipeInstructions: "Soak. Cook." }])?.holds("Cook")).toBe(true);
});

it.each([
  ["several recipes", [recipe, recipe]],
  ["none", [{ "@type": "Article" }]],
  ["one that is not told", [{ "@type": "Recipe", name: "Pea soup" }]],
])("reads nothing of %s", (_name, nodes) => expect(readRecipe(nodes)).toBeNull());

const INTRO = [
  "My grandmother cooked this soup in the winter of the great flood, when nothing else was left in the cellar.",
  "She never wrote it down, and every one of her seven children swears that theirs is the only right one.",
  "This is my mother's. It needs a day, little money and no skill at all, which is why I have dared to cook it.",
].map((text) => `<p>${text}</p>`);

/** The page, with its recipe in boxes of their own, named like clutter. */
function shown(data: object): string {
  const step = (text: string) => `<div class="step"><span>${text}</span></div>`;
  const entry = (text: string) => `<li class="tags">${text}</li>`;
  const article = readArticle(
    documentOf(
      `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>Pea soup of the flood</h1><div class="intro">${INTRO.join("")}</div><div class="share-box"><ul>${recipe.recipeIngredient.map(entry).join("")}</ul></div><div class="steps">${STEPS.map(step).join("")}</div></main><div class="more"><p><a href="/a">Another soup</a></p></div></body>`,
    ),
    "https://soups.example/pea-soup",
  );
  return article?.textContent ?? "";
}

it("keeps the lines of the recipe that the page states, however they are set", () => {
  const text = shown(recipe);
  for (const line of [...STEPS, ...recipe.recipeIngredient]) expect(text).toContain(line);
  expect(text).not.toContain("Another soup");
});

it("keeps none of them where the page states none", () => {
  expect(shown({ "@type": "WebSite" })).not.toContain("2 large onions");
});
