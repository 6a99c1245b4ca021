import { describe, expect, it } from "vitest";
import { textBlocks } from "./visible-text";

describe("textBlocks", () => {
  it("parts text at blocks and line breaks, not at inline elements", () => {
    expect(textBlocks("<div>One <b>t</b>wo<p>three</p>four<br>five</div>")).toEqual([
      "One two",
      "three",
      "four",
      "five",
    ]);
  });

  it("leaves captions, scripts and comments out and keeps tables in figures", () => {
    const html = `<figure><img alt="a"><figcaption>A bridge</figcaption></figure>
      <figure><table><tr><th>Year</th><td>2024</td></tr></table></figure>
      <script>x()</script><style>p{}</style><!-- no --><p>Text</p>`;
    expect(textBlocks(html)).toEqual(["Year", "2024", "Text"]);
  });

  it("is empty for no text", () => {
    expect(textBlocks("<p> </p>")).toEqual([]);
  });
});
