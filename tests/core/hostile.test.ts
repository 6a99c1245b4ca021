import { expect, it } from "vitest";
import { cpuTime } from "../cpu-time";
import { HOSTILE_PAGES, readHostile } from "../pages/hostile";

/** Of the full size: jsdom itself takes quadratic time for many siblings; browsers get it whole. */
const SCALE = 0.02;
/** Milliseconds that reading may take; what is quadratic takes minutes. */
const LIMIT = 10_000;

it.each(HOSTILE_PAGES)(
  "a page of $name gets an answer",
  (page) => {
    const { time, faults } = readHostile(page, SCALE, cpuTime);
    expect(faults).toEqual([]);
    expect(time).toBeLessThan(LIMIT);
  },
  120_000,
);
