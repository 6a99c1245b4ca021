import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeHtml, readCorpus, readHtml } from "./corpus";

/** The bytes of a text in Latin-1. */
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("decodeHtml", () => {
  it("reads valid UTF-8 as such, whatever the page declares", () => {
    const html = '<meta charset="iso-8859-1"><p>Brücke</p>';
    expect(decodeHtml(Buffer.from(html))).toBe(html);
  });

  it("follows the declaration where the bytes are no UTF-8", () => {
    const html = '<meta content="text/html; charset=ISO-8859-1"><p>Brücke</p>';
    expect(decodeHtml(latin1(html))).toBe(html);
  });

  it("replaces broken bytes where nothing known is declared", () => {
    expect(decodeHtml(latin1("<p>Brücke</p>"))).toBe("<p>Br\ufffdcke</p>");
    expect(decodeHtml(latin1('<meta charset="klingon">ü'))).toBe('<meta charset="klingon">\ufffd');
  });
});

describe("readCorpus", () => {
  let dir: string;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "bench-corpus-"));
  });

  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it("reads gold lines and pages", () => {
    mkdirSync(join(dir, "pages"));
    const lines = [{ id: "one", url: "https://example.com/1" }, { id: "two" }];
    writeFileSync(
      join(dir, "gold.jsonl"),
      `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`,
    );
    writeFileSync(join(dir, "pages", "one.html.gz"), gzipSync("<p>One</p>"));
    const { pages } = readCorpus(dir);
    expect(pages.map((page) => [page.gold.id, page.url])).toEqual([
      ["one", "https://example.com/1"],
      ["two", "https://no-address.invalid/"],
    ]);
    expect(pages.slice(0, 1).map(readHtml)).toEqual(["<p>One</p>"]);
  });

  it("throws where there is no gold", () => {
    expect(() => readCorpus(dir)).toThrow(/gold\.jsonl/);
  });
});
