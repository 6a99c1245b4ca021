import { describe, expect, test, vi } from "vitest";
import { type OpenReader, type ReaderSession, readerToggle } from "../../src/content/reader-toggle";

const PRESS = { trigger: "action" } as const;
const LINK = { trigger: "link" } as const;

/** A reader whose opening ends when the test says so. */
function controlledReader() {
  const attempts: {
    signal: AbortSignal;
    session: ReaderSession & { destroy: ReturnType<typeof vi.fn> };
    finish(): void;
    fail(): void;
  }[] = [];
  const open: OpenReader = (signal) =>
    new Promise((resolve, reject) => {
      const session = { destroy: vi.fn() };
      attempts.push({
        signal,
        session,
        finish: () => resolve(session),
        fail: () => reject(new Error("no module")),
      });
    });
  const changes: boolean[] = [];
  const reader = readerToggle(open, (isOpen) => changes.push(isOpen));
  const attempt = (index: number) => {
    const found = attempts[index];
    if (!found) throw new Error(`there was no attempt ${index}`);
    return found;
  };
  return { reader, changes, attempt, attempts };
}

describe("readerToggle", () => {
  test("opens, closes and opens again", async () => {
    const { reader, changes, attempt } = controlledReader();
    const first = reader.toggle(PRESS);
    attempt(0).finish();
    expect(await first).toEqual({ outcome: "opened" });
    expect(await reader.toggle(PRESS)).toEqual({ outcome: "closed" });
    expect(attempt(0).session.destroy).toHaveBeenCalledOnce();
    const again = reader.toggle(PRESS);
    attempt(1).finish();
    expect(await again).toEqual({ outcome: "opened" });
    expect(changes).toEqual([true, false, true]);
  });

  test("a second press while it opens closes it, whenever the first one is ready", async () => {
    const { reader, changes, attempt } = controlledReader();
    const first = reader.toggle(PRESS);
    const second = reader.toggle(PRESS);
    expect(await second).toEqual({ outcome: "closed" });
    expect(attempt(0).signal.aborted).toBe(true);
    attempt(0).finish();
    expect(await first).toEqual({ outcome: "closed" });
    expect(attempt(0).session.destroy).toHaveBeenCalledOnce();
    expect(changes).toEqual([]);
  });

  test("a third press opens it, even if the first one is ready last", async () => {
    const { reader, changes, attempt } = controlledReader();
    const presses = [reader.toggle(PRESS), reader.toggle(PRESS), reader.toggle(PRESS)];
    attempt(1).finish();
    attempt(0).finish();
    expect((await Promise.all(presses)).map(({ outcome }) => outcome)).toEqual([
      "closed",
      "closed",
      "opened",
    ]);
    expect(attempt(0).session.destroy).toHaveBeenCalledOnce();
    expect(attempt(1).session.destroy).not.toHaveBeenCalled();
    expect(changes).toEqual([true]);
  });

  test("a reader that can't be opened is told, and the next press tries again", async () => {
    const { reader, attempt } = controlledReader();
    const first = reader.toggle(PRESS);
    attempt(0).fail();
    expect(await first).toEqual({ outcome: "refused", reason: "refusedFailed" });
    const second = reader.toggle(PRESS);
    attempt(1).finish();
    expect(await second).toEqual({ outcome: "opened" });
  });

  test("a page that can't be read is told, and the next press tries again", async () => {
    const refused = { outcome: "refused", reason: "refusedPdf" } as const;
    const reader = readerToggle(async () => refused, vi.fn());
    expect(await reader.toggle(PRESS)).toEqual(refused);
    expect(await reader.toggle(PRESS)).toEqual(refused);
  });

  test("an aborted opening that fails is no refusal", async () => {
    const { reader, attempt } = controlledReader();
    const first = reader.toggle(PRESS);
    reader.close();
    attempt(0).fail();
    expect(await first).toEqual({ outcome: "closed" });
  });

  test("closing what is closed does nothing", () => {
    const { reader, changes, attempts } = controlledReader();
    reader.close();
    expect(changes).toEqual([]);
    expect(attempts).toEqual([]);
  });

  test("what is no press closes nothing that is open or opening", async () => {
    const { reader, changes, attempt } = controlledReader();
    const first = reader.toggle(LINK);
    const second = reader.toggle(LINK);
    attempt(0).finish();
    expect(await first).toEqual({ outcome: "opened" });
    expect(await second).toEqual({ outcome: "opened" });
    expect(await reader.toggle(LINK)).toEqual({ outcome: "unchanged" });
    const auto = { trigger: "auto", address: "https://a.example/", since: 0 } as const;
    expect(await reader.toggle(auto)).toEqual({ outcome: "unchanged" });
    expect(await reader.toggle({ trigger: "selection", text: "a" })).toEqual({
      outcome: "unchanged",
    });
    expect(changes).toEqual([true]);
    expect(await reader.toggle(PRESS)).toEqual({ outcome: "closed" });
  });

  test.each([PRESS, { trigger: "selection", text: "a" } as const])(
    "what is asked for opens in place of what is about to open unasked: $trigger",
    async (asked) => {
      const { reader, changes, attempt } = controlledReader();
      const unasked = reader.toggle(LINK);
      const pressed = reader.toggle(asked);
      attempt(1).finish();
      expect(await pressed).toEqual({ outcome: "opened" });
      attempt(0).finish();
      expect(await unasked).toEqual({ outcome: "closed" });
      expect(attempt(0).session.destroy).toHaveBeenCalledOnce();
      expect(attempt(1).session.destroy).not.toHaveBeenCalled();
      expect(changes).toEqual([true]);
      expect(await reader.toggle(PRESS)).toEqual({ outcome: "closed" });
    },
  );

  test("what becomes of an opening is told to everybody who has asked for it", async () => {
    const refused = { outcome: "refused", reason: "refusedText" } as const;
    const reader = readerToggle(async () => refused, vi.fn());
    const asked = [reader.toggle(LINK), reader.toggle(LINK), reader.toggle(LINK)];
    expect(await Promise.all(asked)).toEqual([refused, refused, refused]);
  });

  test("an opening that had better not be leaves it closed", async () => {
    const reader = readerToggle(async () => ({ outcome: "unchanged" }), vi.fn());
    expect(await reader.toggle(LINK)).toEqual({ outcome: "unchanged" });
    expect(await reader.toggle(PRESS)).toEqual({ outcome: "unchanged" });
  });
});
