import { expect, it } from "vitest";
import { takeOuterRules, tidyBlanks } from "../../src/core/blanks";
import { boxOf } from "./markup";

function tidied(markup: string): string {
  const box = boxOf(markup);
  tidyBlanks(box);
  return box.innerHTML;
}

it.each([
  [
    "<p>See<a> the <b>map </b>of it </a>(new).</p>",
    "<p>See <a>the <b>map </b>of it</a> (new).</p>",
  ],
  ["<p>In <a>March </a>, they<a> left </a></p>", "<p>In <a>March</a>, they <a>left</a> </p>"],
  ["<p>A<a> <img></a></p>", "<p>A <a><img></a></p>"],
])("blanks at the ends of links stand beside them: %s", (markup, expected) => {
  expect(tidied(markup)).toBe(expected);
});

it.each([
  ["<p><br>One<br>two<br> <br></p>", "<p>One<br>two </p>"],
  [
    "<p><b>One<br></b></p><div>Two<br><p>Three</p></div>",
    "<p><b>One</b></p><div>Two<p>Three</p></div>",
  ],
  ["<p>One <b><br>two</b></p>", "<p>One <b><br>two</b></p>"],
  ["<li>One<br><br>two</li>", "<li>One<br><br>two</li>"],
  ["<p><img><br>Two</p>", "<p><img><br>Two</p>"],
])("breaks that part no lines go: %s", (markup, expected) => {
  expect(tidied(markup)).toBe(expected);
});

it("lines may end between words, and not within what is kept together", () => {
  expect(tidied("<p>The\u00a0ferry\u00a0sails\u00a0again,\u00a0slowly.</p>")).toBe(
    "<p>The ferry sails again, slowly.</p>",
  );
  expect(tidied("<p>\u00a0 One. \u00a0\u00a0Two  three</p><pre>\u00a0 a</pre>")).toBe(
    "<p> One. Two  three</p><pre>&nbsp; a</pre>",
  );
  for (const kept of [
    "10\u00a0metres",
    "wino z\u00a0domu",
    "M.\u00a0Roe",
    "The\u00a0ferry",
    "Vraiment\u00a0?",
    "«\u00a0Vraiment\u00a0»",
  ])
    expect(tidied(kept).replaceAll("&nbsp;", "\u00a0")).toBe(kept);
});

it("rules go at the ends of a text, and stay within", () => {
  const box = boxOf("<hr><div><hr><p>One</p></div><hr><p>Two</p><div><hr><hr></div><hr>");
  takeOuterRules(box);
  expect(box.innerHTML).toBe("<div><p>One</p></div><hr><p>Two</p><div></div>");
});
