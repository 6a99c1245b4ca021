import { describe, expect, it } from "vitest";
import { fnv1a, halfOf, registrableHost } from "./split";

describe("registrableHost", () => {
  it("drops what stands before the registered name", () => {
    expect(registrableHost("https://www.news.example.com/a")).toBe("example.com");
    expect(registrableHost("https://www.example.co.uk/a")).toBe("example.co.uk");
    expect(registrableHost("https://example.de/")).toBe("example.de");
  });
});

describe("fnv1a", () => {
  it("gives the published test values", () => {
    expect(fnv1a("")).toBe(0x811c9dc5);
    expect(fnv1a("a")).toBe(0xe40c292c);
    expect(fnv1a("foobar")).toBe(0xbf9cf968);
  });
});

describe("halfOf", () => {
  it("keeps a publisher's pages together", () => {
    expect(halfOf("https://www.example.com/a")).toBe(halfOf("https://m.example.com/b?c"));
  });

  it("makes two halves of about one size", () => {
    const pages = Array.from({ length: 1000 }, (_, at) => `https://paper${at}.example/story`);
    const looked = pages.filter((url) => halfOf(url) === "look").length;
    expect(looked).toBeGreaterThan(430);
    expect(looked).toBeLessThan(570);
  });
});
