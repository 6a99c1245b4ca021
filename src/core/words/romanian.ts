import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-zăâîșşțţ-])|${NETWORK_NAMES}|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| [șş]i) )?${NETWORKS}$`;

const CITING = {
  speech:
    "(?:declarat|spus|precizat|explicat|confirmat|recunoscut|afirmat|susținut|anunțat)|spune|declară",
  to: "pentru|la|către",
  on: "la|pe",
  before:
    "potrivit|conform|relatează|(?:a|au) (?:relatat|scris|transmis|anunțat)|scriu|scrie|transmite|anunță|(?:citat|publicat)\\S* de|notează|informează|arată|(?:declarat|spus|precizat|explicat|confirmat) (?:pentru|la)|interviu\\S*",
  does: "relatează|scrie|transmite|anunță|notează|informează|a (?:relatat|scris|transmis|anunțat)",
};

/** The words of Romanian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "cite[șş](?:te|ti) [șş]i(?::.{0,120}| [^,]{0,60})?|citiți [șş]i(?::.{0,120}| [^,]{0,60})?|citește mai (?:mult|departe)(?: ?[:|] ?.{0,100}| (?:despre|pe|aici)(?: .{0,60})?)?|(?:vezi|vedeți) [șş]i(?::.{0,120}| [^,]{0,60})?|" +
      "articole (?:similare|recomandate|asemănătoare)|recomandări|recomandate|cele mai (?:citite|noi)(?: (?:știri|articole))?|ultimele știri|nu rata|nu ratați|" +
      "te-ar putea interesa(?: [șş]i)?|[țţ]i-ar putea plăcea(?: [șş]i)?|pe aceea[șş]i temă|[șş]tiri similare",
    share:
      `distribuie(?: pe ${NETWORKS}| articolul)?|copia(?:ză|ți) link(?:ul)?|link(?:ul a fost)? copiat|` +
      "tipărește|printează|trimite (?:pe|prin) (?:whatsapp|e-?mail)|(?:ascultă|salvează) (?:acest )?articolul",
    newsletter:
      "abon(?:ează-te|ați-vă)(?: (?:la (?:newsletter|canalul)|pe|acum|aici|pentru).{0,60})?|descarcă(?:ți)? (?:acum )?aplicația(?: noastră)?|" +
      "(?:susține|sprijină) (?:jurnalismul independent|presa independentă)",
    ads: "publicitate|(?:articol|conținut) (?:sponsorizat|publicitar)|omite reclama",
    comments:
      "comentarii(?: ?\\(\\d+\\))?|(?:vezi|citește|afișează) (?:toate )?comentariile(?: ?\\(\\d+\\))?|comentează|" +
      "\\d+ comentarii|(?:lasă|adaugă|scrie) un comentariu",
    tags: "(?:etichete|cuvinte cheie|teme)(?:: ?.{0,120})?",
    consent:
      "browserul (?:tău|dvs\\.|dumneavoastră) (?:nu suportă|nu acceptă|este învechit).{0,80}|activați javascript.{0,60}",
    feedback:
      "ai (?:găsit|observat) o (?:greșeală|eroare)(?: .{2,20})?(?:\\? ?.{0,60})?|raportează o (?:eroare|greșeală)",
    navigation: "redă (?:film|video(?:clipul)?)|ecran complet|arată mai mult|înapoi sus",
    paywall:
      "ai deja (?:un )?(?:cont|abonament)(?: ?\\?.{0,60})?|autentificare|autentifică-te|conectare",
  },
  prompts: {
    ro: {
      ads: "articolul (?:se )?continuă (?:după|mai jos|sub)(?: (?:publicitate|reclamă|reclame|video|imagine|foto)\\S*)?$|citește mai departe după (?:publicitate|reclamă)",
      follow: `urmăr(?:i[țţ]i|e[șş]te).{1,40} (?:pe|în|prin) ${ON_NETWORKS}|urmăre[șş]te-ne$|urmăriți-ne$`,
      feedback:
        "ce (?:crezi|credeți|părere (?:ai|aveți))(?: despre (?:asta|acest (?:articol|subiect)))?(?:$|\\? (?:spune|scrie|lasă|votează|comentează))|(?:[țţ]i|v)-a fost (?:de folos|util)(?: acest articol)?$|sondaj$|votează(?: aici| în sondaj\\S*)?$",
      author:
        "despre autor(?:i|ul|ii)?$|(?:mai multe|alte) articole de (?:acela[șş]i autor|\\S+ \\S+)$",
      facts: "ce (?:se știe|știm)|pe scurt(?:$|:)",
    },
  },
  truncation: {
    ro: {
      rest: "(?:rămas|rămân|rămâne)(?: încă)?(?: de citit)? %",
      asks:
        "pentru a (?:citi|continua)(?!\\S* (?:\\S+ ){0,3}(?:coment|discu)).{0,60}(?:abon|autentif|înregistr|cont)|" +
        "(?:abonează-te|abonați-vă|autentifică-te|conectează-te).{0,60}(?:cit[ei]|contin)(?!\\S* (?:\\S+ ){0,3}(?:coment|discu))",
      reserved: "(?:doar|exclusiv|numai) pentru .{0,20}abona",
      readOn:
        "cit(?:ește|iți)(?: mai (?:mult|departe)| (?:tot|întreg) articolul)|" +
        "continuă (?:să citești|lectura)",
      page: "pagina",
      of: "din|/",
      on: "continuă (?:la|pe)",
      next: "pagina următoare",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Digi ?24|Libertat\\p{L}+|Adevărul(?:ui)?|HotNews(?:\\.ro)?|G4Media(?:\\.ro)?|(?:Știrile )?Pro ?TV|Antena [13]|Europ\\p{L}+ Liber\\p{L}+|Recorder|Gândul|Ziarul(?:ui)? (?:Financiar|de Gardă|de Iași)|News\\.ro|Mediafax|A[Gg][Ee][Rr][Pp][Rr][Ee][Ss]|Snoop|PressOne|Europa FM|Radio România(?: Actualități)?|Aleph News|Spotmedia|Jurnal TV|Profit\\.ro|Economica\\.net|Evenimentul(?:ui)? Zilei|Observator News|Realitatea Plus|B1 TV|TVR(?: Info)?|Gazet\\p{L}+ Sporturilor|GSP|TV8|NewsMaker|IPN|Moldpres`,
  citations: citedBy(CITING, {
    kinds:
      "agenți\\p{L}+(?: de (?:presă|știri))?|publicați\\p{L}+|ziar\\p{L}*|cotidian\\p{L}*|post\\p{L}*|televiziun\\p{L}+|site\\p{L}*|portal\\p{L}*|revist\\p{L}+",
    between:
      "pentru|de|la|către|unui|unei|acordat|informațiilor|datelor|surselor|articol|joi|vineri|luni|marți|miercuri",
  }),
  notices: {
    labels: {
      correction: "erată",
      "editors-note": "not[aă] red(?:acției|\\.)|n\\. ?r\\.",
      "press-release": "comunicat de presă",
    },
    genres: { opinion: "părerea|opini[ei]i?|editorial", analysis: "analiz[aă]", satire: "satira" },
    sponsored: "conținut sponsorizat",
    payer: "de",
    ad: "reclame|publicitate",
    opinion: "opinie",
    author: "de",
    machineShort: "ia",
    translated: "tradu[cs]",
  },
};
