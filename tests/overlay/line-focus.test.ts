import { expect, test } from "vitest";
import { type BandRoom, bandStart, isAtEnd, scrollToBand, snapBand } from "../../src/overlay/band";

const room = (rest: Partial<BandRoom> = {}): BandRoom => ({
  most: 2000,
  end: 2650,
  from: 50,
  to: 650,
  band: 100,
  line: 20,
  ...rest,
});

test.each([
  [0, 50],
  [100, 150],
  [250, 300],
  [1000, 300],
  [1750, 300],
  [1900, 450],
  [2000, 550],
])("scrolled by %i of 2000 the band begins at %i", (top, start) => {
  expect(bandStart(top, room())).toBe(start);
  // And a line there is led to by scrolling as far.
  expect(scrollToBand(top + start, room())).toBe(top);
});

test("a band as high as the room begins where the room does", () => {
  expect(bandStart(500, room({ band: 600, most: 1000 }))).toBe(50);
  expect(scrollToBand(550, room({ band: 600, most: 1000 }))).toBe(500);
});

test("the band stays at the end of an article that more follows", () => {
  const before = room({ most: 2000, end: 2200 });
  expect(bandStart(1700, before)).toBe(300);
  // At 1900 the last lines stand at 300, above the middle of what the band would go along to.
  expect(bandStart(1900, before)).toBe(200);
  expect(bandStart(2000, before)).toBe(100);
  // And under the toolbar it goes no farther.
  expect(bandStart(2000, room({ most: 2000, end: 2060 }))).toBe(50);
});

test.each([
  [0, 2650, false],
  [1700, 2200, false],
  [1800, 2200, true],
  [2000, 2200, true],
  [2000, 2650, true],
  [1960, 2650, false],
])("scrolled by %i, the band is at the end of an article of %i: %s", (top, end, is) => {
  const before = room({ end });
  expect(isAtEnd(bandStart(top, before), top, before)).toBe(is);
});

test.each([
  [-100, 0],
  [5000, 2000],
])("nothing is scrolled further than it goes: to %i", (place, top) => {
  expect(scrollToBand(place, room())).toBe(top);
});

/** Lines of 16 pixels, one every 20. */
const lines = Array.from({ length: 12 }, (_, index) => ({
  top: 100 + index * 20,
  bottom: 116 + index * 20,
}));

test.each([
  [139, 138, 238],
  [147, 138, 238],
  [151, 158, 258],
])("edges of the band are edges of lines: %i", (top, from, to) => {
  expect(snapBand({ top, bottom: top + 100 }, lines, 20)).toEqual({ top: from, bottom: to });
});

test("between paragraphs the band begins close above a line and ends close below one", () => {
  const apart = [
    { top: 100, bottom: 116 },
    { top: 156, bottom: 172 },
  ];
  expect(snapBand({ top: 140, bottom: 165 }, apart, 20)).toEqual({ top: 150, bottom: 178 });
});

test("where no line is near, as in a picture, an edge stays", () => {
  const picture = [{ top: 0, bottom: 800 }];
  expect(snapBand({ top: 300, bottom: 400 }, picture, 20)).toEqual({ top: 300, bottom: 400 });
  expect(snapBand({ top: 300, bottom: 400 }, [], 20)).toEqual({ top: 300, bottom: 400 });
});
