import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { AutoOpen } from "../../src/options/AutoOpen";
import { createUiLanguage } from "../../src/overlay/ui-language";
import { translator } from "../overlay/messages";
import { autoOpenActions } from "./auto-open-actions";

afterEach(cleanup);

const ui = createUiLanguage(translator(), ["en-GB"]);
const EMPTY = /^No sites yet\./;

function show(sites: readonly string[], isDetecting = true) {
  const world = autoOpenActions(sites);
  const { container } = render(<AutoOpen actions={world} isDetecting={isDetecting} ui={ui} />);
  return { ...world, container };
}

const heading = () => screen.getByRole("heading", { name: "Always open" });
const button = (name: string) => screen.getByRole("button", { name });
const listed = () => screen.queryAllByRole("listitem").map((item) => item.firstChild?.textContent);
const statuses = () => screen.getAllByRole("status").map((status) => status.textContent);

test("an empty list says how to fill it", async () => {
  show([]);
  await screen.findByText(EMPTY);
  expect(screen.queryByRole("list")).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

test("sites stand in order, and one that is removed can be put back", async () => {
  const { sites } = show(["mill.example", "courier.example"]);
  await waitFor(() => expect(listed()).toEqual(["courier.example", "mill.example"]));
  fireEvent.click(button("Remove courier.example"));
  await waitFor(() => expect(listed()).toEqual(["mill.example"]));
  expect(document.activeElement).toBe(button("Remove mill.example"));
  expect(sites()).toEqual(["mill.example"]);
  expect(statuses()).toContain("Articles on courier.example no longer open by themselves.");
  fireEvent.click(button("Undo"));
  await waitFor(() => expect(listed()).toEqual(["courier.example", "mill.example"]));
  expect(sites()).toEqual(["mill.example", "courier.example"]);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(document.activeElement).toBe(heading());
  expect(statuses()).toContain("The sites are back in the list.");
});

test("what can't be put back, since the list was filled meanwhile, is not told as done", async () => {
  const { changeSites, sites } = show(["mill.example", "courier.example"]);
  fireEvent.click(await screen.findByRole("button", { name: "Remove courier.example" }));
  await screen.findByRole("button", { name: "Undo" });
  changeSites.mockResolvedValue({ ok: true, value: sites() });
  fireEvent.click(button("Undo"));
  await waitFor(() => expect(statuses().join()).toContain("The list of sites is full."));
});

test("all can be removed at once, and put back", async () => {
  const { sites } = show(["mill.example", "courier.example"]);
  fireEvent.click(await screen.findByRole("button", { name: "Remove all" }));
  await screen.findByText(EMPTY);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Always open" }));
  expect(sites()).toEqual([]);
  fireEvent.click(button("Undo"));
  await waitFor(() => expect(listed()).toHaveLength(2));
  expect([...sites()].sort()).toEqual(["courier.example", "mill.example"]);
});

test("what is changed elsewhere is shown, and not undone here", async () => {
  const { changeElsewhere, sites } = show(["courier.example", "mill.example"]);
  fireEvent.click(await screen.findByRole("button", { name: "Remove courier.example" }));
  await waitFor(() => expect(listed()).toEqual(["mill.example"]));
  changeElsewhere(["mill.example", "net.example"]);
  await waitFor(() => expect(listed()).toEqual(["mill.example", "net.example"]));
  fireEvent.click(button("Undo"));
  await waitFor(() => expect(sites()).toEqual(["mill.example", "net.example", "courier.example"]));
});

test("a list that can't be read, and a change that can't be kept, are told", async () => {
  const { changeSites } = show(["courier.example"]);
  changeSites.mockResolvedValue({ ok: false, error: "disk full" });
  fireEvent.click(await screen.findByRole("button", { name: "Remove courier.example" }));
  await screen.findByText("Your change could not be saved. disk full");
  expect(listed()).toEqual(["courier.example"]);
  cleanup();

  const world = autoOpenActions();
  world.loadSites.mockResolvedValue({ ok: false, error: "gone" });
  render(<AutoOpen actions={world} isDetecting={true} ui={ui} />);
  await screen.findByText("The list of sites could not be read. gone");
  expect(screen.queryByText(EMPTY)).toBeNull();
});

test("that nothing opens while no page is looked at is told", async () => {
  show(["courier.example"], false);
  await screen.findByText(/^Nothing opens by itself while/);
});

describe("where the browser keeps the extension off pages", () => {
  test("that is told, and access is asked for, for the sites in the list", async () => {
    const world = autoOpenActions(["courier.example"]);
    world.hasAccess.mockResolvedValue(false);
    const { container } = render(<AutoOpen actions={world} isDetecting={true} ui={ui} />);
    await screen.findByText(/^In this browser Byline may go onto a page only/);
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
    expect(world.hasAccess).toHaveBeenCalledWith(["courier.example"]);
    fireEvent.click(button("Allow on these sites"));
    expect(world.askAccess).toHaveBeenCalledWith(["courier.example"]);
    await waitFor(() =>
      expect(statuses()).toContain("Allowed. This counts for pages that load from now on."),
    );
    expect(screen.queryByRole("button", { name: "Allow on these sites" })).toBeNull();
    expect(document.activeElement).toBe(heading());
  });

  test.each(["refused", "not asked"])("an answer that is %s is told plainly", async (how) => {
    const world = autoOpenActions();
    world.hasAccess.mockResolvedValue(false);
    if (how === "refused") world.askAccess.mockResolvedValue(false);
    else world.askAccess.mockRejectedValue(new Error("no gesture"));
    render(<AutoOpen actions={world} isDetecting={true} ui={ui} />);
    fireEvent.click(await screen.findByRole("button", { name: "Allow on all sites" }));
    expect(world.askAccess).toHaveBeenCalledWith([]);
    await waitFor(() => expect(statuses().join()).toMatch(/Not allowed, so nothing opens/));
    button("Allow on all sites");
    expect(screen.queryByRole("button", { name: "Allow on these sites" })).toBeNull();
  });

  test("access that is given elsewhere is seen", async () => {
    const world = autoOpenActions();
    world.hasAccess.mockResolvedValue(false);
    render(<AutoOpen actions={world} isDetecting={true} ui={ui} />);
    await screen.findByRole("button", { name: "Allow on all sites" });
    world.hasAccess.mockResolvedValue(true);
    world.watchAccess.mock.lastCall?.[0]();
    await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
    expect(screen.queryByText(/^In this browser/)).toBeNull();
  });
});
