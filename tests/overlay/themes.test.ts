import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHOICES } from "../../src/shared/settings";

const css = readFileSync("src/overlay/themes.css", "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

type Colours = Record<string, string>;

/** The declarations of the rule that follows `selector`, from `from` on. */
function rule(selector: string, from = 0): Colours {
  const start = css.indexOf(`${selector} {`, from);
  if (start < 0) return {};
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const SYSTEM = css.indexOf("@media (prefers-contrast: more)");
const base = rule("[data-theme]");

/** Colours by what is chosen, and the classes of contrast that they are held to. */
const SURFACES: { name: string; colours: Colours; text: number; schemes: ("light" | "dark")[] }[] =
  [
    ...CHOICES.theme.map((theme) => ({
      name: theme,
      colours: { ...base, ...(theme === "auto" ? {} : rule(`[data-theme="${theme}"]`)) },
      text: theme === "contrast" ? 7 : 4.5,
      schemes: schemesOf(theme),
    })),
    {
      name: "automatic, where the system wants more contrast",
      colours: { ...base, ...rule('[data-theme="auto"]', SYSTEM) },
      text: 7,
      schemes: ["light", "dark"],
    },
  ];

/** The schemes that a theme is drawn in: `color-scheme` of its rule, or both. */
function schemesOf(theme: string): ("light" | "dark")[] {
  const start = css.indexOf(`[data-theme="${theme}"] {`);
  const body = start < 0 || start > SYSTEM ? "" : css.slice(start, css.indexOf("}", start));
  if (/color-scheme: light;/.test(body)) return ["light"];
  if (/color-scheme: dark;/.test(body)) return ["dark"];
  return ["light", "dark"];
}

function inScheme(value: string | undefined, scheme: "light" | "dark"): string {
  const pair = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value ?? "");
  return (scheme === "light" ? pair?.[1] : pair?.[2]) ?? value ?? "";
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ...["ink", "soft", "accent", "alert"].flatMap((text) => [
    [text, "paper"] as const,
    [text, "panel"] as const,
  ]),
  ["on-accent", "accent"],
  ["mark-ink", "mark"],
];

describe.each(SURFACES)("theme $name", ({ name, colours, text, schemes }) => {
  test.each(schemes)("its text can be read in %s", (scheme) => {
    const colour = (each: string) => inScheme(colours[each], scheme);
    for (const [front, back] of TEXT) {
      expect(colour(front), front).toMatch(/^#[0-9a-f]{6}$/);
      const ratio = contrast(colour(front), colour(back));
      expect(ratio, `${front} on ${back}, ${name} in ${scheme}`).toBeGreaterThanOrEqual(text);
    }
    // The edges of controls, by 1.4.11.
    for (const back of ["paper", "panel"]) {
      const ratio = contrast(colour("edge"), colour(back));
      expect(ratio, `edge on ${back}, ${name} in ${scheme}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test("the system's wish for contrast gives the colours of that theme", () => {
  expect(SYSTEM).toBeGreaterThan(0);
  expect(rule('[data-theme="auto"]', SYSTEM)).toEqual(rule('[data-theme="contrast"]'));
});

test("no other style sheet of the overlay has colours of its own", () => {
  for (const file of [
    "surface",
    "article",
    "choices",
    "figures",
    "masthead",
    "sources",
    "embeds",
  ]) {
    const sheet = readFileSync(`src/overlay/${file}.css`, "utf8");
    expect(sheet.match(/#[0-9a-f]{3,8}\b(?=[;,) ])/gi), file).toBeNull();
  }
});
