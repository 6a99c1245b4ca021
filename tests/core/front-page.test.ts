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
  "https://www.courier.example/?utm_id=123",
  "https://www.courier.example/?gclid=1",
  "https://www.courier.example/?page=2",
  "https://www.courier.example/?p=",
  "https://www.courier.example/index.html?ref=1",
  "https://www.courier.example/en/index.html",
  "https://www.courier.example/en/home",
  "https://www.courier.example/home.html",
  "https://www.courier.example/default.aspx",
  "https://www.courier.example/zh-hans/",
  "https://www.courier.example/startseite",
  "https://www.courier.example/#/home",
  "https://www.courier.example/#!/",
])("%s is a front page", (address) => {
  expect(isFrontPage(address)).toBe(true);
});

test.each([
  "https://www.courier.example/world",
  "https://www.courier.example/world/ferry",
  "https://www.courier.example/?p=123",
  "https://www.courier.example/?id=ferry-sails",
  "https://www.courier.example/index.php?article_id=4",
  "https://www.courier.example/?newsId=4",
  "https://www.courier.example/index.php/world/ferry",
  "https://www.courier.example/#/world/ferry",
  "https://www.courier.example/#!world/ferry",
  "https://www.courier.example/index/ferry",
  "no address",
])("%s is none, by its address", (address) => {
  expect(isFrontPage(address)).toBe(false);
});
