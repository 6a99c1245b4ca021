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
  [
    "<p><a>Roe </a>.NET, <a>cal </a>.38, <a>and </a>...</p>",
    "<p><a>Roe</a> .NET, <a>cal</a> .38, <a>and</a> ...</p>",
  ],
  ["<p><a>One\u00a0</a>\u00a0?</p>", "<p><a>One</a>&nbsp;?</p>"],
  ["<pre><a>foo </a>, bar</pre>", "<pre><a>foo </a>, bar</pre>"],
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
  ["<p>One<br><o:p></o:p>two</p>", "<p>One<br><o:p></o:p>two</p>"],
  ['<div>One<br><div class="x"></div>two</div>', '<div>One<br><div class="x"></div>two</div>'],
  ["<p>One<br><x-word>two</x-word></p>", "<p>One<br><x-word>two</x-word></p>"],
  ["<li>One<br><ul></ul>two</li>", "<li>One<br><ul></ul>two</li>"],
  ["<p>One<br><!-- ad --><i></i></p>", "<p>One<!-- ad --><i></i></p>"],
])("breaks that part no lines go: %s", (markup, expected) => {
  expect(tidied(markup)).toBe(expected);
});

it("lines may end between words where hard blanks stand at random", () => {
  const loose = "The\u00a0ferry\u00a0sails\u00a0again,\u00a0slowly\u00a0down the\u00a0bay.";
  expect(tidied(`<p>${loose}</p>`)).toBe("<p>The ferry sails again, slowly down the bay.</p>");
  const bound = "Ida\u00a0Roth jela v\u00a0pondělí z\u00a0Prahy k\u00a0moři, tisíc\u00a0korun.";
  for (const kept of [bound, "10\u00a0metres", "M.\u00a0Roe", "«\u00a0Vraiment\u00a0?\u00a0»"])
    expect(tidied(kept).replaceAll("&nbsp;", "\u00a0")).toBe(kept);
});

it("several hard blanks in a row are one, but in code", () => {
  expect(tidied("<p>\u00a0 One. \u00a0\u00a0Two  three</p><pre>\u00a0 a</pre>")).toBe(
    "<p> One. Two  three</p><pre>&nbsp; a</pre>",
  );
});

it("takes no long over very many breaks, rules and blanks", () => {
  const many = (markup: string) => markup.repeat(20_000);
  expect(tidied(`<h2>One${many("<br>")}Two</h2>`)).toContain("<br>Two");
  expect(tidied(`a\u00a0b${many(" ")}c`).length).toBeGreaterThan(20_000);
  const box = boxOf(`<p>One</p>${many("<hr>")}<p>Two</p>`);
  takeOuterRules(box);
  expect(box.textContent).toBe("OneTwo");
});

it("rules go at the ends of a text, and stay within", () => {
  const box = boxOf("<hr><div><hr><p>One</p></div><hr><p>Two</p><div><hr><hr></div><hr>");
  takeOuterRules(box);
  expect(box.innerHTML).toBe("<div><p>One</p></div><hr><p>Two</p><div></div>");
});
