import { describe, expect, it } from "vitest";
import { limitDepth } from "../../src/core/depth";

function parse(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, "text/html").body;
}

function depthOf(element: Element): number {
  return 1 + Math.max(0, ...Array.from(element.children, depthOf));
}

describe("limitDepth", () => {
  it("leaves a tree of the usual depth as it is", () => {
    const body = parse(`${"<div>".repeat(100)}<p>Ferry <b>sails</b> again</p>`);
    const before = body.outerHTML;
    limitDepth(body);
    expect(body.outerHTML).toBe(before);
  });

  it("lays what is deeper side by side, in order and in elements of its own kind", () => {
    const body = parse(
      `${"<div>".repeat(300)}<p>One <b>two</b> three</p><ul><li>four</li></ul><img src="a.jpg">five`,
    );
    limitDepth(body);
    expect(depthOf(body)).toBeLessThan(170);
    expect(body.textContent).toBe("One two threefourfive");
    expect(body.querySelector("b")?.textContent).toBe("two");
    expect(body.querySelector("li")?.textContent).toBe("four");
    expect(body.querySelectorAll("img")).toHaveLength(1);
  });

  it("looks at everything beside a deep part", () => {
    const deep = `${"<div>".repeat(300)}deep${"</div>".repeat(300)}`;
    const body = parse(`<p>before</p>${deep}<p>between</p>${deep}<p>after</p>`);
    limitDepth(body);
    expect(depthOf(body)).toBeLessThan(170);
    expect(body.textContent).toBe("beforedeepbetweendeepafter");
  });
});
