import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHOICES } from "../../src/shared/settings";

const [css, printCss] = ["themes.css", "print.css"].map((file) =>
  readFileSync(`src/overlay/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
) as [string, string];

type Colours = Record<string, string>;

/** The declarations of the rule that follows `selector`, from `from` on. */
function rule(selector: string, from = 0, sheet = css): Colours {
  const start = sheet.indexOf(`${selector} {`, from);
  if (start < 0) return {};
  const body = sheet.slice(sheet.indexOf("{", start) + 1, sheet.indexOf("}", start));
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
    {
      name: "paper",
      colours: { ...base, ...rule("dialog.paper", 0, printCss) },
      text: 7,
      schemes: ["light"],
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

/** A colour mixed into another one, by its share. */
function mixed(colour: string, into: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [part = 0, other = 0] = [colour, into].map((each) =>
      Number.parseInt(each.slice(at, at + 2), 16),
    );
    return Math.round(part * share + other * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

/** The share of the accent in what lies behind a sentence that is spoken. */
const SPOKEN = Number(
  /mark\.spoken \{[^}]*var\(--accent\) (\d+)%/.exec(
    readFileSync("src/overlay/listen.css", "utf8"),
  )?.[1],
);

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
    const spoken = mixed(colour("accent"), colour("paper"), SPOKEN / 100);
    // What is marked on the screen is not on paper.
    for (const front of name === "paper" ? [] : ["ink", "soft", "accent"]) {
      const ratio = contrast(colour(front), spoken);
      expect(ratio, `${front}, spoken, ${name} in ${scheme}`).toBeGreaterThanOrEqual(text);
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

/** A colour in a sheet: a number, or a function that makes one of numbers. */
const COLOUR =
  /#[0-9a-f]{3,8}\b(?=[;,) ])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)/gi;

/** A shadow is black on whatever it falls. */
const SHADOW = /box-shadow:[^;]*;/g;

/**
 * Sheets with colours of their own: the themes, and what looks the same in all of them, which is the
 * viewer and what is printed.
 */
const COLOURED = ["themes.css", "viewer.css", "print.css", "print-page.css"];

const sheets = readdirSync("src/overlay").filter((file) => file.endsWith(".css"));

test.each(sheets.filter((file) => !COLOURED.includes(file)))(
  "%s has no colours of its own",
  (file) => {
    const sheet = readFileSync(`src/overlay/${file}`, "utf8").replace(SHADOW, "");
    expect(sheet.match(COLOUR)).toBeNull();
  },
);

describe("the viewer of pictures", () => {
  const sheet = readFileSync("src/overlay/viewer.css", "utf8");

  /** The colour that a rule gives a property. */
  function colourOf(selector: string, property: string): string {
    const start = sheet.indexOf(`${selector} {`);
    const declared = sheet.slice(sheet.indexOf("{", start) + 1, sheet.indexOf("}", start));
    const value = declared.split(";").find((each) => each.trim().startsWith(`${property}:`)) ?? "";
    const [colour = ""] = `${value};`.match(COLOUR) ?? [];
    expect(colour, `${property} of ${selector}`).not.toBe("");
    return colour;
  }

  /** A colour that lets something through, over white: the brightest that a picture can be. */
  function overWhite(colour: string): string {
    const [r = 0, g = 0, b = 0, share = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const mixed = [r, g, b].map((part) => Math.round(part * share + 255 * (1 - share)));
    return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }

  const ground = colourOf(".viewer", "background");
  const ink = colourOf(".viewer", "color");
  const focus = colourOf(".viewer-stage:focus-visible", "outline");

  test.each([
    ["its text", ink, ground, 4.5],
    ["the count", colourOf(".viewer-count", "color"), ground, 4.5],
    ["a credit", colourOf(".viewer-caption cite", "color"), ground, 4.5],
    ["a button under the pointer", ink, colourOf(".viewer-tool:hover", "background"), 3],
    ["a button on a picture", ink, overWhite(colourOf(".viewer-tool", "background")), 3],
    ["a button without use", colourOf('.viewer-tool[aria-disabled="true"]', "color"), ground, 3],
    ["the mark of the focus", focus, ground, 3],
  ])("%s can be seen", (_name, front, back, least) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });

  test("every colour of it is one of these", () => {
    const known = [ink, ground, focus, colourOf(".viewer-count", "color")];
    known.push(
      colourOf(".viewer-tool", "background"),
      colourOf(".viewer-tool:hover", "background"),
    );
    known.push(colourOf('.viewer-tool[aria-disabled="true"]', "color"));
    expect([...new Set(sheet.match(COLOUR))].sort()).toEqual([...new Set(known)].sort());
  });
});
