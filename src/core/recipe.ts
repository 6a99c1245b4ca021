import { BodyText } from "./body-text";
import { asList, isNode, type JsonLdNode, typesOf } from "./json-ld";

/**
 * What the page's own data state of its recipe: what goes into it, and its steps. Both are short lines
 * in boxes of their own, which look like clutter.
 * @returns null where it states none, or several
 */
export function readRecipe(nodes: readonly JsonLdNode[]): BodyText | null {
  const [recipe, another] = nodes.filter((node) => typesOf(node).includes("Recipe"));
  if (!recipe || another) return null;
  const lines = textsIn([recipe.recipeIngredient, recipe.recipeInstructions]);
  return lines.length === 0 ? null : new BodyText(lines.join(" "));
}

/** Deepest nesting followed: a list of sections of steps. */
const MAX_DEPTH = 8;

/** The texts in a value: a text, a step, a section of steps, or a list of them. */
function textsIn(value: unknown, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  return asList(value).flatMap((item) => {
    if (typeof item === "string") return [item];
    if (isNode(item)) return textsIn(item.itemListElement ?? item.text, depth + 1);
    return Array.isArray(item) ? textsIn(item, depth + 1) : [];
  });
}
