import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "../../src/_locales/en/messages.json";
import type { CitedLink, Evidence, Notice, PublisherPolicy } from "../../src/core/article";
import type { Clutter } from "../../src/core/clean/names";
import { type GroupId, messageKey } from "../../src/overlay/source-groups";

const own = (messages: object) =>
  Object.keys(messages).filter((key) => /^(?:overlay|settings|ui[A-Z])/.test(key));
const source = readdirSync("src/overlay")
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/overlay/${file}`, "utf8"))
  .join("\n");
const used = new Set(source.match(/(?<=")(?:overlay[A-Z]\w*|settings[A-Z]\w*|ui[A-Z]\w*)(?=")/g));

/** The kinds whose messages are named by them, whole as their types ask for. */
const GROUPS: Record<GroupId, 0> = {
  agencies: 0,
  authors: 0,
  initials: 0,
  imageCredits: 0,
  citedOutlets: 0,
  links: 0,
  references: 0,
  dates: 0,
  notices: 0,
  publisher: 0,
};
const NOTICES: Record<Notice["kind"], 0> = {
  correction: 0,
  update: 0,
  "editors-note": 0,
  translation: 0,
  sponsored: 0,
  affiliate: 0,
  opinion: 0,
  analysis: 0,
  satire: 0,
  live: 0,
  "press-release": 0,
  ai: 0,
  "agency-material": 0,
  syndication: 0,
  background: 0,
  review: 0,
  backstory: 0,
};
const ORIGINS: Record<Evidence["origin"], 0> = {
  body: 0,
  signoff: 0,
  dateline: 0,
  byline: 0,
  caption: 0,
  "json-ld": 0,
  meta: 0,
  footer: 0,
};
const LINKS: Record<CitedLink["kind"], 0> = {
  document: 0,
  outlet: 0,
  "same-site": 0,
  social: 0,
  other: 0,
};
const POLICIES: Record<PublisherPolicy["kind"], 0> = {
  publishingPrinciples: 0,
  correctionsPolicy: 0,
  ownershipFundingInfo: 0,
  ethicsPolicy: 0,
  masthead: 0,
  actionableFeedbackPolicy: 0,
};
const STEPS: Record<Clutter | "readability", 0> = {
  "skip-links": 0,
  related: 0,
  share: 0,
  newsletter: 0,
  ads: 0,
  consent: 0,
  comments: 0,
  "author-box": 0,
  tags: 0,
  navigation: 0,
  feedback: 0,
  player: 0,
  paywall: 0,
  byline: 0,
  "pull-quotes": 0,
  readability: 0,
};
for (const kind in GROUPS) used.add(messageKey("", kind));
for (const kind in NOTICES) used.add(messageKey("Notice", kind));
for (const kind in ORIGINS) used.add(messageKey("Origin", kind));
for (const kind in LINKS) used.add(messageKey("Link", kind));
for (const kind in POLICIES) used.add(messageKey("Policy", kind));
for (const step in STEPS) used.add(messageKey("Step", step));

test("every message that the overlay names is there, and none is there in vain", () => {
  const stems = own(en).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ""));
  expect([...new Set(stems)].sort()).toEqual([...used].sort());
});
