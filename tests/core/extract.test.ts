import { expect, it } from "vitest";
import { readArticle } from "../../src/core/read";
import { documentOf } from "./markup";

it("takes a short story for the text, and not what is said in a form below it", () => {
  const story =
    "The ferry sails to the northern islands again in May. Tickets are sold at the harbour office from Monday on, and the last boat back leaves an hour later than it did before.";
  const consent =
    "I agree that the harbour office sends me news of its boats by mail, and I can take that back at any time. ";
  const form = `<form><h2>News of the boats</h2><p>${consent.repeat(2)}</p><p>${consent}</p><input type="email"><button>Send</button></form>`;
  const page = documentOf(
    `<body><article><header><h1>The ferry sails again</h1></header><section><p>${story}</p></section><footer>${form}</footer></article></body>`,
  );
  const text = readArticle(page, "https://www.courier.example/ferry")?.textContent;
  expect(text).toContain("harbour office from Monday");
  expect(text).not.toContain("I agree");
});
