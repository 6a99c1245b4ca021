import { expect, it } from "vitest";
import { isSamePage, isSameSite } from "../../src/core/address";

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

it.each([
  ["courier.example", "sport.courier.example"],
  ["edition.courier.example", "us.courier.example"],
  ["courier.co.uk", "sport.courier.co.uk"],
  ["github.com", "gist.github.com"],
])("%s and %s are one site", (one, other) => {
  expect(isSameSite(one, other)).toBe(true);
  expect(isSameSite(other, one)).toBe(true);
});

it.each([
  ["courier.example", "herald.example"],
  ["courier.co.uk", "herald.co.uk"],
  ["kent.police.uk", "norfolk.police.uk"],
  ["ida.substack.com", "rosa.substack.com"],
  ["ida.blogspot.com", "rosa.blogspot.com"],
  ["ida.blogspot.de", "rosa.blogspot.de"],
  ["ida.github.io", "rosa.github.io"],
])("%s and %s are two", (one, other) => expect(isSameSite(one, other)).toBe(false));
