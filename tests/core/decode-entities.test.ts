import { expect, it } from "vitest";
import { decodeEntities } from "../../src/core/decode-entities";

it.each([
  ["&#228;&#xE4;&auml;", "ää&auml;"],
  ["&#9999999;", "&#9999999;"],
  ["a.jpg?w=1&amp;h=2&#038;q=3&copy=4", "a.jpg?w=1&h=2&q=3&copy=4"],
])("decodes %s", (text, decoded) => expect(decodeEntities(text)).toBe(decoded));
