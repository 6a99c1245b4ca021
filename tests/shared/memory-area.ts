import { vi } from "vitest";

/** A storage area that holds what it is given, in memory. Each of its calls can be made to fail. */
export function memoryArea(initial: Record<string, unknown> = {}) {
  const items: Record<string, unknown> = structuredClone(initial);
  return {
    items,
    get: vi.fn(async (key?: string): Promise<Record<string, unknown>> => {
      if (key === undefined) return structuredClone(items);
      return Object.hasOwn(items, key) ? { [key]: structuredClone(items[key]) } : {};
    }),
    set: vi.fn(async (changed: Record<string, unknown>) => {
      Object.assign(items, structuredClone(changed));
    }),
    remove: vi.fn(async (key: string) => {
      delete items[key];
    }),
  };
}
