import type { WordGroup } from "./words";

/** The words of languages of Central Europe and the Balkans in Latin letters. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "czytaj (?:także|też|więcej|również|dalej).{0,60}|zobacz (?:także|też|również|więcej).{0,60}|" +
      "przeczytaj (?:także|też|również).{0,40}|polecane|polecamy|powiązane(?: artykuły)?|" +
      "najczęściej czytane|najnowsze|więcej (?:na ten temat|[oz](?!.*(?: niż |\\.$))(?: [^\\s,\\d]+){1,4})|podobne artykuły|" +
      "čtěte (?:také|více|dále).{0,60}|přečtěte si.{0,60}|související(?: články| témata)?|" +
      "mohlo by vás zajímat|nejčtenější|viz také|doporučujeme|čítajte (?:aj|tiež|viac).{0,60}|" +
      "prečítajte si.{0,60}|súvisiace(?: články)?|najčítanejšie|mohlo by vás zaujímať|olvassa el.{0,40}|" +
      "kapcsolódó(?: cikkek)?|ajánlott(?: (?:cikkek|videók|olvasmány))?|legolvasottabb(?:ak)?(?: (?:cikkek|hírek))?|további (?:cikkek|hírek)(?: (?:a témában|erről))?|" +
      "citește și.{0,60}|citește mai (?:mult|departe).{0,40}|vezi și.{0,40}|" +
      "articole (?:similare|recomandate|asemănătoare)|recomandări|cele mai citite|" +
      "pročitajte (?:još|i|više).{0,60}|povezane (?:vijesti|teme|vesti|novice)|najčitanije|" +
      "vezane vijesti|preberite (?:tudi|še).{0,40}|lexo (?:edhe|më shumë).{0,60}|përgjigje të ngjashme" +
      "|mo(?:że|gą) (?:cię|ci) (?:też |także )?(?:zainteresować|się spodobać)|(?:to )?cię może zainteresować|warto przeczytać|mohlo by se vám líbit|(?:další|ďalšie) články|k tématu|nejnovější(?: články| zprávy)?|najnovšie(?: články| správy)?|ez is érdekelhet(?:i|né)?|(?:ezt )?olvasta már|hasonló (?:cikkek|hírek)|te-ar putea interesa(?: [șş]i)?|[țţ]i-ar putea plăcea(?: [șş]i)?|pe aceea[șş]i temă|[șş]tiri similare|cite[șş]te [șş]i.{0,60}|možda (?:će )?vas (?:i )?zanima(?:ti)?|morda vas zanima|najnovije(?: vijesti)?|preberi(?:te)? več",
    share:
      "(?:udostępnij|sdílet|zdieľať|distribuie|podijelite?)(?: (?:na|pe|w) (?:face|fb|twitt|what|link|mess|goog|x).{0,20}| (?:artykuł|článe?o?k|articolul|članak|vijest))?|megosztás",
    newsletter:
      "zapisz się(?: (?:(?:na|do) (?:nasz\\S* )?newsletter.{0,50}|teraz|już))?|odebírejte.{0,80}|(?:přihlaste se|prihláste sa)(?: (?:k odb.{0,40}|zde|tu))?|" +
      "iratkozz?o?n? fel(?: .{0,30}hírlev.{0,40})?|abonează-te.{0,80}",
    ads: "reklama?|reklám|publicitate|oglas",
    comments:
      "komentarze(?: ?\\(?\\d+\\)?)?|diskuse(?: ?\\(\\d+\\))?" +
      "|\\d+ (?:komentář[eů]?|komentár(?:e|ov)?|komentara?|komentarjev|hozzászólás|comentarii)|brak komentarzy|hozzászólások|(?:dodaj|napisz|zostaw) komentarz|(?:přidat|napsat|vložit) komentář|(?:pridať|napísať) komentár|(?:ostavi|objavi)(?:te)? komentar|(?:lasă|adaugă|scrie) un comentariu|szólj hozzá|zaloguj się,? (?:aby|żeby) .{0,10}koment.{0,10}",
    tags: "tagi(?:: ?.{0,120})?|címkék(?:: ?.{0,120})?|štítky(?:: ?.{0,120})?",
    feedback:
      "zgłoś błąd.{0,40}|vidíte chybu.{0,40}" +
      "|(?:znalazłeś|widzisz) błąd(?: .{2,20})?|oceń (?:ten )?artykuł|našli (?:jste|ste) (?:v .{2,15} )?chybu|hibát talált(?: .{2,20})?|ai (?:găsit|observat) o (?:greșeală|eroare)(?: .{2,20})?",
    paywall:
      "masz już (?:konto|prenumeratę)(?: ?\\?.{0,60})?|zaloguj się(?:,? (?:aby|żeby|by|lub|i|przez) .{0,50})?|přihlásit se(?: přes .{0,20})?",
  },
  prompts: {
    pl: {
      ads: "(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta) .{0,20}(?:pod|po) |artykuł jest kontynuowany",
      follow: "(?:obserwuj|śledź|polub|dołącz) ",
      feedback: "co (?:o tym )?(?:sądzisz|myślisz)|czy ten artykuł|sonda$|ankieta$",
      author: "o autor(?:ze|ce)|(?:więcej|inne) .{0,12}autor",
      facts: "co (?:już )?wiemy|co wiadomo|najważniejsze |w skrócie|fakty",
    },
    cs: {
      ads: "(?:článek|text) pokračuje|inzerce$",
      follow: "sledujte ",
      feedback: "co si .{0,8}myslíte|anketa$|hlasujte",
      author: "o autor(?:ovi|ce)|další články",
      facts: "co (?:zatím )?víme|co je známo|ve zkratce|fakta",
    },
    sk: {
      ads: "(?:článok|text) pokračuje|inzercia$",
      follow: "sledujte ",
      feedback: "čo si .{0,8}myslíte|anketa$|hlasujte",
      author: "o autor(?:ovi|ke)|ďalšie články",
      facts: "čo (?:zatiaľ )?vieme|čo je známe|v skratke|fakty",
    },
    hu: {
      ads: "a cikk .{0,20}(?:után|alatt) folytatódik|hirdetés$",
      follow: "kövess",
      feedback: "mit gondol|szavaz",
      author: "a szerzőről|további cikkek",
      facts: "am?it (?:eddig )?tud|röviden|tények",
    },
    ro: {
      ads: "articolul continuă|citește mai departe după",
      follow: "urmăre[șş]",
      feedback: "ce (?:crezi|părere)|(?:ți|v)-a fost de folos|sondaj$|votează",
      author: "despre autor|(?:mai multe|alte) articole de",
      facts: "ce (?:se știe|știm)|pe scurt",
    },
    hr: {
      ads: "(?:članak|tekst) se nastavlja",
      follow: "prati(?:te)? (?:nas|.{2,40} na)",
      feedback: "(?:što|šta) .{0,4}misli|anketa$|glasajte",
      author: "o autor(?:u|ici)|(?:više|još) (?:članaka|tekstova)",
      facts: "(?:što|šta) (?:se )?zna|ukratko|činjenice",
    },
    sl: {
      ads: "(?:članek|besedilo) se nadaljuje",
      follow: "(?:sledite|spremljajte) ",
      feedback: "kaj (?:menite|mislite)|anketa$|glasujte",
      author: "o avtor(?:ju|ici)",
      facts: "kaj vemo|na kratko",
    },
  },
  truncation: {
    pl: {
      rest: "(?:pozostało|zostało|pozostaje)(?: ci)?(?: jeszcze)?(?: do przeczytania)? %",
      asks:
        "(?:aby|żeby|by) (?:czytać|przeczytać|kontynuować).{0,60}(?:wykup|zalog|zarejestr|subskry|prenumer|kup)|" +
        "(?:wykup|zaloguj|zarejestruj|kup|subskrybuj).{0,60}(?:aby|żeby|by|i) (?:czyta|przeczyta|kontynu)",
      reserved: "(?:tylko|wyłącznie|dostępn\\S+) dla .{0,20}(?:prenumerator|subskrybent|abonent)",
      readOn: "(?:czytaj|pokaż|przeczytaj) (?:dalej|więcej|całość|cały (?:artykuł|tekst))",
      page: "stron(?:a|ie)",
      of: "z|/",
      on: "(?:czytaj )?dalej na|ciąg dalszy na|przejdź na",
      next: "następna strona",
    },
    cs: {
      rest: "(?:zbývá|zbývajících)(?: vám)?(?: ještě)?(?: přečíst)? %",
      asks:
        "(?:pro|abyste|chcete) .{0,30}(?:čtení|dočíst|pokračov|číst dál).{0,60}(?:předpla|přihla|registr)|" +
        "(?:předplaťte|přihlaste|zaregistrujte|staňte se předplatitel).{0,60}(?:číst|čtěte|dočt|pokrač)",
      reserved: "(?:jen|pouze|exkluzivn\\S+) .{0,20}předplatitel",
      readOn: "(?:čtěte|číst|zobrazit) (?:dál|dále|celý (?:článek|text)|více)|pokračovat ve čtení",
      page: "stran(?:a|ě|u)",
      of: "ze?|/",
      on: "pokračování na|přejít na",
      next: "další strana|další stránka",
    },
    sk: {
      rest: "(?:zostáva|ostáva|zostávajúcich)(?: vám)?(?: ešte)?(?: prečítať)? %",
      asks:
        "(?:pre|aby ste|chcete) .{0,30}(?:čítan|dočíta|pokračov).{0,60}(?:predpla|prihlá|registr)|" +
        "(?:predplaťte|prihláste|zaregistrujte|odomknite).{0,60}(?:číta|dočíta|pokrač|článok)",
      reserved: "(?:len|iba|exkluzívn\\S+) .{0,20}predplatiteľ",
      readOn: "(?:čítajte|čítať|zobraziť) (?:ďalej|celý (?:článok|text)|viac)|pokračovať v čítaní",
      page: "stran(?:a|e|u)",
      of: "zo?|/",
      on: "pokračovanie na",
      next: "ďalšia strana",
    },
    hu: {
      rest: "(?:hátralévő|fennmaradó) %|%-?a? (?:van )?(?:még )?hátra",
      asks:
        "(?:a (?:teljes cikk|folytatás|cikk)|tovább).{0,60}(?:előfiz|regisztr|jelentkez)|" +
        "(?:fizessen elő|regisztráljon|jelentkezzen be|előfizetés).{0,60}(?:olvas|folytat|cikk)",
      reserved: "(?:csak|kizárólag) .{0,20}előfiz",
      readOn: "(?:olvasd|olvassa) (?:tovább|el)|tovább(?: a (?:teljes )?cikkhez)?|a teljes cikk",
      page: "oldal",
      of: "/",
      next: "következő oldal",
    },
    ro: {
      rest: "(?:rămas|rămân|rămâne)(?: încă)?(?: de citit)? %",
      asks:
        "pentru a (?:citi|continua).{0,60}(?:abon|autentif|înregistr|cont)|" +
        "(?:abonează-te|abonați-vă|autentifică-te|conectează-te).{0,60}(?:cit[ei]|contin)",
      reserved: "(?:doar|exclusiv|numai) pentru .{0,20}abona",
      readOn:
        "cit(?:ește|iți)(?: mai (?:mult|departe)| (?:tot|întreg) articolul)|" +
        "continuă (?:să citești|lectura)",
      page: "pagina",
      of: "din|/",
      on: "continuă (?:la|pe)",
      next: "pagina următoare",
    },
    hr: {
      rest: "(?:preostalo|preostaje|ostalo)(?: vam)?(?: je)?(?: još)? %",
      asks:
        "(?:za|da biste|kako biste).{0,30}(?:nastavak|nastavili|čitanj|pročitali).{0,60}(?:pretpla|prijav|registr)|" +
        "(?:pretplatite|prijavite|registrirajte|registrujte).{0,60}(?:nastav|čita|pročita)",
      reserved: "(?:samo|isključivo|ekskluzivno) za .{0,20}(?:pretplatni|članove)",
      readOn:
        "(?:pročitaj|pročitajte)(?: (?:više|još|cijeli članak|ceo tekst|sve))|opširnije|nastavi čitanje",
      page: "strani?c?a",
      of: "od|/",
      on: "nastavak na",
      next: "sljedeća stranica|sledeća strana",
    },
    sl: {
      asks:
        "za (?:nadaljevanje|branje).{0,60}(?:naroč|prijav|registr)|" +
        "(?:naročite|prijavite|registrirajte).{0,60}(?:nadalj|bra(?:ti|nje)|prebe)",
      reserved: "(?:samo|izključno|le) za .{0,20}naročnik",
      readOn: "(?:preberi|beri)(?:te)? (?:več|naprej|celoten članek)",
      page: "stran",
      of: "od|/",
      next: "naslednja stran",
    },
  },
  citing: {
    before:
      "podle|uvedl[ao]? pro|řekl[ao]? (?:pro )?|według|jak podaje|podaj(?:e|ą)|podał[ao]?|napisał[ao]?|" +
      "poinformował[aoiy]?|powiedział[aiy]?|przekazał[aoiy]?|rozmow(?:ie|y) z|potrivit",
    does:
      "získal[aiy]?|popsal[aiy]?|ověřil[aiy]?|zjistil[aiy]?|napsal[aiy]?|uvedl[aiy]?|podał[aoy]?|podaje|" +
      "napisał[aoy]?|poinformował[aoy]?",
    speech: "řekl[aiy]?|uvedl[aiy]?|powiedział[aiy]?",
    to: "dla|pro",
    on: "w|v|na",
  },
  notices: {
    labels: {
      correction: "oprava|sprostowanie|ispravka|helyreigazítás",
      update: "aktualizacja",
      "editors-note": "pozn\\. red|od redakcji",
      translation: "tłumaczenie|překlad",
      "press-release": "komunikat prasowy|tisková zpráva",
    },
    sentences: {
      correction: "we wcześniejszej wersji|v předchozí verzi",
      translation: "przetłumaczon[eoya]|přelož(?:il|en)",
      ai: "sztucznej inteligencji",
      syndication: "pierwotnie (?:ukazał|opublikowan)|poprvé vyšel",
    },
    genres: {
      opinion:
        "felieton|komentarz|opinie|komentář|názory?|vélemény|publicisztika|părerea|kolumne|" +
        "opinion[ei]",
      analysis: "analiz[aă]|analýza|elemzés",
      satire: "sat[iy]ra|szatíra",
      live: "na żywo|relacja na żywo|živě|élő",
      review: "recenz[ej]a?",
    },
    sponsored:
      "materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany|" +
      "(?:komerční|placen[ýá]|sponzorovaný) (?:sdělení|obsah|článek|inzerce|spolupráce)|" +
      "(?:szponzorált|támogatott) tartalom|conținut sponsorizat",
    payer: "przez|od|de",
    paidBy: "sponsorowane przez|sponzoroval",
    withPartner: "we współpracy z|ve spolupráci s",
    ad: "reklama|re[ck]lame|inzerce|hirdetés|publicitate",
    opinion: "opinie",
    author: "de",
    machine: "(?:sztuczn|uměl)\\p{L}+ inteligenc",
    machineShort: "ia|mi",
    byRule: "automát|maszynow|strojov|gép[ei]",
    translated: "przetłumacz|tłumacz|přelož|překlad|fordít|tradu[cs]",
    made: "wygenerowan|napisan|vygenerov|vytvoř|generált",
    opening: "(?:tento|ten|niniejszy) (?:te(?:ks|x)t|artykuł|článek)|przez|pomoc\\p{L}+",
    aboutText:
      "verzi článku|(?:ten|niniejszy|tego|niniejszego) (?:tekstu?|artykułu?)|" +
      "(?:tento|tohoto) (?:článe?k|text)",
    start: "tekst|ze? \\S+",
    versionOf:
      "(?<=\\s)(?:[łąęśżźćńěščřžýáíéúů]\\p{L}|(?!był|poda|napisa|znalaz|błęd|bylo|jsme|stálo)[a-z]{4,}(?:u|y|a|i|ej|ego|ého|ství)(?!\\p{L}))",
    saysOfVersion: "(?<!\\p{L})poda|napisa|błęd|pomył|uvedl|uvádě|stálo|chyb|mylně",
  },
};
