import { expect, test } from "vitest";
import { isFrontPage } from "../../src/core/front-page";

test.each([
  "https://www.courier.example",
  "https://www.courier.example/",
  "https://www.courier.example/?utm_source=mail",
  "https://www.courier.example/#top",
  "https://www.courier.example/#/",
  "https://www.courier.example/en",
  "https://www.courier.example/de-CH/",
  "https://www.courier.example/home",
  "https://www.courier.example/Index.html",
])("%s is a front page", (address) => {
  expect(isFrontPage(address)).toBe(true);
});

test.each([
  "https://www.courier.example/world",
  "https://www.courier.example/world/ferry",
  "https://www.courier.example/?p=123",
  "https://www.courier.example/#/world/ferry",
  "https://www.courier.example/#!world/ferry",
  "https://www.courier.example/index/ferry",
  "no address",
])("%s is none, by its address", (address) => {
  expect(isFrontPage(address)).toBe(false);
});
