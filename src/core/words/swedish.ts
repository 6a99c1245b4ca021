import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?![a-zåäö-])|${NETWORK_NAMES}|snapchat|messenger|sociala medi)\\S*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| och| eller) )?${NETWORKS}(?: för .{0,40})?`;

/** The words of Swedish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "läs (?:också|även)(?::.{0,120}| [^,]{0,60})?|läs (?:mer|vidare)(?: ?[:|] ?.{0,120}| (?:om|här|på) .{0,80}| här)?|" +
      "se (?:också|även|mer)(?:: .{0,120})?|mer om(?::? (?:saken|ämnet|detta))?:?|mest lästa?(?: nu)?|" +
      "relatera(?:de|t) (?:nyheter|artiklar|ämnen)|relaterat|" +
      "du (?:kan|vill) (?:också|kanske) (?:även )?gilla|du kanske (?:också|även) gillar|senaste nytt|fler (?:artiklar|nyheter)(?: (?:om|från|av) .{2,30})?|rekommendera(?:t|d läsning|de artiklar)|missa inte|redaktionens val",
    share:
      `dela(?: på (?:${NETWORKS}|e-?(?:post|mail)|mail)| artik\\S+| saken| nyheten)?|följ oss(?: (?:på|via) ${ON_NETWORKS})?|` +
      "kopiera (?:länk(?:en)?|link)|länken? (?:är )?kopierad|skriv ut|lyssna på (?:artikeln|texten)|spara (?:artik\\S+|saken)",
    newsletter:
      "anmäl dig(?: .{0,40}nyhetsbrev.{0,40}| här)?|få (?!nyhetsbrev ).{0,60}nyhetsbrev.{0,40}|nyhetsbrev|prenumerera(?: (?:på|nu|här|för att läsa)(?: [^.]{0,60})?)?|" +
      "bli (?:prenumerant|medlem)(?: (?:nu|här))?|ladda ner (?:vår )?(?:app|appen)(?: (?:vår|här|i|till|på) ?.{0,30})?|få push-?notiser(?: .{0,40})?|" +
      "stöd (?:oss|(?:en )?(?:oberoende|fri)(?: .{0,20})? ?journalistik)",
    ads: "annons|annonsör(?:s?innehåll)?|reklam|sponsra(?:t|de inlägg)|scrolla (?:ne[dr] )?för att fortsätta.{0,20}|hoppa över annonsen?",
    comments:
      "kommentar(?:er|en|sfälte?t?)?(?: \\(\\d+\\))?|(?:kommentera|diskutera)(?: (?:artikeln|saken))?|diskussion(?:er|en)?|" +
      "(?:visa|se|läs)(?: alla)? (?:\\d+ )?kommentarer(?:na)?(?: ?\\(\\d+\\))?|" +
      "\\d+ kommentarer|(?:skriv|lämna) (?:en )?kommentar|logga in för att kommentera",
    tags: "(?:(?:följ )?ämnen(?: i artikeln)?|taggar)(?:: ?.{0,120})?",
    consent:
      "externt innehåll|klicka (?:här|på knappen),? för att (?:ladda|visa) .{2,40}|" +
      "din webbläsare (?:stödj?er inte|är (?:inte|för gammal)).{0,100}|" +
      "(?:aktivera|slå på) javascript.{0,60}|den här videon kan inte .{0,20}(?:visas|spelas).{0,60}",
    feedback:
      "rätta (?:artikeln|texten)|(?:hittade du|har du hittat) (?:ett )?(?:skriv)?fel(?: i (?:art\\S+|te\\S+))?(?:\\? ?.{0,60})?|hittat fel(?:\\? ?.{0,60})?|rapportera (?:ett )?fel|var (?:den här artikeln|denna artikel) användbar|" +
      "(?:har du tips till (?:oss|reda\\S+)|tipsa oss)(?:[?:] ?.{0,60})?|har du (?:frågor eller )?tips\\? (?:skick|kontakt|tips|skriv|ring|mejla).{0,60}",
    navigation:
      "(?:den här )?artikeln är (?:mer|äldre) än \\S+ (?:år|månader)(?: gammal)?|till toppen|tillbaka|(?:spela(?: upp)?|se) (?:videon?|klippet)|visa (?:mer|mindre|fler)|helskärm",
    paywall:
      "redan (?:prenumerant|kund)(?: ?\\?.{0,60})?|logga in|bara för prenumeranter.{0,40}|endast för prenumeranter",
  },
  prompts: {
    sv: {
      ads: "(?:artikeln|texten) fortsätter(?: (?:efter|under|nedan(?:för)?)(?: (?:annons|reklam|bild|video|film|grafik)\\S*)?)?$",
      follow: `följ .{1,40} på ${ON_NETWORKS}$`,
      feedback:
        "vad tycker du(?: om (?:artikeln|texten|nyheten|det här)(?:$|\\?)|\\? (?:rösta|kommentera|skriv|tyck))|omröstning$|rösta (?:här|nedan|i (?:vår )?omröstning\\S*)(?: .{0,30})?$",
      author:
        "om (?:skribenten|författaren)$|(?:fler|mer) (?:artiklar|texter|krönikor) av \\S+(?: \\S+){0,2}$|mer av (?:skribenten|författaren)$",
      facts:
        "(?:det|detta) (?:här )?vet vi(?! (?:inte|redan|alla))|fakta(?:$|:| om | [|–-])|i korthet$|bakgrund$",
    },
  },
  truncation: {
    sv: {
      rest: "(?:återstår|kvar)(?: är)?(?: att läsa)? %|% (?:av artikeln )?(?:återstår|kvar)",
      asks:
        "(?:för att|vill du) (?:läsa|fortsätta)(?!\\S* (?:\\S+ ){0,3}(?:komment|disku|debatt)).{0,60}(?:prenumer|logga|konto)|" +
        "(?:prenumerera|logga in|bli prenumerant|skapa (?:ett )?konto).{0,60}(?:för att|och) (?:läs|fortsätt)(?!\\S* (?:\\S+ ){0,3}(?:komment|disku|debatt))",
      reserved: "(?:bara|endast|enbart|exklusivt) .{0,20}(?:prenumerant|medlem)",
      readOn: "läs (?:mer|vidare|hela (?:artikeln|texten))|fortsätt läsa",
      page: "sida(?:n)?",
      of: "av",
      on: "fortsätt(?:er)? på|gå till",
      next: "nästa sida",
    },
  },
  citing: {
    before:
      "enligt|intervju (?:med|i|till)|skriver|rapporterar|avslöjar|uppger|(?:källor|uppgifter) till|" +
      "uppgifter (?:i|från)|" +
      "(?:rapporterat|rapporterats|berättats|avslöjats|uppmärksammats|omskriven|intervjuad) (?:av|i)|avslöjade|rapporterade",
    does:
      "var först|kan (?:i dag )?(?:avslöja|berätta)|skriver|skrev|rapporterar|rapporterade|erfar|hänvisar till|avslöjar|avslöjade|" +
      "har (?:tidigare )?(?:berättat|rapporterat|skrivit)",
    speech: "sa|säger|sade|berättar|uttalar|uppger|bekräftar|skriver|kommenterar|förklarar",
    to: "till|för|inför",
    on: "på|i",
  },
  names:
    "P[1-4](?: \\p{Lu}\\p{L}+)?|Ekot|Sveriges (?:Radio|Television)|DN|Dagens (?:ETC|Arbete|Samhälle|PS)|Nerikes Allehanda|Norran|NSD|Västerbottens-Kuriren|SVT Nyheter|TV4 ?Nyheterna|Omni|Breakit|Barometern|Corren|Smålandsposten|Borås Tidning|Helsingborgs Dagblad|Blankspot|Svensk Dagligvaruhandel|~Di|~GP|~HD|~ETC|~Arbetet|~Fokus|~Resumé|~Agenda",
  notices: {
    labels: {
      correction: "rättelse",
      update: "uppdatera[dt]",
      "editors-note": "redaktionens anmärkning|red\\. anm",
      translation: "översättning",
      "press-release": "pressmeddelande",
    },
    sentences: {
      correction: "i en tidigare version",
      update: "artikeln (?:har|är) (?:blivit )?(?:uppdaterad|uppdaterats)",
      translation: "översatt (?:från|av)",
      ai: "(?:med hjälp av|av) (?:ai\\b|artificiell intelligens)",
      syndication: "först publicera[dt] (?:i|på|av|hos)|ursprungligen publicerad",
      sponsored: "artikeln är sponsrad",
    },
    genres: {
      opinion:
        "debatt(?:inlägg|artikel)?|insändare|krönika|gästkrönika|kommentar|ledare|standpunkt|kolumnen",
      analysis: "analys",
      live: "direktrapport",
      review: "recension",
    },
    sponsored: "sponsorerat(?: innehåll)?|sponsrat(?: innehåll)?|betalt innehåll",
    payer: "av",
    paidBy: "sponsrad av",
    withPartner: "i samarbete med|presenteras av",
    ad: "annons|reklam",
    machine: "artificiell intelligens",
    byRule: "maskin",
    translated: "översatt|översättning",
    made: "genererad|skrev|sammanfatta[dt]",
    opening: "(?:denna|den här) (?:artikeln?|text(?:en)?|story)|av|med",
    this: "\\b(?:denna|den här)",
    thisText: "artikeln?|sammanfattningen?",
    aboutText: "(?:artikeln|sammanfattningen) (?:är|har)|av artikeln",
    start: "artikel",
    versionOf: "(?:den?|av)(?!\\p{L})",
    saysOfVersion:
      "(?<!\\p{L})sto[dg](?!\\p{L})|skrev|(?<!\\p{L})fel(?!\\p{L})|uppgavs|angavs|korri|artikel",
  },
};
