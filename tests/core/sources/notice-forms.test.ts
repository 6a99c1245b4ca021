import { describe, expect, it } from "vitest";
import { gather, PROSE } from "./page";

function kinds(html: string, lang = "en"): string[] {
  return gather({ body: `${PROSE}${html}`, lang }).notices.map(({ kind }) => kind);
}

describe("an update", () => {
  it.each([
    ["pt", "Notícia atualizada às 9h30 com a resposta da câmara"],
    ["pt", "Notícia actualizada às 9h30: acrescentada a resposta da câmara"],
    ["fr", "Mis à jour à 14h30 : ajout de la réaction du conseil."],
    ["es", "Noticia actualizada a las 14.30 con la respuesta del consejo."],
    ["ru", "Обновлено: добавлен комментарий мэрии о мосте."],
  ])("says what was added: %s, %s", (lang, text) =>
    expect(kinds(`<p>${text}</p>`, lang)).toEqual(["update"]),
  );

  it.each([
    ["sv", "Uppdaterad: Mindre än 2 timmar sedan"],
    ["ru", "Обновлено: 6 сентября 2026 года, среда, 10:15"],
    ["fr", "Mis à jour le 12 février 2026 à 14h30"],
    ["pt", "Notícia atualizada às 9h30"],
    ["es", "Actualizado a las 14.30 del 3 de diciembre de 2026"],
    ["de", "Aktualisiert: Donnerstag, 3. September 2026, 10.15 Uhr"],
  ])("is none where it says nothing but when: %s, %s", (lang, text) =>
    expect(kinds(`<p>${text}</p>`, lang)).toEqual([]),
  );
});

describe("a correction", () => {
  it.each(["※ 바로잡습니다. 다리의 길이는 90미터입니다.", "다리의 길이를 90미터로 바로잡습니다."])(
    "is told in Korean: %s",
    (text) => expect(kinds(`<p>${text}</p>`, "ko")).toEqual(["correction"]),
  );

  it("is no line of links below the text", () => {
    expect(kinds("<p>Corrections and clarifications | Submit a news tip</p>")).toEqual([]);
    const text = "Corrections and clarifications | An earlier version of this article was wrong.";
    expect(kinds(`<p>${text}</p>`)).toEqual(["correction"]);
  });
});

describe("material of others", () => {
  it("may be the agencies', with who helped in a sentence of its own", () => {
    expect(kinds("<p>Mit Agenturmaterial. Mitarbeit: Ada Roe.</p>", "de")).toEqual([
      "agency-material",
    ]);
  });

  it("is not what a colleague somewhere else tells", () => {
    expect(kinds("<p>Mit Informationen von Ada Roe, WDR</p>", "de")).toEqual([]);
    expect(kinds("<p>Mit Informationen von WDR und Spiegel</p>", "de")).toEqual(["syndication"]);
  });

  it("is not told by a channel that the page's data name beside the people", () => {
    const author = ["Ada Roe", "TV Globo"].map((name) => ({ "@type": "Person", name }));
    const article = { "@type": "NewsArticle", headline: "Bridge closed", author };
    const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
    expect(gather({ body: PROSE, head }).notices).toEqual([]);
  });
});

describe("a genre", () => {
  it("stands over the headline with what the reviewer thinks of it", () => {
    const above = "<div><span>Boekrecensie</span> <span>★★★★☆</span></div>";
    const { notices } = gather({ above, body: PROSE, lang: "nl" });
    expect(notices.map(({ kind }) => kind)).toEqual(["review"]);
  });

  it("stands in a byline after a dash", () => {
    const before = "<div><strong>Edito</strong> - <span>Par Ada Roe</span></div>";
    const { notices } = gather({ before, body: PROSE, lang: "fr" });
    expect(notices.map(({ kind }) => kind)).toEqual(["opinion"]);
  });
});

describe("a summary over the text", () => {
  it.each([
    ["no", "Oppsummeringen er laget av et KI-verktøy og lest av journalister i Morgenposten"],
    ["de", "Die Zusammenfassung wurde mit KI erstellt und von der Redaktion geprüft."],
    ["sv", "Sammanfattningen är gjord med stöd av AI-verktyg och har granskats av redaktionen."],
  ])("may be a machine's: %s, %s", (lang, text) => {
    const { notices } = gather({ before: `<div><p>${text}</p></div>`, body: PROSE, lang });
    expect(notices.map(({ kind }) => kind)).toEqual(["ai"]);
  });
});
