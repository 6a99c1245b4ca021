import { expect, it } from "vitest";
import { textBlocks } from "../../src/core/blocks";
import { KeptText } from "../../src/core/kept-text";
import { takeQuestions } from "../../src/core/questions";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

const TEXT = [
  "Hedgehogs may move into gardens again: the county pays for gaps in fences, at ten crowns each and up to four a garden.",
  "A hedgehog walks two miles a night, and needs thirty gardens or more to find what it eats before the sun comes up.",
  "Where the fences are closed it walks along the road, and that is where most of those that are counted are found.",
  "The gaps need not be large. A hand's breadth will do, and neither a dog nor a hen can get through one of that size.",
  "So far nine hundred gardens have been opened, most of them in streets where the neighbours had talked about it before.",
  "The county wants to count again next autumn, with cameras that two schools have built from old telephones and wood.",
]
  .flatMap((text) => [1, 2, 3, 4, 5, 6, 7, 8].map((part) => `<p>${part}. ${text}</p>`))
  .join("");

const ANSWERS = [
  "Beetles first of all, then worms and slugs, and now and then the fruit that has fallen from the trees in late summer.",
  "From the first frost until March, in a heap of leaves that nobody should rake together or burn before the spring.",
  "A shallow bowl of water is enough. Milk makes them ill, and so does the bread that many people soak in it for them.",
];
const QUESTIONS = [
  "What does a hedgehog eat?",
  "When does a hedgehog sleep?",
  "What can I give to hedgehogs?",
];

/** Questions that fold out, as `questions` name them. */
function folded(questions: readonly string[]): string {
  const entries = questions.map(
    (question, index) =>
      `<div class="entry"><div class="head">${question} <i>add</i></div><div class="fold"><div>${ANSWERS[index]}</div></div></div>`,
  );
  return `<div class="folds"><h2>Asked often</h2>${entries.join("")}</div>`;
}

const page = (below: string) =>
  documentOf(
    `<body><div class="page"><h1>Gaps in fences for hedgehogs</h1><div class="column"><div class="text">${TEXT}</div>${below}</div></div></body>`,
  );

/** What the text's box holds once questions were taken into it. */
function taken(below: string): string {
  const doc = page(below);
  const root = doc.querySelector(".text") as Element;
  const blocks = textBlocks(doc.body);
  const core = blocks.filter(({ element }) => root.contains(element));
  const kept = KeptText.of(doc);
  const found = { root, core, blocks, kept, stated: null, recipe: null, passedOver: [] };
  takeQuestions(found, "Gaps in fences for hedgehogs");
  return root.textContent ?? "";
}

it("keeps questions about the subject, with their answers, below the text", () => {
  const url = "https://www.countyherald.example/nature/hedgehogs";
  const article = readArticle(
    page(`${"<div>".repeat(6)}${folded(QUESTIONS)}${"</div>".repeat(6)}`),
    url,
  );
  for (const part of ["Asked often", ...QUESTIONS, ...ANSWERS]) {
    expect(article?.textContent).toContain(part);
  }
});

it("takes them into the text's box", () => {
  expect(taken(folded(QUESTIONS))).toContain(ANSWERS[2]);
});

it("tells answers within the text's box from what stands beside the text", () => {
  const doc = page("");
  const root = doc.querySelector(".text") as Element;
  root.insertAdjacentHTML("beforeend", folded(QUESTIONS));
  const blocks = textBlocks(doc.body);
  const core = blocks.filter(({ element }) => element.parentElement === root);
  const kept = KeptText.of(doc);
  const found = { root, core, blocks, kept, stated: null, recipe: null, passedOver: [] };
  const whole = takeQuestions(found, "Gaps in fences for hedgehogs").core.slice(core.length);
  expect(whole.map(({ text }) => text)).toEqual(ANSWERS);
});

it.each([
  [
    "about the site",
    folded(["How do I subscribe?", "Can I read it abroad?", "Where is my invoice?"]),
  ],
  ["of which there are but two", folded(QUESTIONS.slice(0, 2))],
  ["in a form", folded(QUESTIONS).replace("<h2>", "<form></form><h2>")],
  ["hidden by the box's class", folded(QUESTIONS).replace("folds", "folds hidden")],
  [
    "between other text",
    folded(QUESTIONS).replace("<h2>", `<p>${ANSWERS.join(" ").repeat(2)}</p><h2>`),
  ],
])("leaves questions %s", (_name, below) => {
  expect(taken(below)).not.toContain(ANSWERS[0]);
});
