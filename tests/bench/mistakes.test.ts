import { describe, expect, it } from "vitest";
import type { Gold } from "./corpus";
import type { PageRun } from "./measure";
import { mistakeList } from "./mistakes";

function runOn(gold: Gold): PageRun {
  return {
    page: { gold, url: "https://example.com/", half: "look", file: "" },
    facts: { mainHeading: null },
    outcomes: new Map([
      [
        "byline",
        {
          ms: 1,
          error: null,
          reading: {
            headline: "Bridge opens",
            standfirst: null,
            content: "",
            authors: ["Ana Neil", "Subscribe"],
            published: "2024-03-04",
            modified: null,
            sources: {
              agencies: [{ id: "dpa", name: "Deutsche Presse-Agentur", printed: "DPA" }],
              initials: [],
              credits: [],
              cited: [],
              removals: [],
            },
          },
          blocks: [],
          changedDocument: false,
        },
      ],
    ]),
  };
}

describe("mistakeList", () => {
  it("tells wrong and missed names apart and says nothing of right ones", () => {
    const gold: Gold = {
      id: "bridge",
      title: "Bridge opens",
      published: "2024-05-04",
      authors: ["Ana Neil", "Tom Stein"],
      agencies: ["dpa"],
    };
    expect(mistakeList([runOn(gold)])).toBe(
      "bridge\n  date: +2024-03-04 -2024-05-04\n  authors: +Subscribe | -Tom Stein",
    );
  });

  it("leaves out pages without a mistake", () => {
    expect(mistakeList([runOn({ id: "bridge", authors: ["Ana Neil", "Subscribe"] })])).toBe("");
  });
});
