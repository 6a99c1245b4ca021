import { describe, expect, it } from "vitest";
import { splitCredit } from "../../../src/core/sources/caption";
import { peopleAndAgencies, withoutHouse } from "../../../src/core/sources/photographers";

/** The names in a caption's credit: who took the picture, and the agencies. */
function told(caption: string) {
  const { credit } = splitCredit(caption, null);
  if (credit === null) return null;
  const { photographers, agencies } = peopleAndAgencies(credit, caption);
  return [photographers, agencies];
}

it("a credit in brackets is read as the same without", () => {
  expect(peopleAndAgencies("(AP Photo/Ada Roe)", "Two cats (AP Photo/Ada Roe)")).toEqual({
    photographers: ["Ada Roe"],
    agencies: ["AP Photo"],
  });
});

describe("a credit tells the photographer from the agency", () => {
  it.each([
    ["Two cats. Photo: Ada Roe/AFP", ["Ada Roe"], ["AFP"]],
    ["Two cats. ADA ROE / AFP", ["ADA ROE"], ["AFP"]],
    ["Två katter. Foto: Bild Från Polisen.", [], []],
    ["Two cats. Photographs by Ada Roe", ["Ada Roe"], []],
    ["Two cats. Photograph: Ada Roe/The Guardian", ["Ada Roe"], []],
    ["Photo: Ada Roe on Unsplash", ["Ada Roe"], ["Unsplash"]],
    ["Photo by Ada Roe via Pexels", ["Ada Roe"], ["Pexels"]],
    ["Foto de Ada Roe en Pexels", ["Ada Roe"], ["Pexels"]],
    ["Foto: Ada Roe auf Unsplash", ["Ada Roe"], ["Unsplash"]],
    ["Two cats. (Ada Roe/Getty Images)", ["Ada Roe"], ["Getty Images"]],
    [
      "Two cats. Ada Roe/Anadolu Agency via Getty Images",
      ["Ada Roe"],
      ["Anadolu Agency", "Getty Images"],
    ],
    ["Bild: picture-alliance/dpa/A. Roe", ["A. Roe"], ["picture-alliance", "dpa"]],
    ["Foto: APA/Roe R.", ["Roe R."], ["APA"]],
    ["Dos gatos. Ada Roe (REUTERS)", ["Ada Roe"], ["REUTERS"]],
    ["Dwa koty. Fot. Ada Roe / PAP", ["Ada Roe"], ["PAP"]],
    ["Foto: catlover_7/Pixabay", ["catlover_7"], ["Pixabay"]],
    ["© Ada Roe - stock.adobe.com", ["Ada Roe"], ["stock.adobe.com"]],
    ["Photo: Ada Roe [CC BY-SA 3.0], via Wikimedia Commons", ["Ada Roe"], ["Wikimedia Commons"]],
    ["Два кота спят. Фото: Ада Роу/ТАСС", ["Ада Роу"], ["ТАСС"]],
    ["眠る二匹の猫（山田花子撮影）", ["山田花子"], []],
    ["고양이 두 마리가 자고 있다. 홍길동 기자", ["홍길동"], []],
    ["两只猫。（新华社记者张三摄）", ["张三"], ["新华社"]],
    ["שני חתולים. צילום: עדה רועה", ["עדה רועה"], []],
    ["Two cats. Photo: AFP", [], ["AFP"]],
    ["Two cats. Photo: Reuters/Handout", [], ["Reuters"]],
    ["Two cats. Photo: Elm Hollow Police", [], []],
    ["Zwei Katzen. Foto: Feuerwehr Elmtal/dpa", [], ["dpa"]],
    ["Zwei Katzen. Foto: Stadt Elmtal", [], []],
    ["Two cats. Photo: Government of Elm", [], []],
    ["Two cats. Photo: Elm University", [], []],
    ["Two cats. (Ada Roe/Elm Hollow Chronicle)", ["Ada Roe"], []],
    ["Due gatti. Foto: Comune di Olmo", [], []],
    ["眠る二匹の猫＝共同", [], ["共同"]],
    ["Foto: privat", [], []],
    ["Ada Roe/AFP", ["Ada Roe"], ["AFP"]],
    ["Deux chats. Photo par Ada Roe", ["Ada Roe"], []],
    ["Twee katten. Foto door Ada Roe", ["Ada Roe"], []],
  ])("%s", (caption, photographers, agencies) => {
    expect(told(caption)).toEqual([photographers, agencies]);
  });

  it.each([
    "Foto de Elm Hollow",
    "Foto de archivo de dos gatos",
    "Ein Foto von Ada Roe",
    "Ada Roe/Ida Roth",
    "A photo of the Elm Bridge on Monday",
  ])("nobody is credited in: %s", (caption) => expect(told(caption)).toBeNull());
});

it("leaves out the publisher's own name", () => {
  const credit = {
    credit: "Ada Roe/Elm Courier",
    photographers: ["Ada Roe", "Elm Courier"],
    agencies: [],
    caption: null,
    src: null,
    evidence: { quote: "Ada Roe/Elm Courier", origin: "caption" as const, anchor: null },
  };
  const [told] = withoutHouse([credit], new Set(["elm courier"]));
  expect(told?.photographers).toEqual(["Ada Roe"]);
});
