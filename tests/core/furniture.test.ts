import { describe, expect, it } from "vitest";
import { isFurniture } from "../../src/core/furniture";
import { boxOf } from "./markup";

describe("furniture", () => {
  it.each([
    ["a tracker", '<img width="1" height="1">', "https://a.example/t", true],
    ["an icon", "<img>", "https://a.example/img/icon-print.png", true],
    ["a face beside a byline", '<img class="avatar">', "https://a.example/1.jpg", true],
    ["a face by its description", '<img alt="Avatar of Ada Roe">', "https://a.example/1.jpg", true],
    [
      "a face in an author's box",
      '<div class="author-profile"><img></div>',
      "https://a.example/1.jpg",
      true,
    ],
    ["a drawing", "<img>", "https://a.example/arrow.svg", true],
    ["a small one by its style", '<img style="width: 48px">', "https://a.example/1.jpg", true],
    [
      "a tracker without a size",
      '<img src="https://b.example/p?c1=2">',
      "https://b.example/p?c1=2",
      true,
    ],
    ["an author by the description", '<img alt="Author image">', "https://a.example/1.jpg", true],
    ["a house by the description", '<img alt="KXYZ logo">', "https://a.example/1.png", true],
    [
      "a person by the description",
      '<img alt="Ada R profile" width="900" height="900">',
      "https://a.example/1.jpg",
      true,
    ],
    [
      "a link to its author",
      '<a href="/authors/ada-roe"><img></a>',
      "https://a.example/1.jpg",
      true,
    ],
    [
      "an offer to follow",
      '<a href="https://news.google.com/publications/ab12"><img alt="Click to follow"></a>',
      "https://a.example/1.jpg",
      true,
    ],
    ["a face by a folder of one", "<img>", "https://a.example/v2/images/author/1", true],
    ["an offer by the folder", "<img>", "https://a.example/cta/default/1.png", true],
    ["a face by the folder", "<img>", "https://a.example/img/autoren/roe.png", true],
    ["a house by the folder", "<img>", "https://a.example/client-logos/1.png", true],
    ["a site's icon", "<img>", "https://a.example/android-chrome-192x192.png", true],
    ["a site's design", "<img>", "https://a.example/wp-content/themes/x/hill.jpg", true],
    ["a wait", '<img alt="Loading">', "https://a.example/1.gif", true],
    ["a place to fill", '<img width="1" srcset="/1.jpg 500w">', "https://a.example/1.jpg", false],
    [
      "a large logo",
      '<img alt="Mystery bag logo" width="1200" height="900">',
      "https://a.example/1.jpg",
      false,
    ],
    [
      "an offer with a description",
      '<img alt="Read all of our stories in the app, on all devices">',
      "https://a.example/app-banner.jpg",
      true,
    ],
    ["half of the column", '<img width="50%">', "https://a.example/1.jpg", false],
    [
      "a logo that the article shows",
      "<figure><img><figcaption>The club shows its new sign.</figcaption></figure>",
      "https://a.example/club-logo.jpg",
      false,
    ],
    [
      "a logo with a description",
      '<img alt="Rowing for all: the best club for beginners">',
      "https://a.example/club-logo.jpg",
      false,
    ],
    ["a large offer", '<img width="900" height="500">', "https://a.example/banner-hill.jpg", false],
    [
      "a picture of a gallery",
      '<div class="gallery-icon portrait"><a href="/hill/"><img width="150" height="150"></a></div>',
      "https://a.example/hill.jpg",
      false,
    ],
    [
      "a picture under an icon",
      '<figure><a class="icon enlarge"><picture><img></picture></a></figure>',
      "https://a.example/hill.jpg",
      false,
    ],
    [
      "an icon in its box",
      '<figure><div class="feature-icon"><img width="64" height="64"></div></figure>',
      "https://a.example/hill.png",
      true,
    ],
    ["an icon of unknown size", '<p class="icon"><img></p>', "https://a.example/hill.png", true],
    [
      "an icon by its own name",
      '<figure><img class="icon" width="150" height="150"></figure>',
      "https://a.example/hill.png",
      true,
    ],
    ["a picture", '<img width="800" height="500">', "https://a.example/1.jpg", false],
    ["a picture with a telling name", "<img>", "https://a.example/iconic-tower.jpg", false],
  ])("%s", (_name, markup, src, furniture) =>
    expect(isFurniture(boxOf(markup).querySelector("img") as Element, src)).toBe(furniture),
  );
});
