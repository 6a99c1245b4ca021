import { expect, it } from "vitest";
import { Labels } from "../../../src/core/clean/labels";
import { asksFor, hintsOfAddress } from "../../../src/core/clean/phrases";
import { allWords } from "../words/all-words";

const labels = new Labels(null, allWords());

it.each([
  ["Related articles", "related"],
  ["Mehr zum Thema:", "related"],
  ["À lire aussi", "related"],
  ["Te puede interesar", "related"],
  ["Leggi anche", "related"],
  ["Lees ook", "related"],
  ["関連記事", "related"],
  ["اقرأ أيضا", "related"],
  ["Advertisement", "ads"],
  ["- Anzeige -", "ads"],
  ["Реклама", "ads"],
  ["פרסומת", "ads"],
  ["12 comments", "comments"],
  ["Tags: ferry, harbour", "tags"],
  ["Was this article helpful?", "feedback"],
  ["Skip to main content", "navigation"],
  ["Exklusiv für Abonnenten", "paywall"],
])("reads “%s” as %s", (line, kind) => expect(labels.labelOf(line)).toBe(kind));

it.each([
  "The council met on Monday to speak about the bridge.",
  "What is known so far",
  "Correction: the ferry has two engines",
  "Sources",
  "",
])("reads nothing into “%s”", (line) => expect(labels.labelOf(line)).toBeNull());

it.each([
  ["Sign up for our letter", true],
  ["Abonnieren Sie uns", true],
  ["Inscrivez-vous à notre lettre", true],
  ["Подпишитесь на нас", true],
  ["The ferry signs off at nine", false],
])("“%s” asks to sign up: %s", (line, asks) => expect(asksFor(line)).toBe(asks));

it.each([
  ["/newsletter/morning", true],
  ["https://apps.apple.com/app/id1", true],
  ["/world/ferry", false],
])("%s is a place to sign up: %s", (href, hints) => expect(hintsOfAddress(href)).toBe(hints));
