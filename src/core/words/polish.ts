import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-ząćęłńóśźż-])|${NETWORK_NAMES}|fejsbuk|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| i| oraz) )?${NETWORKS}$`;
/** Behind what a text goes on. */
const CUT =
  "(?:reklam|film|wideo|zdjęci|galeri|materiał|grafik|wykres|posta|infografik|formularz|sond|tweet|mapą)\\S*(?: (?:wideo|filmowy|promocyjnym))?";

const CITING = {
  speech:
    "(?:powiedział|przyznał|stwierdził|ocenił|oświadczył|potwierdził|zapowiedział)[aiy]?|mówił[aiy]?|mówi",
  to: "dla",
  on: "w|na",
  before:
    "gości(?:em|nią)|dowiedział[aoy]? się|według|zdaniem|podaj[eą]|podał[aoy]?|pisz[eą]|(?:napisał|informował|poinformował|ustalił|przekazał|powiedział)[aoiy]?|informuj[eą]|donos(?:i|zą)|zauważa|wylicza|rozmow(?:ie|y) (?:z|dla)|powołuj\\S+ się na|cytowan\\S+ przez|(?:wywiad|komentarz)\\S* dla",
  does: "poda(?:je|ł[aoy]?)|(?:napisał|poinformował|ustalił)[aoy]?|informuje|donosi|pisze|dotarł[aoy]? do",
};

/** The words of Polish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|posłuchaj) (?:także|też|również)(?::.{0,120}| [^,]{0,60})?|(?:czytaj|zobacz|przeczytaj) (?:więcej|dalej)(?: ?[:|] ?.{0,120}| (?:o|na|w|tutaj|tu)(?: .{0,60})?)?|" +
      "polecane(?: artykuły)?|polecamy|powiązane(?: (?:artykuły|tematy))?|na ten temat|" +
      "najczęściej czytane|najpopularniejsze|najnowsze(?: (?:wiadomości|artykuły))?|nie przegap|wybór redakcji|więcej (?:na ten temat|[oz](?! życia)(?!.*(?: niż |\\.$))(?: [^\\s,\\d]+){1,4})|podobne artykuły|więcej (?:\\S+ )?(?:informacji|wiadomości) znajdziesz (?:na|w) [^.!?]{2,50}|" +
      "mo(?:że|gą) (?:cię|ci) (?:też |także )?(?:zainteresować|się spodobać)|(?:to )?cię może zainteresować|warto przeczytać",
    share:
      `jesteśmy na google.{0,80}|udostępnij(?: (?:na|w) ${NETWORKS}| artykuł)?|(?:kopiuj|skopiuj) (?:link|adres)|(?:link )?skopiowan[oy](?: link)?|` +
      "drukuj|wydrukuj|wyślij (?:e-?mailem|na e-?mail)|(?:po)?słuchaj(?: tego)? artykułu|zapisz artykuł",
    newsletter:
      "zapisz się(?: (?:(?:na|do) (?:nasz\\S* )?newsletter.{0,50}|teraz|już))?|pobierz (?:naszą |bezpłatną )?aplikację(?: .{0,30})?|" +
      "(?:wesprzyj|wspieraj) (?:nas|niezależne dziennikarstwo|redakcję)",
    ads: "reklama|koniec reklamy|artykuł sponsorowany|pomiń reklamę",
    comments:
      "komentarze(?: ?\\(?\\d+\\)?)?|(?:pokaż|zobacz|czytaj) (?:wszystkie )?komentarze(?: ?\\(\\d+\\))?|s?komentuj|" +
      "brak komentarzy|(?:dodaj|napisz|zostaw) komentarz|zaloguj się,? (?:aby|żeby|by) .{0,10}koment.{0,10}",
    tags: "(?:tagi|tematy|słowa kluczowe)(?:: ?.{0,120})?",
    consent:
      "twoja przeglądarka (?:nie obsługuje|jest nieaktualna).{0,80}|włącz javascript.{0,60}|to wideo jest niedostępne",
    feedback:
      "masz (?:dla nas )?(?:ciekawy )?(?:temat|informacj|zdjęci|sygnał)[^?]{0,60}\\? ?(?:napisz do nas|(?:wyślij|daj|prześlij) nam|daj znać).{0,80}|zgłoś błąd.{0,40}|(?:znalazłeś|widzisz|zauważyłeś|znalazłaś|zauważyłaś)(?:\\(aś\\))? błąd(?: (?:w (?:tekście|artykule)|na stronie))?(?:\\? ?.{0,60})?|" +
      "oceń (?:ten )?artykuł|(?:czy )?ten artykuł (?:był|jest) (?:dla ciebie )?(?:przydatny|pomocny|interesujący)",
    navigation: "odtwórz (?:wideo|film|video)|pełny ekran|pokaż (?:więcej|mniej)|na górę strony",
    paywall:
      "masz już (?:konto|prenumeratę)(?: ?\\?.{0,60})?|zaloguj się(?:,? (?:aby|żeby|by|lub|i|przez) .{0,50})?",
  },
  prompts: {
    pl: {
      ads: `(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta)(?: (?:artykułu|tekstu|materiału))? (?:znajduje się )?(?:pod|po|poniżej)(?: ${CUT})?$|artykuł jest kontynuowany (?:pod|po|poniżej)(?: ${CUT})?$`,
      follow: `(?:obserwuj|śledź|polub|dołącz do|znajdź|bądź) .{1,40} (?:na|w) ${ON_NETWORKS}|(?:obserwuj|śledź|polub) nas$`,
      feedback:
        "co o tym (?:sądzisz|myślisz|sądzicie|myślicie)(?:$|\\? (?:napisz|daj|zagłos|skoment|podziel))|(?:czy )?ten artykuł (?:ci się|był|jest) .{0,20}(?:podobał|przydatn|pomocn)\\S*$|czy ten artykuł był (?:przydatny|pomocny|interesujący)|sonda$|ankieta$|zagłosuj(?: w (?:naszej )?(?:sondzie|ankiecie))?$",
      author:
        "o autor(?:ze|ce)$|(?:więcej|inne|wszystkie|pozostałe) (?:artykuły|artykułów|teksty|tekstów) (?:tego |tej )?autor(?:a|ki)$",
      facts:
        "co (?:już |na razie |do tej pory )?wiemy(?!,)|co wiadomo|najważniejsze (?:informacje|fakty|punkty)|w skrócie$|fakty(?:$|:)",
    },
  },
  truncation: {
    pl: {
      rest: "(?:pozostało|zostało|pozostaje)(?: ci)?(?: jeszcze)?(?: do przeczytania)? %",
      asks:
        "(?:aby|żeby|by) (?:czytać|przeczytać|kontynuować)(?!\\S* (?:\\S+ ){0,3}(?:komenta|dyskus)).{0,60}(?:wykup|zalog|zarejestr|subskry|prenumer|kup)|" +
        "(?:wykup|zaloguj|zarejestruj|kup|subskrybuj).{0,60}(?:aby|żeby|by|i) (?:czyta|przeczyta|kontynu)(?!\\S* (?:\\S+ ){0,3}(?:komenta|dyskus))",
      reserved: "(?:tylko|wyłącznie|dostępn\\S+) dla .{0,20}(?:prenumerator|subskrybent|abonent)",
      readOn: "(?:czytaj|pokaż|przeczytaj) (?:dalej|więcej|całość|cały (?:artykuł|tekst))",
      page: "stron(?:a|ie)",
      of: "z|/",
      on: "(?:czytaj )?dalej na|ciąg dalszy na|przejdź na",
      next: "następna strona",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Gaze\\p{L}+ (?:Wyb|Krak|Pom|Lub|Pol|Praw|Olszt|Wroc)\\p{L}+|Wyborcz\\p{L}+(?:\\.pl)?|Rzeczpospolit\\p{L}+|Onet\\p{L}{0,3}|Wirtualn\\p{L}+ Polsk\\p{L}+|WP|RMF ?(?:FM|24)|TVN ?24|TVN|Polsat News|Polsat\\p{L}{1,3}|TVP(?: Info)?|Radi\\p{L}+ Zet|TOK FM|Super Express\\p{L}*|(?<=[„”"«]|\\p{L} )Fakt(?:u|em|owi)?|Newsweek\\p{L}{0,3}|Dziennik\\p{L}* (?:Bałt|Pol|Zach|Gaz|Łódz|Wsch)\\p{L}+(?: Prawn\\p{L}+)?|Puls\\p{L}* Biznesu|Business Insider\\p{L}*|Interi\\p{L}+|OKO\\.press|Polsk\\p{L}+ Radi\\p{L}+|PAP|Money\\.pl|Przegląd\\p{L}* Sportow\\p{L}+|Tygodnik\\p{L}* Powszechn\\p{L}+|Gazet\\p{L}+\\.pl|Głos\\p{L}* Wielkopolski\\p{L}*|(?<=[„”"«])(?:Polity[kc]\\p{L}+|Wprost|Rz|GW|DGP)|(?:Reuters|Bloomberg|Guardian|Spiegl|New York Times)\\p{L}+`,
  citations: [
    ...citedBy(CITING, {
      kinds:
        "portal\\p{L}*|dziennik\\p{L}*|gaze[tc]\\p{L}*|stacj\\p{L}+|agencj\\p{L}+|tygodnik\\p{L}*|serwis\\p{L}*|radi\\p{L}+|telewizj\\p{L}+|magazyn\\p{L}*|(?:niemiec|brytyj|amerykań|lokal|ukraiń)\\p{L}+",
      between:
        "o|tym|to|m\\.in\\.|w|na|też|również|reporter\\p{L}*|dziennikarz\\p{L}*|informacj\\p{L}+|ustale\\p{L}+",
      writes: "jak (?:pisze|podaje|podał[ao]?|donosi|ustalił[aoy]?|informuje|napisał[ao]?)",
    }),
    // "powiedział burmistrz Onetowi": told by its case
    `(?<!\\p{L})(?:${CITING.speech})\\s[^.!?„”,]{0,60}\\s[„"]?(?<name>PAP|Onetowi|Wirtualnej Polsce|Interii|Gazecie Wyborczej|Rzeczpospolitej|Faktowi|Super Expressowi|Newsweekowi|TVN24|Polsatowi)(?!\\p{L})`,
  ],
  notices: {
    labels: {
      correction: "sprostowanie",
      update: "aktualizacja",
      "editors-note": "od redakcji",
      translation: "tłumaczenie",
      "press-release": "komunikat prasowy",
    },
    sentences: {
      affiliate: "(?:zawiera|są) (?:\\S+ ){0,2}link(?:i|ów|ami) (?:afiliacyjn|partnersk)",
      correction: "we wcześniejszej wersji",
      translation: "przetłumaczon[eoya]",
      ai: "sztucznej inteligencji",
      syndication: "pierwotnie (?:ukazał|opublikowan)",
    },
    genres: {
      opinion: "felieton|komentarz|opinie",
      analysis: "analiza",
      satire: "satyra",
      live: "na żywo|relacja na żywo",
      review: "recenzja",
    },
    sponsored: "materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany",
    payer: "przez|od",
    paidBy: "sponsorowane przez",
    withPartner: "we współpracy z",
    ad: "reklama",
    machine: "sztuczn\\p{L}+ inteligenc",
    byRule: "maszynow",
    translated: "przetłumacz|tłumacz",
    made: "wygenerowan|napisan",
    opening: "(?:ten|niniejszy) (?:tekst|artykuł)|przez|pomoc\\p{L}+",
    aboutText: "(?:ten|niniejszy|tego|niniejszego) (?:tekstu?|artykułu?)",
    start: "tekst|z \\S+",
    versionOf:
      "(?<=\\s)(?:[łąęśżźćń]\\p{L}|(?!był|poda|napisa|znalaz|błęd)[a-z]{4,}(?:u|y|a|i|ej|ego)(?!\\p{L}))",
    saysOfVersion: "(?<!\\p{L})poda|napisa|błęd|pomył",
  },
};
