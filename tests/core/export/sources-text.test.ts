import { expect, test } from "vitest";
import { type SourceList, sourcesText } from "../../../src/core/export/sources-text";

function list(rest: Partial<SourceList> = {}): SourceList {
  return {
    title: "Sources",
    headline: "Island ferry returns",
    publisher: "Harbour Courier",
    url: "https://harbour.example/ferry",
    groups: [
      {
        title: "Agencies",
        count: 2,
        blocks: [
          {
            entries: [
              { label: "dpa", detail: "Deutsche Presse-Agentur", url: null },
              { label: "Reuters", detail: null, url: null },
            ],
            quote: "im/pv (dpa, Reuters)",
            origin: "Sign-off under the text",
          },
        ],
      },
      {
        title: "Links",
        count: 1,
        blocks: [
          {
            entries: [
              {
                label: "the report",
                detail: "council.example",
                url: "https://council.example/r.pdf",
              },
            ],
            quote: "",
            origin: "",
          },
        ],
      },
    ],
    notStated: "Not stated on this page: Initials, Notices",
    ...rest,
  };
}

/** The first line below "Names" of a list with one source. */
function written(label: string, format: "text" | "markdown", url: string | null = null): string {
  const blocks = [{ entries: [{ label, detail: null, url }], quote: "", origin: "" }];
  const lines = sourcesText(list({ groups: [{ title: "Names", count: 1, blocks }] }), format).split(
    "\n",
  );
  return lines[lines.findIndex((line) => line.endsWith("Names (1)")) + 1] ?? "";
}

test("plain text has a line for each source, and the words below", () => {
  expect(sourcesText(list(), "text")).toBe(`Sources: Island ferry returns
Harbour Courier · https://harbour.example/ferry

Agencies (2)
- dpa (Deutsche Presse-Agentur)
- Reuters
  “im/pv (dpa, Reuters)” (Sign-off under the text)

Links (1)
- the report <https://council.example/r.pdf> (council.example)

Not stated on this page: Initials, Notices
`);
});

test("Markdown has headings, links and quotes", () => {
  expect(sourcesText(list(), "markdown")).toBe(`# Sources: Island ferry returns
Harbour Courier · <https://harbour.example/ferry>

## Agencies (2)
- **dpa** (Deutsche Presse-Agentur)
- **Reuters**
  > “im/pv (dpa, Reuters)” (Sign-off under the text)

## Links (1)
- [the report](<https://council.example/r.pdf>) (council.example)

Not stated on this page: Initials, Notices
`);
});

test.each([
  ["a *star* and _line_", "a \\*star\\* and \\_line\\_"],
  ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
  ["![x](https://t.example/p.gif)", "\\!\\[x\\](https\\://t.example/p.gif)"],
  ["<img src=x onerror=x()>", "\\<img src=x onerror=x()\\>"],
  ["AT&amp;T `code` ~~gone~~ a|b", "AT\\&amp;T \\`code\\` \\~\\~gone\\~\\~ a\\|b"],
  ["back\\slash", "back\\\\slash"],
  ["www.lure.example", "www\\.lure.example"],
  ["# Heading", "\\# Heading"],
  ["> quote", "\\> quote"],
  ["- item", "\\- item"],
  ["12. item", "12\\. item"],
  ["3) item", "3\\) item"],
  ["Deutsche Presse-Agentur, 3.5 (a)", "Deutsche Presse-Agentur, 3.5 (a)"],
])("Markdown in page text means nothing: %s", (text, expected) => {
  expect(written(text, "markdown")).toBe(`- **${expected}**`);
});

test("a line break in page text opens no line of its own", () => {
  const text = "dpa\n\n# Heading\u2028- item\u0085\r\n```";
  expect(written(text, "text")).toBe("- dpa # Heading - item ```");
  expect(written(text, "markdown")).toBe("- **dpa \\# Heading - item \\`\\`\\`**");
});

test("what turns the direction of the text behind it is left out", () => {
  expect(written("dpa\u202e\u2066\u0000 x", "text")).toBe("- dpa x");
  expect(written("رويترز\u200f", "text")).toBe("- رويترز\u200f");
});

test("only addresses of the web are written, and none breaks out of its brackets", () => {
  expect(written("x", "markdown", "javascript:alert(1)")).toBe("- **x**");
  expect(written("x", "markdown", "not an address")).toBe("- **x**");
  expect(written("x", "markdown", "https://a.example/b c>d)(#e>f\\g")).toBe(
    "- [x](<https://a.example/b%20c%3Ed)(#e%3Ef%5Cg>)",
  );
});
