import { describe, expect, it } from "vitest";
import { readFixtures } from "../pages/fixtures";
import { observe } from "../pages/observe";

describe.each(readFixtures())("$slug", ({ html, expected }) => {
  it("is read as expected", () => {
    const { seen, violations } = observe(html, expected);
    expect(seen).toEqual(expected);
    expect(violations).toEqual([]);
  });
});
