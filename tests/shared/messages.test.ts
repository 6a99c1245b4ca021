import { describe, expect, test, vi } from "vitest";
import { caller, receiver } from "../../src/shared/messages";

interface Calls {
  double: { payload: { value: number }; result: number };
  fail: { payload: Record<never, never>; result: string };
}

const listener = receiver<Calls, string>({
  double: ({ value }) => value * 2,
  fail: () => {
    throw new Error("broken");
  },
});

describe("caller", () => {
  test("sends the name of the call beside the payload", async () => {
    const send = vi.fn(async () => 6);
    expect(await caller<Calls>(send)("double", { value: 3 })).toBe(6);
    expect(send).toHaveBeenCalledWith({ call: "double", value: 3 });
  });

  test("rejects when nobody listens", async () => {
    const call = caller<Calls>(() => Promise.reject(new Error("no receiver")));
    await expect(call("double", { value: 3 })).rejects.toThrow("no receiver");
  });
});

describe("receiver", () => {
  test("answers a call through the callback", async () => {
    const answer = await new Promise((resolve) => {
      expect(listener({ call: "double", value: 4 }, "tab", resolve)).toBe(true);
    });
    expect(answer).toBe(8);
  });

  test("answers a failing handler with undefined instead of leaving the caller waiting", async () => {
    const answer = await new Promise((resolve) => listener({ call: "fail" }, "tab", resolve));
    expect(answer).toBeUndefined();
  });

  test.each([null, undefined, "double", {}, { call: 1 }, { call: "other" }, { call: "toString" }])(
    "leaves %j to other listeners",
    (message) => {
      const respond = vi.fn();
      expect(listener(message, "tab", respond)).toBeUndefined();
      expect(respond).not.toHaveBeenCalled();
    },
  );
});
