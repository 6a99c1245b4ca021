import { describe, expect, it } from "vitest";
import { Wording } from "../../../src/core/completeness/wording";
import { allWords } from "../words/all-words";

/** A prompt to subscribe or log in, as a page in that language may print it. */
const PROMPTS: Record<string, string> = {
  en: "Subscribe now to continue reading",
  de: "Jetzt kostenlos registrieren und weiterlesen",
  fr: "Pour lire la suite, abonnez-vous dès un euro",
  es: "Suscríbete para seguir leyendo",
  ca: "Per continuar llegint, subscriu-te",
  it: "Abbonati per continuare a leggere",
  pt: "Assine para continuar a ler",
  nl: "Neem een abonnement om dit artikel te lezen",
  sv: "Logga in för att läsa vidare",
  da: "Køb abonnement for at læse videre",
  no: "Kjøp abonnement for å lese videre",
  fi: "Kirjaudu sisään ja jatka lukemista",
  is: "Kauptu áskrift til að lesa áfram",
  pl: "Zaloguj się, aby przeczytać cały tekst",
  cs: "Předplaťte si nás a čtěte dál",
  sk: "Predplaťte si nás a dočítajte článok",
  hu: "A teljes cikk előfizetéssel olvasható",
  ro: "Abonează-te ca să citești mai departe",
  hr: "Pretplatite se za nastavak čitanja",
  sl: "Prijavite se za nadaljevanje branja",
  sr: "Претплатите се и прочитајте цео текст",
  bg: "Абонирайте се, за да прочетете цялата статия",
  ru: "Оформите подписку, чтобы дочитать статью",
  uk: "Увійдіть, щоб прочитати далі",
  el: "Συνδεθείτε για να διαβάσετε το άρθρο",
  tr: "Okumaya devam etmek için abone olun",
  ar: "لمتابعة القراءة سجل الدخول",
  he: "להמשך קריאה הירשמו עכשיו",
  fa: "برای ادامه مطلب وارد شوید",
  hi: "पूरी खबर पढ़ने के लिए लॉग इन करें",
  ja: "続きを読むには会員登録が必要です",
  zh: "登录后继续阅读",
  ko: "로그인하면 계속 읽을 수 있습니다",
  th: "สมัครสมาชิกเพื่ออ่านบทความ",
  vi: "Đăng nhập để đọc tiếp",
  id: "Berlangganan untuk membaca lebih lanjut",
};

/** How much is left, as a page in that language may print it. */
const RESTS: Record<string, string> = {
  en: "57% of this article remains",
  de: "Noch 57 % des Artikels",
  fr: "Il vous reste 57,5 % de cet article à lire.",
  es: "Te queda por leer el 57 % de este artículo",
  ca: "Et queda per llegir el 57 % de l’article",
  it: "Ti resta da leggere il 57 % di questo articolo",
  pt: "Resta-lhe ler 57 % deste artigo",
  nl: "Nog 57% van dit artikel",
  sv: "57 procent av artikeln återstår",
  da: "57 % af artiklen er tilbage",
  no: "57 prosent av saken gjenstår",
  fi: "Jutusta on vielä lukematta 57 prosenttia",
  pl: "Pozostało do przeczytania 57% artykułu",
  cs: "Zbývá vám přečíst 57 % článku",
  sk: "Zostáva vám prečítať 57 % článku",
  hu: "A cikk 57%-a még hátravan: 57% hátra",
  ro: "Au mai rămas de citit 57% din articol",
  hr: "Preostalo je još 57 % članka",
  bg: "Остават ви още 57% от статията",
  ru: "Осталось прочитать 57 процентов",
  uk: "Залишилося прочитати 57%",
  el: "Απομένει το 57% του άρθρου",
  tr: "Yazının geri kalan %57",
  ar: "تبقى لك ٥٧٪ من المقال",
  he: "נותרו לך עוד 57% מהכתבה",
  fa: "۵۷ درصد از این مقاله باقی مانده",
  hi: "57% लेख बाकी",
  ja: "残り1,234文字",
  zh: "剩余57%",
  ko: "남은 57%",
  th: "เหลืออีก 57%",
  vi: "Còn lại 57% bài viết",
  id: "Tersisa 57% artikel",
};

describe("a wording", () => {
  it.each(Object.entries(PROMPTS))("knows a prompt in %s", (lang, line) => {
    expect(new Wording(lang, allWords()).asksToReadOn(line)).toBe(true);
    expect(new Wording(null, allWords()).asksToReadOn(line)).toBe(true);
  });

  it.each([
    ["de", "Jetzt diesen Beitrag lesen!"],
    ["fr", "Abonnez-vous pour accéder à cet article"],
    ["fr", "Abonnez-vous pour accéder à ce contenu"],
    ["fr", "Abonnez-vous pour lire la suite"],
    ["it", "Accedi per continuare la lettura"],
    ["ru", "Войдите, чтобы прочитать весь текст"],
    ["no", "Logg inn for å lese hele saken"],
  ])("knows another prompt in %s: %s", (lang, line) => {
    expect(new Wording(lang, allWords()).asksToReadOn(line)).toBe(true);
  });

  it.each(Object.entries(RESTS))("knows what is left in %s", (lang, line) => {
    expect(new Wording(lang, allWords()).tellsRest(line)).toBe(true);
    expect(new Wording(null, allWords()).tellsRest(line)).toBe(true);
  });

  it("holds prompts and labels for each of its languages", () => {
    for (const [lang, { asks, readOn, next }] of Object.entries(allWords().truncation)) {
      expect([lang, Boolean(asks && readOn && next)]).toEqual([lang, true]);
    }
  });

  it.each([
    ["en", "Of the ballots 57 % were left to count on Tuesday"],
    ["en", "Subscribe to our newsletter for more stories"],
    ["en", "Sign in to comment"],
    ["de", "Jetzt unseren Newsletter abonnieren"],
    ["de", "Wer diesen Artikel lesen kann, hat Glück"],
    ["de", "Dem Verein bleiben 57 Prozent seiner Mitglieder"],
    ["fr", "Abonnez-vous à notre lettre du matin"],
    ["fr", "Abonnez-vous pour accéder à cet espace d’échange et contribuer à la discussion"],
    ["fr", "Abonnez-vous pour lire la suite des commentaires"],
    ["fr", "Pour lire les commentaires, connectez-vous"],
    ["es", "Para leer los comentarios, inicia sesión"],
    ["it", "Accedi per continuare la discussione"],
    ["it", "Per leggere i commenti, accedi"],
    ["pt", "Para ler os comentários, faça login"],
    ["nl", "Om de reacties te lezen, log in"],
    ["sv", "Logga in för att läsa alla kommentarer"],
    ["da", "Log ind for at fortsætte debatten"],
    ["no", "Logg inn for å lese kommentarene"],
    ["fi", "Kirjaudu lukeaksesi kaikki kommentit"],
    ["pl", "Zaloguj się, aby przeczytać wszystkie komentarze"],
    ["cs", "Přihlaste se a pokračujte v diskusi"],
    ["sk", "Prihláste sa a čítajte komentáre"],
    ["ro", "Autentifică-te pentru a citi comentariile"],
    ["hr", "Prijavite se kako biste pročitali sve komentare"],
    ["sl", "Prijavite se za branje komentarjev"],
    ["sr", "Пријавите се да прочитате коментаре"],
    ["bg", "Влезте, за да прочетете коментарите"],
    ["ru", "Войдите, чтобы прочитать комментарии"],
    ["uk", "Увійдіть, щоб прочитати всі коментарі"],
    ["el", "Συνδεθείτε για να διαβάσετε τα σχόλια"],
    ["es", "Regístrate o inicia sesión para seguir tus temas favoritos."],
    ["ja", "有料会員になるとすべての記事が読み放題です"],
  ])("takes no other line for one of these (%s: %s)", (lang, line) => {
    const wording = new Wording(lang, allWords());
    expect(wording.asksToReadOn(line) || wording.tellsRest(line)).toBe(false);
    expect(wording.saysReserved(line)).toBe(false);
  });

  it("reads a page in a language that it does not know by the words of all", () => {
    expect(new Wording("xx-YY", allWords()).isReadOn("Weiterlesen →")).toBe(true);
    expect(new Wording("nb-NO", allWords()).isReadOn("Les mer")).toBe(true);
    expect(new Wording("fr", allWords()).isReadOn("Weiterlesen")).toBe(false);
  });

  it.each([
    ["de", "Seite 1 von 3", { page: 1, pages: 3 }],
    ["en", "Page 2 of 12", { page: 2, pages: 12 }],
    ["ja", "1/3ページ", { page: 1, pages: 3 }],
    ["zh", "第1页/共4页", { page: 1, pages: 4 }],
    ["en", "Page 1 of 3 is missing from the file", null],
  ])("reads page numbers (%s: %s)", (lang, line, numbers) => {
    expect(new Wording(lang, allWords()).pageOf(line)).toEqual(numbers);
  });

  it("tells a way on from a page's number alone", () => {
    const german = new Wording("de", allWords());
    expect(german.leadsToPage("Weiter auf Seite 2: Der Fahrplan")).toBe(true);
    expect(german.leadsToPage("Seite 2")).toBe(false);
    expect(german.isNextPage("Nächste Seite »")).toBe(true);
  });
});
