import { expect, test } from "vitest";
import { bandStart } from "../../src/overlay/line-focus";

const ROOM: [number, number] = [50, 650];

test.each([
  [0, 2000, 50],
  [100, 2000, 150],
  [250, 2000, 300],
  [1000, 2000, 300],
  [1750, 2000, 300],
  [1900, 2000, 450],
  [2000, 2000, 550],
])("scrolled by %i of %i the band begins at %i", (top, most, start) => {
  expect(bandStart(top, most, ROOM, 100)).toBe(start);
});

test("a band as high as the room begins where the room does", () => {
  expect(bandStart(500, 1000, ROOM, 600)).toBe(50);
});
