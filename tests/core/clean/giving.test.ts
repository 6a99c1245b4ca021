import { expect, it } from "vitest";
import { givingReason } from "../../../src/core/clean/giving";
import { boxOf } from "../markup";

const AT = { url: "https://www.courier.example/a", base: "https://www.courier.example/a" };

function words(markup: string): string[] {
  const box = boxOf(markup).firstElementChild as Element;
  const size = { text: box.textContent?.length ?? 0, links: box.querySelectorAll("a").length };
  return givingReason(box, size, AT).map((reason) => reason.words);
}

it.each([
  "/donate",
  "/support-us/",
  "https://pay.courier.example/contribute?from=article",
  "/spenden",
  "/faire-un-don/",
  "https://www.patreon.com/courier",
])("knows a box that leads to where the site asks for money: %s", (href) => {
  expect(words(`<div><p>We need you.</p><a href="${href}">Give</a></div>`)).toHaveLength(1);
});

it.each([
  '<div><p>We need you.</p><a href="https://redharbour.example/donate">Give</a></div>',
  '<p>You can <a href="/donate">give</a> at the desk.</p>',
  '<div><p>The law.</p><a href="/news/donation-law-passed">Read on</a></div>',
  '<div><p>The match.</p><a href="/sport/supporters-club">Read on</a></div>',
  '<div><p>Your device.</p><a href="/support">Support</a></div>',
  '<div><p>A post.</p><a href="/member.php?u=7">Ana</a></div>',
  '<div><p>Shops:</p><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a><a href="/donate">D</a></div>',
  "<div><p>We need you.</p></div>",
  `<div><p>${"The council met on Monday. ".repeat(70)}</p><a href="/donate">Give</a></div>`,
])("leaves %s", (markup) => {
  expect(words(markup)).toEqual([]);
});
