import { describe, expect, it } from "vitest";
import { gather } from "./page";

function links(html: string) {
  return gather({ body: `<p>The council met and spoke at length about the bridge: ${html}</p>` })
    .links;
}

describe("links of the body", () => {
  it.each([
    ["https://files.town.example/plan.pdf", "document"],
    ["https://doi.org/10.1000/182", "document"],
    ["https://www.transport.gov/bridges", "document"],
    ["https://www.legislation.gov.uk/id/12", "document"],
    ["https://www.verwaltungsgericht-elm.example/urteil", "document"],
    ["https://social.example/@mayor/112233445566", "social"],
    ["https://social.example/mayor/status/1122334455", "social"],
    ["https://gazette.example/2024/05/03/bridge", "outlet"],
    ["https://gazette.example/the-old-bridge-is-closed-again", "outlet"],
    ["https://morgenbote.example/older", "same-site"],
    ["https://builders.example/", "other"],
  ])("%s is %s", (url, kind) => {
    expect(links(`<a href="${url}">see here</a> for more.`).map((link) => link.kind)).toEqual([
      kind,
    ]);
  });

  it("lose tracking parameters and stand once", () => {
    const found = links(
      '<a href="https://a.example/x?utm_source=m&id=7">one</a> and <a href="https://a.example/x?id=7">two</a>.',
    );
    expect(found.map(({ url, text }) => [url, text])).toEqual([
      ["https://a.example/x?id=7", "one"],
    ]);
  });

  it("leave out the page itself, mail and scripts", () => {
    expect(
      links(
        '<a href="#top">up</a> <a href="mailto:a@b.example">mail</a> <a href="javascript:void 0">go</a> x',
      ),
    ).toEqual([]);
  });

  it("leave out lines that only lead on to the same site", () => {
    const { links: found } = gather({
      body: '<p>Rain fell on the bridge.</p><p><a href="/more">Read more about rain</a></p>',
    });
    expect(found).toEqual([]);
  });
});
