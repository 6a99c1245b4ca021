import { describe, expect, test, vi } from "vitest";
import {
  changeSites,
  loadSites,
  MOST_SITES,
  parseSites,
  siteOf,
  watchSites,
} from "../../src/shared/auto-open-sites";
import "./locks";
import { memoryArea } from "./memory-area";

describe("siteOf", () => {
  test.each([
    ["https://www.courier.example/world/ferry", "courier.example"],
    ["http://courier.example:8080/?a=1#b", "courier.example"],
    ["https://WWW.Courier.Example./", "courier.example"],
    ["https://sport.courier.example/", "sport.courier.example"],
    ["https://www2.courier.example/", "www2.courier.example"],
    ["https://www.example/", "www.example"],
    ["https://bücher.example/", "xn--bcher-kva.example"],
    ["https://user:secret@courier.example/", "courier.example"],
    ["http://192.168.0.1/", "192.168.0.1"],
    ["http://[::1]/", "[::1]"],
    ["http://localhost/", "localhost"],
  ])("%s is %s", (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each([
    "file:///home/a.html",
    "about:blank",
    "chrome://settings",
    "data:text/html,a",
    "",
    "x",
  ])("%j has none", (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

describe("parseSites", () => {
  test.each([undefined, null, "courier.example", 7, {}, { 0: "courier.example", length: 1 }])(
    "%j is no list",
    (stored) => {
      expect(parseSites(stored)).toEqual([]);
    },
  );

  test("keeps sites as they are written here, once each", () => {
    const stored = [
      "courier.example",
      "courier.example",
      "www.courier.example",
      "Courier.example",
      "courier.example/path",
      "courier.example:80",
      "user@courier.example",
      "https://courier.example",
      "bücher.example",
      "xn--bcher-kva.example",
      "*.example",
      " a.example",
      "",
      7,
      null,
      ["a.example"],
    ];
    expect(parseSites(stored)).toEqual(["courier.example", "xn--bcher-kva.example"]);
  });

  test("has a limit", () => {
    const many = Array.from({ length: MOST_SITES + 5 }, (_, index) => `site-${index}.example`);
    expect(parseSites(many)).toHaveLength(MOST_SITES);
  });
});

test("the list is changed as it is stored", async () => {
  const area = memoryArea({ autoOpenSites: ["a.example", 7], settings: { theme: "dark" } });
  expect(await loadSites(area)).toEqual({ ok: true, value: ["a.example"] });
  const kept = await changeSites(area, (sites) => [...sites, "b.example"]);
  expect(kept).toEqual({ ok: true, value: ["a.example", "b.example"] });
  expect(area.items).toEqual({
    autoOpenSites: ["a.example", "b.example"],
    settings: { theme: "dark" },
  });
});

test("changes that come at once all count", async () => {
  const area = memoryArea();
  const sites = ["a.example", "b.example", "c.example"];
  await Promise.all(sites.map((site) => changeSites(area, (others) => [...others, site])));
  expect(area.items.autoOpenSites).toEqual(sites);
});

test("storage that fails is told", async () => {
  const area = memoryArea();
  area.get.mockRejectedValue(new Error("gone"));
  expect(await loadSites(area)).toEqual({ ok: false, error: "gone" });
  expect(await changeSites(area, () => ["a.example"])).toEqual({ ok: false, error: "gone" });
  expect(area.set).not.toHaveBeenCalled();
});

test("changes of the list are told, and others are not", () => {
  const onChanged = { addListener: vi.fn(), removeListener: vi.fn() };
  const onChange = vi.fn();
  watchSites({ onChanged }, onChange, new AbortController().signal);
  const tell = onChanged.addListener.mock.lastCall?.[0];
  tell({ settings: { newValue: {} } });
  expect(onChange).not.toHaveBeenCalled();
  tell({ autoOpenSites: { newValue: ["a.example", "A.example"] } });
  tell({ autoOpenSites: {} });
  expect(onChange.mock.calls).toEqual([[["a.example"]], [[]]]);
});
