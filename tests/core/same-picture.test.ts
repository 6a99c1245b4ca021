import { describe, expect, it } from "vitest";
import { isSamePicture } from "../../src/core/same-picture";

const at = (path: string) => `https://img.courier.example${path}`;

describe("the same picture", () => {
  it.each([
    [
      "at two widths in the query",
      "/ferry-on-monday.jpg?w=400&q=70",
      "/ferry-on-monday.jpg?width=1200",
    ],
    [
      "at two sizes in the name",
      "/2024/05/ferry-on-monday-300x200.jpg",
      "/2024/05/ferry-on-monday.jpg",
    ],
    ["at two sizes in a folder", "/450/194191.jpg", "/1100/194191.jpg"],
    [
      "in two crops",
      "/crops/w=800,h=450,q=70/2429188_master_ferry.jpg",
      "/crops/w=1280,h=720,q=60/2429188_master_ferry.jpg",
    ],
    ["in two formats", "/photo_20240417.jpg.webp", "/photo_20240417.jpg"],
    [
      "at two widths in the name",
      "/ferry-leaves-harbour-640.jpg",
      "/ferry-leaves-harbour-1280.jpg",
    ],
    [
      "as it was put up, and edited",
      "/ferry-on-monday-scaled-e1712345678901.jpg",
      "/ferry-on-monday.jpg",
    ],
    [
      "at two sizes by a service",
      "/image?url=https%3A%2F%2Fa.example%2Fquay.jpg&w=640",
      "/image?url=https%3A%2F%2Fa.example%2Fquay.jpg&w=1080",
    ],
    ["with a plain name in folders of sizes", "/ferry/s800/photo.jpg", "/ferry/s1200/photo.jpg"],
  ])("%s", (_name, one, other) => expect(isSamePicture(at(one), at(other))).toBe(true));

  it.each([
    ["two names", "/ferry-on-monday.jpg", "/ferry-on-tuesday.jpg"],
    ["two numbers", "/2024/photo_20240417.jpg", "/2024/photo_20240418.jpg"],
    [
      "pictures of a service",
      "/image?url=https%3A%2F%2Fa.example%2Fquay.jpg",
      "/image?url=https%3A%2F%2Fa.example%2Fboat.jpg",
    ],
    ["running numbers", "/ferry-leaves-harbour-2.jpg", "/ferry-leaves-harbour-23.jpg"],
    ["running numbers with zeros", "/2024/adapter1541_01.jpg", "/2024/adapter1541_02.jpg"],
    ["numbers of a camera", "/2024/dsc_1240.jpg", "/2024/dsc_1250.jpg"],
    ["two years", "/ferry-in-the-harbour-2008.jpg", "/ferry-in-the-harbour-2016.jpg"],
    ["a name and its number", "/ferry-leaves-harbour.jpg", "/ferry-leaves-harbour-1.jpg"],
    ["plain names in two folders", "/ferry/photo.jpg", "/harbour/photo.jpg"],
    ["plain names in folders of numbers", "/12/photo.jpg", "/13/photo.jpg"],
    ["numbers in the query", "/image.php?id=1&w=400", "/image.php?id=2&w=400"],
  ])("is not shown by %s", (_name, one, other) =>
    expect(isSamePicture(at(one), at(other))).toBe(false),
  );

  it("is not shown by two hosts", () => {
    expect(isSamePicture("https://a.example/194191.jpg", "https://b.example/194191.jpg")).toBe(
      false,
    );
  });
});
