import { expect, it } from "vitest";
import { isInitials, isNamelessAgency, isOrganisation } from "../../src/core/organisation-name";

it.each([
  ["Ana Gil", false],
  ["dpa", true],
  ["AFP", true],
  ["Anadolu Ajansı", true],
  ["The Harbour News", true],
  ["The Courier", true],
  ["Le Monde", true],
  ["Le Courrier de Valorme", true],
  ["El Heraldo de Olmeda", true],
  ["Le Clézio", false],
  ["El Mundi Roe", false],
  ["Elm Bank AG", true],
  ["Elm & Oak, Inc.", true],
  ["CNN Business", true],
  ["AAP FactCheck", true],
  ["ANA GIL", false],
  ["Bundesministerium für Häfen", true],
  ["Ministerio de Puertos", true],
  ["Ministro Gil", false],
  ["Theo Roe", false],
  ["Hafenredaktion", false],
  ["Redaktion Hafenblatt", true],
  ["新华社通讯社", true],
  ["صحيفة الميناء", true],
  ["Università di Lindhaven", true],
  ["Université de Valorme", true],
  ["Universidad de Olmeda", true],
  ["Haber Merkezi", true],
  ["নিজস্ব প্রতিবেদক", true],
  ["社会部", true],
])("tells %s from a person: %s", (name, organisation) =>
  expect(isOrganisation(name)).toBe(organisation),
);

it.each([
  ["Agenturen", true],
  ["news agencies", true],
  ["وكالات", true],
  ["Reuters", false],
])("tells that %s names no agency: %s", (name, nameless) =>
  expect(isNamelessAgency(name)).toBe(nameless),
);

it.each([
  ["red", true],
  ["msh", true],
  ["dpa", false],
  ["Ana", false],
])("tells that %s are initials: %s", (name, initials) => expect(isInitials(name)).toBe(initials));
