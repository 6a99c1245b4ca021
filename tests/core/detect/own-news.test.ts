import { describe, expect, test } from "vitest";
import { jsonLd, markup, type Story, verdictOn } from "./story";

/** Stories whose site, address and words say nothing that the table of signs knows. */
const STORIES: Record<
  string,
  Pick<Story, "lang" | "site" | "headline" | "near"> & { text: string }
> = {
  Arabic: {
    lang: "ar",
    site: "الميناء",
    headline: "المجلس البلدي يغلق الجسر القديم أمام الشاحنات لمدة عامين",
    near: "<p>علي براندت</p>",
    text: "قرر المجلس البلدي في ليندهافن يوم الثلاثاء إغلاق الجسر القديم أمام الشاحنات، لأن اثنين من مسانده التسعة قد تآكلا بالصدأ وظهرت الشقوق في المسند الثالث منذ الصيف الماضي.",
  },
  Russian: {
    lang: "ru",
    site: "Гавань",
    headline: "Старый мост Линдхафена закрыли для грузовиков на два года",
    near: "<p>Оле Брандт</p>",
    text: "Городской совет Линдхафена во вторник решил закрыть старый мост для грузовиков: две из девяти его опор проржавели насквозь, а в третьей ещё летом нашли трещины.",
  },
  Finnish: {
    lang: "fi",
    site: "Satama",
    headline: "Lindhamnin vanha silta suljetaan kuorma-autoilta kahdeksi vuodeksi",
    near: "<p>Ole Brandt</p>",
    text: "Lindhamnin kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kuorma-autoilta, koska kaksi sen yhdeksästä laakerista on ruostunut puhki ja kolmannessa on halkeamia.",
  },
  Hindi: {
    lang: "hi",
    site: "बंदरगाह",
    headline: "लिंडहेवन का पुराना पुल ट्रकों के लिए दो साल तक बंद रहेगा",
    near: "<p>ओले ब्रांट</p>",
    text: "लिंडहेवन की नगर परिषद ने मंगलवार को पुराने पुल को ट्रकों के लिए बंद करने का फैसला किया, क्योंकि उसके नौ में से दो आधार जंग से पूरी तरह गल चुके हैं और तीसरे में दरारें दिखी हैं।",
  },
};

describe("a page's own NewsArticle makes it news", () => {
  test.each(Object.keys(STORIES))("in %s", (language) => {
    const story = STORIES[language];
    if (!story) throw new Error(`No story in ${language}`);
    const { text, ...rest } = story;
    const head = jsonLd(`{"@type":"NewsArticle","headline":"${story.headline}"}`);
    const html = markup({ ...rest, head, paragraphs: Array(8).fill(text) });
    const plain = html.replace(/<figure>.*<\/figure>/, "");
    for (const page of [html, plain]) {
      expect(verdictOn(page, "https://www.satama.example/a/bridge")).toMatchObject({
        kind: "news",
      });
    }
  });
});
