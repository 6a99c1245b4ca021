import { describe, expect, it } from "vitest";
import { nextPage } from "../../../src/core/completeness/pagination";

const HERE = "https://courier.example/world/ferry";

describe("nextPage", () => {
  it.each([
    ["/world/ferry/2", HERE, 2],
    ["/world/ferry/2/", `${HERE}/`, 2],
    ["ferry/seite-2", HERE, 2],
    ["?page=2", HERE, 2],
    ["?id=7&p=3", `${HERE}?id=7&p=2`, 3],
    ["/ferry-2.html", "https://courier.example/ferry.html", 2],
    ["/ferry/3/", "https://courier.example/ferry/2/", 3],
    ["https://www.courier.example/world/ferry/2", HERE, 2],
  ])("%s on %s", (href, url, page) => expect(nextPage(href, url, "stated")).toBe(page));

  it.each([
    ["another text", "/world/tug", HERE],
    ["a text whose name begins alike", "/world/ferry-sinks", HERE],
    ["a year", "/world/ferry-2024", HERE],
    ["comments", "/world/ferry/comment-page-2/", HERE],
    ["an earlier page", "/world/ferry/2", `${HERE}/3`],
    ["this page", "?page=1", HERE],
    ["a box on this page", "?page=2&part=teasers", HERE],
    ["another site", "https://other.example/world/ferry/2", HERE],
    ["the front page's list", "/page/2/", "https://courier.example/"],
    ["no address", "http://[", HERE],
    ["nothing", null, HERE],
  ])("not %s", (_name, href, url) => expect(nextPage(href, url, "stated")).toBeNull());

  it("takes a list's address for a text's only where the page states an article", () => {
    expect(nextPage("/world/ferry/page/2", HERE, "marked")).toBeNull();
    expect(nextPage("/world/ferry/page/2", HERE, "stated")).toBe(2);
    expect(nextPage("?page=2", HERE, "unknown")).toBeNull();
    expect(nextPage("?page=2", HERE, "marked")).toBe(2);
  });
});
