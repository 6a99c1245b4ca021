import type { WordGroup } from "./words";

/** The words of Danish, Finnish, Icelandic, Norwegian and Swedish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "læs (?:også|mere|videre).{0,60}|les (?:også|mer|mere|videre).{0,60}|" +
      "läs (?:också|mer|även|vidare).{0,60}|se (?:også|mer)|mer om|mest (?:lest|læst|läst)|" +
      "relaterede? (?:artikler|nyheter)|relaterat|anbefal(?:t|inger|ede)(?: (?:for deg|til dig|artikler|lesing|læsning))?|" +
      "lue (?:myös|lisää).{0,60}|katso myös.{0,40}|luetuimmat|aiheesta lisää|lesa meira|tengdar fréttir|" +
      "mest lesið" +
      "|du (?:kan|vil|vill) (?:også|kanskje|måske|kanske) (?:også |även )?(?:like|lige|gilla)|du kanske (?:också|även) gillar|(?:senaste|siste|seneste) nytt?|fler (?:artiklar|nyheter)(?: (?:om|från) .{2,30})?|flere (?:saker|artikler|nyheder|nyheter)(?: (?:om|fra) .{2,30})?|rekommenderat|uusimmat|suosittelemme|sinua (?:voisi|saattaa|voi) kiinnostaa(?: myös)?",
    share:
      "dela?(?: på (?:face|twitt|linke|what|mess|blue|mail|e-post|x).{0,20}| artike(?:l|l?en|ln)| saken)?|" +
      "jaa(?: artikkeli)?" +
      "|kopi(?:er|era) (?:lenken?|linke?t?|länk(?:en)?)|skriv ut|tulosta|f[øö]lj?g? oss?(?: (?:på|via) .{0,40})?",
    newsletter:
      "(?:tilmeld dig|meld deg på)(?: .{0,40}ny(?:hed|het)sbrev.{0,40}| her)?|prenumerera(?: (?:på|nu|här)(?: [^.]{0,60})?)?|tilaa .{0,60}uutiskirje.{0,40}",
    ads: "annonse?|annons|mainos|reklama?",
    comments:
      "kommentar(?:e|er|en|felte?t?|sfälte?t?)?(?: \\(\\d+\\))?|(?:kommentera|diskutera)(?: artikeln)?|diskussion(?:er|en)?" +
      "|\\d+ kommentarer|\\d+ kommenttia|(?:skriv|legg til|lämna|kirjoita) (?:en |et )?kommen(?:tar|taari|tti)|(?:log|logg) in[dn] for (?:at|å) kommentere|logga in för att kommentera",
    tags: "(?:emneord|emner|ämnen|taggar|aiheet|avainsanat)(?:: ?.{0,120})?",
    consent:
      "eksternt? (?:indhold|innhold)|externt innehåll|klikk?a? (?:her|här|på knappen),? (?:for (?:at|å)|för att) (?:laste|ladda|indlæse|vise|visa) .{2,40}",
    feedback:
      "(?:fant|fandt|hittade) du (?:en |et |ett )?fe[ij]?l(?: .{2,20})?|rapporte(?:r|ra) (?:en |ett )?fe[ij]?l|var (?:denne|den här|dette) (?:artikk?elen|artikeln|artikel) (?:nyttig|användbar|interessant|til hjælp)",
    navigation: "til toppen|till toppen|tilbake|tilbage|tillbaka|takaisin",
    paywall:
      "(?:allerede|redan) (?:abonnent|prenumerant|kunde?)(?: ?\\?.{0,60})?|logg? (?:ind|inn|in) for .{0,60}|" +
      "kirjaudu(?: (?:sisään|ulos)(?: \\S+)?)?|bara för prenumeranter.{0,40}",
  },
  prompts: {
    sv: {
      ads: "(?:artikeln|texten) fortsätter",
      follow: "följ .{1,40} på ",
      feedback: "vad (?:tycker|tänker) du|omröstning$|rösta ",
      author: "om (?:skribenten|författaren)|(?:fler|mer) (?:artiklar )?av ",
      facts: "(?:det|detta) (?:här )?vet vi|fakta|i korthet|bakgrund$",
    },
    no: {
      ads: "(?:artikkelen|saken) fortsetter",
      follow: "følg .{1,40} på ",
      feedback: "hva (?:mener|synes) du|avstemning$",
      author: "om (?:forfatteren|journalisten)|(?:flere|mer) (?:saker )?av ",
      facts: "(?:dette|det) vet vi|fakta|kort fortalt|bakgrunn$",
    },
    da: {
      ads: "(?:artiklen|teksten) fortsætter",
      follow: "følg .{1,40} på ",
      feedback: "hvad (?:mener|synes) du|afstemning$",
      author: "om (?:forfatteren|journalisten)|(?:flere|mere) (?:artikler )?af ",
      facts: "det(?:te)? ved vi|fakta|kort fortalt|baggrund$",
    },
    fi: {
      ads: "(?:juttu|artikkeli|teksti) jatkuu",
      follow: "seuraa .{2,40}(?:ssa|ssä|lla|llä)",
      feedback: "mitä mieltä|äänestä|kysely$",
      author: "kirjoittajasta|tietoa kirjoittajasta|lisää kirjoittajalta",
      facts: "mitä .{0,20}tiedetään|faktat|lyhyesti",
    },
    is: {
      ads: "grein(?:in)? heldur áfram",
      follow: "fylgdu okkur",
      feedback: "hvað finnst þér|könnun$",
      author: "um höfundinn",
      facts: "þetta vitum við|staðreyndir",
    },
  },
  truncation: {
    sv: {
      rest: "(?:återstår|kvar)(?: är)?(?: att läsa)? %|% (?:av artikeln )?(?:återstår|kvar)",
      asks:
        "(?:för att|vill du) (?:läsa|fortsätta).{0,60}(?:prenumer|logga|konto)|" +
        "(?:prenumerera|logga in|bli prenumerant|skapa (?:ett )?konto).{0,60}(?:för att|och) (?:läs|fortsätt)",
      reserved: "(?:bara|endast|enbart|exklusivt) .{0,20}(?:prenumerant|medlem)",
      readOn: "läs (?:mer|vidare|hela (?:artikeln|texten))|fortsätt läsa",
      page: "sida(?:n)?",
      of: "av",
      on: "fortsätt(?:er)? på|gå till",
      next: "nästa sida",
    },
    no: {
      rest: "% av (?:artikkelen|saken) (?:gjenstår|igjen)|gjenstår(?: ennå)? %",
      asks:
        "(?:for å|vil du) (?:lese|fortsette).{0,60}(?:abonn|logg|konto)|" +
        "(?:kjøp|bestill|bli|logg inn|abonner).{0,60}(?:for å|og) (?:les|fortsett)",
      reserved: "(?:kun|bare|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
      readOn: "les (?:mer|videre|hele (?:saken|artikkelen))|fortsett å lese",
      page: "side",
      of: "av",
      on: "fortsett(?:er)? på|gå til",
      next: "neste side",
    },
    da: {
      rest: "% af artiklen (?:er )?tilbage|(?:tilbage|mangler)(?: du)?(?: endnu)? %",
      asks:
        "(?:for at|vil du) (?:læse|fortsætte).{0,60}(?:abonn|log|konto)|" +
        "(?:køb|bestil|tegn|bliv|log ind|abonner).{0,60}(?:for at|og) (?:læs|fortsæt)",
      reserved: "(?:kun|forbeholdt|eksklusivt) .{0,20}(?:abonnent|medlem)",
      readOn: "læs (?:mere|videre|hele artiklen)|fortsæt læsning(?:en)?",
      page: "side",
      of: "af",
      on: "fortsæt(?:ter)? på|gå til",
      next: "næste side",
    },
    fi: {
      rest:
        "(?:jutusta|artikkelista|tekstistä) (?:on )?(?:vielä )?(?:jäljellä|lukematta) %|" +
        "% (?:artikkelista|jutusta|tekstistä)(?: on)?(?: vielä)? (?:jäljellä|lukematta)",
      asks:
        "(?:tilaa|kirjaudu|rekisteröidy|osta).{0,60}(?:jatka lukemista|jatkaaksesi|lukeaksesi|lue (?:koko|lisää|juttu))|" +
        "jatka lukemista.{0,40}(?:tilaa|kirjaudu)",
      reserved: "(?:vain|ainoastaan) .{0,20}tilaajill",
      readOn: "(?:lue|näytä) (?:lisää|koko (?:juttu|artikkeli))|jatka lukemista",
      page: "sivu(?:lla)?",
      of: "/",
      on: "jatkuu",
      next: "seuraava sivu",
    },
    is: {
      rest: "% eftir af greininni",
      asks: "(?:áskrift|skráðu þig|innskráning).{0,40}til að (?:lesa|halda)",
      reserved: "(?:aðeins|eingöngu) fyrir áskrif",
      readOn: "lesa (?:meira|áfram|alla greinina)",
      page: "síða",
      of: "af",
      next: "næsta síða",
    },
  },
  citing: {
    before:
      "ifølge|enligt|ifølgje|intervju (?:med|i|til|till)|skriver|rapporterer|rapporterar|melder|meldte|" +
      "avslöjar|avslørte|oplyser (?:til|over for)|(?:kilder|källor|uppgifter) til|" +
      "uppgifter (?:till|i|från)",
    does:
      "skriver|skrev|rapporterar|rapporterer|rapporterade|melder|meldte|erfar|hänvisar till|avslørte|" +
      "avslöjar|avslöjade|har (?:tidigare )?(?:berättat|rapporterat|skrivit)",
    speech:
      "sier|sa|siger|sagde|säger|sade|fortæller|forteller|fortalte|berättar|opplyser|oplyser|uttalar|" +
      "uppger|bekrefter|bekræfter|bekräftar|skriver|udtaler|kommenterar|forklarer|förklarar",
    to: "til|till|for|för|overfor|over for|inför",
    on: "på|i",
  },
  notices: {
    labels: {
      correction: "rettelse|retting|rättelse|oikaisu",
      update: "oppdatert|opdateret|uppdatera[dt]",
      "editors-note": "redaktionens anmärkning|red\\. anm",
      translation: "översättning|oversettelse|oversættelse",
      "press-release": "pressmeddelande|pressemeddelelse|pressemelding",
    },
    sentences: {
      correction: "i en (?:tidigare version|tidligere vers(?:jon|ion))",
      update:
        "(?:artikeln|artikkelen|artiklen) (?:har|er|är) (?:blivit )?(?:uppdaterad|uppdaterats|oppdatert|opdateret)",
      translation: "översatt (?:från|av)|oversatt (?:fra|av)|oversat (?:fra|af)",
      ai: "(?:med hj[äæe]lp af?v?|ved hj[eæ]lp af?v?|av|af) (?:ai\\b|artificiell intelligens|kunstig intelligens)",
      syndication:
        "f[øö]rst (?:publisert|publiceret|publicerad) (?:i|på|av|hos)|ursprungligen publicerad",
      sponsored: "(?:artikeln|artikkelen) är? (?:sponsrad|sponset)",
    },
    genres: {
      opinion:
        "debatt(?:inlägg)?|kronikk?|krönika|gästkrönika|kommentar|ledare?|leder|meninger|" +
        "synspunkt|standpunkt|mielipide|kolumn(?:i|en)|pääkirjoitus",
      analysis: "analyysi",
      live: "direktrapport|direkte",
      review: "recension",
    },
    sponsored:
      "sponset(?: innhold)?|annonsørinnhold|kommersielt (?:innhold|samarbeid)|" +
      "sponsor(?:eret|erat)(?: indhold| innehåll)?|sponsrat(?: innehåll)?|" +
      "betalt (?:indhold|innehåll|innhold)|annoncørbetalt indhold|kaupallinen yhteistyö|" +
      "mainosyhteistyö",
    payer: "a[vf]",
    paidBy: "sponsrad av|sponset av|sponsoreret af",
    withPartner: "i sam(?:arbete|arbejde|arbeid) med|presenter(?:as|es|t) a[vf]|yhteistyössä",
    ad: "annons|annonce|reklame?|mainos|ilmoitus",
    machine: "artificiell intelligens",
    machineShort: "ki|kunstig|tekoäly\\p{L}*",
    byRule: "maskin",
    translated: "översatt|översättning|oversatt?|oversettelse|käännet|käännös",
    made: "genererad|generere?t|skrev|sammanfatt|resum",
    opening:
      "(?:denn[ae]|dette|den här) (?:artik(?:eln?|kelen|len)|te(?:kst|xt(?:en?)?)|story|summary)|" +
      "a[vf]|med|ved",
    this: "\\b(?:denn[ae]|den här|dette)",
    thisText: "artikeln?|artikkel(?:en)?|tekst|sammanfattningen?|saken",
    aboutText: "(?:artikkelen|artiklen|artikeln|sammendraget) (?:er|är|har)|av artikeln",
    start: "artikel|tekst",
    versionOf: "(?:de[nr]?|da|a[vf])(?!\\p{L})",
    saysOfVersion:
      "(?<!\\p{L})sto[dg]?(?!\\p{L})|skrev|(?<!\\p{L})fe[il]l?(?!\\p{L})|oppgitt|uppgavs|angavs|" +
      "korri|artikel",
  },
};
