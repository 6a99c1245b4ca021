import { expect, test, vi } from "vitest";

vi.mock("../../src/shared/browser", () => ({ browser: {} }));
const { originsOf } = await import("../../src/shared/site-access");

test("without sites all pages are asked for, as the manifest names them", () => {
  expect(originsOf([])).toEqual(["http://*/*", "https://*/*"]);
});

test("a site is asked for with and without www, over both schemes", () => {
  expect(originsOf(["courier.example"])).toEqual([
    "http://courier.example/*",
    "https://courier.example/*",
    "http://www.courier.example/*",
    "https://www.courier.example/*",
  ]);
});

test("what has no www is asked for as it is", () => {
  expect(originsOf(["192.168.0.1", "localhost"])).toEqual([
    "http://192.168.0.1/*",
    "https://192.168.0.1/*",
    "http://localhost/*",
    "https://localhost/*",
  ]);
});

test("a name that ends in the letters and digits of another script is a name", () => {
  expect(originsOf(["xn--80ak6aa92e.xn--p1ai"])).toContain("https://www.xn--80ak6aa92e.xn--p1ai/*");
});
