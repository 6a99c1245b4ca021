import { describe, expect, it } from "vitest";
import { namesEqual, namesMatch, splitByline } from "./names";

describe("namesMatch", () => {
  it("looks at letters alone and lets one name hold the other", () => {
    expect(namesMatch("Dr. Ana O'Neil", "ana oneil")).toBe(true);
    expect(namesMatch("Foto: P. Stein / dpa", "P.Stein/dpa")).toBe(true);
    expect(namesMatch("Ana Neil", "Ana Stein")).toBe(false);
  });

  it("matches nothing with a name that has no letters", () => {
    expect(namesMatch("–", "Ana Neil")).toBe(false);
    expect(namesEqual("1", "2")).toBe(false);
  });
});

describe("namesEqual", () => {
  it("wants the whole name", () => {
    expect(namesEqual("KEYSTONE-SDA", "Keystone SDA")).toBe(true);
    expect(namesEqual("rs", "rsc")).toBe(false);
  });
});

describe("splitByline", () => {
  it("parts a byline into names", () => {
    expect(splitByline("By Ana Neil and Tom Stein, Wire Desk")).toEqual([
      "Ana Neil",
      "Tom Stein",
      "Wire Desk",
    ]);
    expect(splitByline("Von Ana Neil und Jörg Stein")).toEqual(["Ana Neil", "Jörg Stein"]);
  });

  it("finds no name in an empty byline", () => {
    expect(splitByline(null)).toEqual([]);
    expect(splitByline(" , ")).toEqual([]);
  });

  it('leaves names alone that hold a word for "and"', () => {
    expect(splitByline("Andy Underwood")).toEqual(["Andy Underwood"]);
  });
});
