import { expect, it } from "vitest";
import { isSamePage } from "../../src/core/address";

const PAGE = "https://www.courier.example/world/ferry";

it.each([
  ["by another scheme", "http://www.courier.example/world/ferry"],
  ["with a slash at its end", `${PAGE}/`],
  ["with a query", `${PAGE}/?from=home`],
  ["at a place", `${PAGE}#comments`],
])("a page is the same %s", (_name, address) => expect(isSamePage(address, PAGE)).toBe(true));

it.each([
  ["below it", `${PAGE}/map`],
  ["above it", "https://www.courier.example/world"],
  ["of another host", "https://courier.example/world/ferry"],
])("a page %s is another", (_name, address) => expect(isSamePage(address, PAGE)).toBe(false));
