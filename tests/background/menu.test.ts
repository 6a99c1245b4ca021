import { expect, test } from "vitest";
import { MENU, menuItems } from "../../src/background/menu";
import { translator } from "../overlay/messages";

const items = menuItems(translator());

test("each item is for one thing, and no thing has two", () => {
  expect(items.map(({ id, contexts }) => [id, contexts])).toEqual([
    [MENU.page, ["page"]],
    [MENU.selection, ["selection"]],
    [MENU.link, ["link"]],
  ]);
});

test("items say what they do", () => {
  expect(items.map(({ title }) => title)).toEqual([
    "Open in reader",
    "Show selection in reader",
    "Open link in reader",
  ]);
});

test("items stand on what can be read, and that for links wherever a link leads to the web", () => {
  const web = ["http://*/*", "https://*/*"];
  const pages = [...web, "file:///*"];
  expect(items.map(({ documentUrlPatterns }) => documentUrlPatterns)).toEqual([
    pages,
    pages,
    undefined,
  ]);
  expect(items.map(({ targetUrlPatterns }) => targetUrlPatterns)).toEqual([
    undefined,
    undefined,
    web,
  ]);
});
